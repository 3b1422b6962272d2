package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;

public interface FieldConfigItemType {
  String getDisplayName();

  String getDisplayNameKey();

  String getViewHtml(FieldConfig p0, FieldLayoutItem p1);

  String getObjectKey();

  Object getConfigurationObject(com.atlassian.jira.issue.Issue p0, FieldConfig p1);

  String getBaseEditUrl();
}
