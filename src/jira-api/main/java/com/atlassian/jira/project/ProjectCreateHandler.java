package com.atlassian.jira.project;

public interface ProjectCreateHandler {
  java.lang.String getHandlerId();

  void onProjectCreated(com.atlassian.jira.project.ProjectCreatedData p0)
      throws com.atlassian.jira.exception.CreateException;

  void onProjectCreationRolledBack(com.atlassian.jira.project.ProjectCreatedData p0);
}
