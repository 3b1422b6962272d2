package com.atlassian.jira.bc.project.component;

import com.atlassian.jira.project.ProjectConstant;
import com.atlassian.jira.user.ApplicationUser;

public interface ProjectComponent extends ProjectConstant {
  Long getId();

  String getDescription();

  String getLead();

  ApplicationUser getComponentLead();

  String getName();

  Long getProjectId();

  long getAssigneeType();

  boolean isArchived();

  boolean isDeleted();
}
