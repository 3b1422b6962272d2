package com.atlassian.jira.bc.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;

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

  public String getErrorKey() {
    throw new UnsupportedOperationException("signature only: ProjectAction.getErrorKey");
  }

  public boolean hasPermissionPredicate() {
    throw new UnsupportedOperationException("signature only: ProjectAction.hasPermissionPredicate");
  }

  public boolean hasPermission(PermissionManager p0, ApplicationUser p1, Project p2) {
    throw new UnsupportedOperationException("signature only: ProjectAction.hasPermission");
  }
}
