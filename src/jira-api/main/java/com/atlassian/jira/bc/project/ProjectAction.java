package com.atlassian.jira.bc.project;

public enum ProjectAction {
  VIEW_PROJECT,
  VIEW_ARCHIVED_PROJECT,
  VIEW_ISSUES,
  EDIT_PROJECT_CONFIG,
  VIEW_PROJECT_CONFIG,
  ARCHIVE_PROJECT,
  DELETE_PROJECT,
  EDIT_PROJECT_KEY,
  EDIT_PROJECT_CONFIG_EXTENDED;

  public java.lang.String getErrorKey() {
    throw new UnsupportedOperationException("signature only: ProjectAction.getErrorKey");
  }

  public boolean hasPermissionPredicate() {
    throw new UnsupportedOperationException("signature only: ProjectAction.hasPermissionPredicate");
  }

  public boolean hasPermission(
      com.atlassian.jira.security.PermissionManager p0,
      com.atlassian.jira.user.ApplicationUser p1,
      com.atlassian.jira.project.Project p2) {
    throw new UnsupportedOperationException("signature only: ProjectAction.hasPermission");
  }
}
