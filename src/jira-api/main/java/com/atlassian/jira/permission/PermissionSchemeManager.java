package com.atlassian.jira.permission;

public interface PermissionSchemeManager extends com.atlassian.jira.scheme.SchemeManager {
  java.lang.String getSchemeEntityName();

  java.lang.String getEntityName();

  java.lang.String getAssociationType();

  java.lang.String getSchemeDesc();

  java.util.Collection<com.atlassian.jira.permission.PermissionSchemeEntry>
      getPermissionSchemeEntries(
          com.atlassian.jira.scheme.Scheme p0,
          com.atlassian.jira.security.plugin.ProjectPermissionKey p1);

  java.util.Collection<com.atlassian.jira.permission.PermissionSchemeEntry>
      getPermissionSchemeEntries(
          long p0, com.atlassian.jira.security.plugin.ProjectPermissionKey p1);

  java.util.Collection<com.atlassian.jira.permission.PermissionSchemeEntry>
      getPermissionSchemeEntries(
          long p0, com.atlassian.jira.security.plugin.ProjectPermissionKey p1, java.lang.String p2);

  void flushSchemeEntities();

  boolean hasSchemePermission(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.project.Project p1);

  boolean hasSchemePermission(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.issue.Issue p1);

  boolean hasSchemePermission(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.project.Project p1,
      com.atlassian.jira.user.ApplicationUser p2,
      boolean p3);

  com.atlassian.jira.security.ProjectWidePermission hasProjectWidePermission(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.project.Project p1,
      com.atlassian.jira.user.ApplicationUser p2,
      boolean p3);

  boolean hasSchemePermission(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.user.ApplicationUser p2,
      boolean p3);

  java.util.Collection<com.atlassian.crowd.embedded.api.Group> getGroups(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.project.Project p1);

  java.util.Collection<com.atlassian.jira.user.ApplicationUser> getUsers(
      com.atlassian.jira.security.plugin.ProjectPermissionKey p0,
      com.atlassian.jira.permission.PermissionContext p1);

  boolean hasExtendedProjectAdministration(com.atlassian.jira.project.Project p0);
}
