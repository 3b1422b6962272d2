package com.atlassian.jira.project.type;

public interface ProjectTypeUpdatedHandler {
  java.lang.String getHandlerId();

  com.atlassian.jira.project.type.ProjectTypeUpdatedOutcome onProjectTypeUpdated(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.project.Project p1,
      com.atlassian.jira.project.type.ProjectTypeKey p2,
      com.atlassian.jira.project.type.ProjectTypeKey p3);

  void onProjectTypeUpdateRolledBack(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.project.Project p1,
      com.atlassian.jira.project.type.ProjectTypeKey p2,
      com.atlassian.jira.project.type.ProjectTypeKey p3,
      com.atlassian.jira.project.type.ProjectTypeUpdatedOutcome p4);
}
