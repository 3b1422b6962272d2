package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugin.web.Condition;

public interface ProjectPermission {
  String getKey();

  ProjectPermissionKey getProjectPermissionKey();

  String getNameI18nKey();

  String getDescriptionI18nKey();

  ProjectPermissionCategory getCategory();

  Condition getCondition();
}
