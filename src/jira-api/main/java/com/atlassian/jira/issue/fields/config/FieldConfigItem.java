package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

public interface FieldConfigItem {
  String getDisplayName();

  String getDisplayNameKey();

  String getViewHtml(FieldLayoutItem p0);

  FieldConfig getFieldConfig();

  FieldConfigItemType getType();

  String getObjectKey();

  Object getConfigurationObject(com.atlassian.jira.issue.Issue p0);

  String getBaseEditUrl();
}
