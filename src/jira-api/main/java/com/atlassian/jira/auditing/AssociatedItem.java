package com.atlassian.jira.auditing;

public interface AssociatedItem {
  String getObjectName();

  String getObjectId();

  String getParentName();

  String getParentId();

  AssociatedItem.Type getObjectType();

  public enum Type {
    USER,
    PROJECT,
    GROUP,
    SCHEME,
    REMOTE_DIRECTORY,
    WORKFLOW,
    PERMISSIONS,
    VERSION,
    CUSTOM_FIELD,
    PROJECT_CATEGORY,
    PROJECT_COMPONENT,
    PROJECT_ROLE,
    LICENSE,
    APPLICATION_ROLE,
    SCREEN,
    SPRINT,
    BOARD,
    ISSUE_TYPE,
    GENERAL_CONFIGURATION_OPTION,
    DASHBOARD,
    FILTER;
  }
}
