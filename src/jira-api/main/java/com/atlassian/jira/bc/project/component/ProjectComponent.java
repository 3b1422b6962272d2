package com.atlassian.jira.bc.project.component;

public interface ProjectComponent extends com.atlassian.jira.project.ProjectConstant {
  java.lang.Long getId();

  java.lang.String getDescription();

  java.lang.String getLead();

  com.atlassian.jira.user.ApplicationUser getComponentLead();

  java.lang.String getName();

  java.lang.Long getProjectId();

  long getAssigneeType();

  boolean isArchived();

  boolean isDeleted();
}
