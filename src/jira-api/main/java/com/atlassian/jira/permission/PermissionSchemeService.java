package com.atlassian.jira.permission;

public interface PermissionSchemeService {
  com.atlassian.jira.bc.ServiceOutcome<
          ? extends java.util.List<com.atlassian.jira.permission.PermissionScheme>>
      getPermissionSchemes(com.atlassian.jira.user.ApplicationUser p0);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.permission.PermissionScheme>
      getPermissionScheme(com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.permission.PermissionScheme>
      createPermissionScheme(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.permission.PermissionSchemeInput p1);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.permission.PermissionScheme>
      updatePermissionScheme(
          com.atlassian.jira.user.ApplicationUser p0,
          java.lang.Long p1,
          com.atlassian.jira.permission.PermissionSchemeInput p2);

  com.atlassian.jira.bc.ServiceResult deletePermissionScheme(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1);

  com.atlassian.jira.bc.ServiceResult assignPermissionSchemeToProject(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1, java.lang.Long p2);

  com.atlassian.jira.bc.ServiceOutcome<com.atlassian.jira.permission.PermissionScheme>
      getSchemeAssignedToProject(com.atlassian.jira.user.ApplicationUser p0, java.lang.Long p1);
}
