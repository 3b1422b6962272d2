package com.atlassian.jira.project;

import com.atlassian.jira.exception.CreateException;

public interface ProjectCreateHandler {
  String getHandlerId();

  void onProjectCreated(ProjectCreatedData p0) throws CreateException;

  void onProjectCreationRolledBack(ProjectCreatedData p0);
}
