package com.atlassian.jira.issue.fields.config;

public interface FieldConfigItem {
  java.lang.String getDisplayName();

  java.lang.String getDisplayNameKey();

  java.lang.String getViewHtml(com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p0);

  com.atlassian.jira.issue.fields.config.FieldConfig getFieldConfig();

  com.atlassian.jira.issue.fields.config.FieldConfigItemType getType();

  java.lang.String getObjectKey();

  java.lang.Object getConfigurationObject(com.atlassian.jira.issue.Issue p0);

  java.lang.String getBaseEditUrl();
}
