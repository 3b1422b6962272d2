package com.atlassian.jira.security;

public interface PermissionManager {
  java.util.Collection<com.atlassian.jira.permission.ProjectPermission> getAllProjectPermissions();

  java.util.Collection<com.atlassian.jira.permission.ProjectPermission> getProjectPermissions(
      com.atlassian.jira.permission.ProjectPermissionCategory p0);

  boolean hasPermission(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.user.ApplicationUser p2);

  boolean hasPermission(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.user.ApplicationUser p2,
      com.opensymphony.workflow.loader.ActionDescriptor p3);

  boolean hasPermission(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.user.ApplicationUser p2,
      com.atlassian.jira.issue.status.Status p3);

  boolean hasPermission(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.project.Project p1,
      com.atlassian.jira.user.ApplicationUser p2);

  com.atlassian.jira.security.ProjectWidePermission hasProjectWidePermission(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.project.Project p1,
      com.atlassian.jira.user.ApplicationUser p2);

  boolean hasPermission(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.project.Project p1,
      com.atlassian.jira.user.ApplicationUser p2,
      boolean p3);

  void removeGroupPermissions(java.lang.String p0)
      throws com.atlassian.jira.exception.RemoveException;

  void removeUserPermissions(com.atlassian.jira.user.ApplicationUser p0)
      throws com.atlassian.jira.exception.RemoveException;

  boolean hasProjects(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.user.ApplicationUser p1);

  java.util.Collection<com.atlassian.jira.project.Project> getProjects(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.user.ApplicationUser p1);

  java.util.Collection<com.atlassian.jira.project.Project> getProjects(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.user.ApplicationUser p1,
      com.atlassian.jira.project.ProjectCategory p2);

  java.util.Collection<com.atlassian.jira.project.Project> getArchivedProjects(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.user.ApplicationUser p1);

  void flushCache();

  java.util.Collection<com.atlassian.crowd.embedded.api.Group> getAllGroups(
      int p0, com.atlassian.jira.project.Project p1);

  default boolean hasPublicAccess(com.atlassian.jira.user.ApplicationUser p0) {
    throw new UnsupportedOperationException("signature only: PermissionManager.hasPublicAccess");
  }
}
