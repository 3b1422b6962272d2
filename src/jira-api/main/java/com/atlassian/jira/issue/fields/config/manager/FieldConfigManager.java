package com.atlassian.jira.issue.fields.config.manager;

public interface FieldConfigManager {
  com.atlassian.jira.issue.fields.config.FieldConfig getFieldConfig(java.lang.Long p0);

  com.atlassian.jira.issue.fields.config.FieldConfig createFieldConfig(
      com.atlassian.jira.issue.fields.config.FieldConfig p0,
      java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigItemType> p1);

  com.atlassian.jira.issue.fields.config.FieldConfig updateFieldConfig(
      com.atlassian.jira.issue.fields.config.FieldConfig p0);

  com.atlassian.jira.issue.fields.config.FieldConfig createWithDefaultValues(
      com.atlassian.jira.issue.fields.ConfigurableField p0);

  void removeConfigsForConfigScheme(java.lang.Long p0);
}
