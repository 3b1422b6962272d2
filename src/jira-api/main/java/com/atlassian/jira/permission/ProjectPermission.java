package com.atlassian.jira.permission;

public interface ProjectPermission {
  java.lang.String getKey();

  com.atlassian.jira.security.plugin.ProjectPermissionKey getProjectPermissionKey();

  java.lang.String getNameI18nKey();

  java.lang.String getDescriptionI18nKey();

  com.atlassian.jira.permission.ProjectPermissionCategory getCategory();

  com.atlassian.plugin.web.Condition getCondition();
}
