package com.atlassian.jira.user;

public interface UserProjectHistoryManager {
  void addProjectToHistory(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.project.Project p1);

  boolean hasProjectHistory(int p0, com.atlassian.jira.user.ApplicationUser p1);

  com.atlassian.jira.project.Project getCurrentProject(
      int p0, com.atlassian.jira.user.ApplicationUser p1);

  java.util.List<com.atlassian.jira.user.UserHistoryItem> getProjectHistoryWithoutPermissionChecks(
      com.atlassian.jira.user.ApplicationUser p0);

  java.util.List<com.atlassian.jira.project.Project> getProjectHistoryWithPermissionChecks(
      com.atlassian.jira.bc.project.ProjectAction p0, com.atlassian.jira.user.ApplicationUser p1);
}
