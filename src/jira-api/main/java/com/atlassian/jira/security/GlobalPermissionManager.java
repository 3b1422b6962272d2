package com.atlassian.jira.security;

public interface GlobalPermissionManager {
  java.util.Collection<com.atlassian.jira.permission.GlobalPermissionType>
      getAllGlobalPermissions();

  boolean addPermission(com.atlassian.jira.permission.GlobalPermissionType p0, java.lang.String p1);

  java.util.Collection<com.atlassian.jira.security.GlobalPermissionEntry> getPermissions(
      com.atlassian.jira.permission.GlobalPermissionKey p0);

  boolean removePermission(
      com.atlassian.jira.permission.GlobalPermissionType p0, java.lang.String p1);

  boolean removePermissions(java.lang.String p0);

  boolean hasPermission(
      com.atlassian.jira.permission.GlobalPermissionKey p0,
      com.atlassian.jira.user.ApplicationUser p1);

  java.util.Collection<com.atlassian.crowd.embedded.api.Group> getGroupsWithPermission(
      com.atlassian.jira.permission.GlobalPermissionKey p0);

  java.util.Collection<java.lang.String> getGroupNamesWithPermission(
      com.atlassian.jira.permission.GlobalPermissionKey p0);

  void clearCache();

  boolean isPermissionManagedByJira(com.atlassian.jira.permission.GlobalPermissionKey p0);
}
