package com.atlassian.jira.permission;

public enum JiraPermissionHolderType implements PermissionHolderType {
  GROUP,
  ANYONE,
  USER,
  PROJECT_ROLE,
  REPORTER,
  PROJECT_LEAD,
  ASSIGNEE,
  USER_CUSTOM_FIELD,
  GROUP_CUSTOM_FIELD,
  REPORTER_WITH_CREATE_PERMISSION,
  ASSIGNEE_WITH_ASSIGNABLE_PERMISSION,
  APPLICATION_ROLE;

  public String getKey() {
    throw new UnsupportedOperationException("signature only: JiraPermissionHolderType.getKey");
  }

  public boolean requiresParameter() {
    throw new UnsupportedOperationException(
        "signature only: JiraPermissionHolderType.requiresParameter");
  }
}
