package com.atlassian.jira.issue.fields.config;

public interface FieldConfig {
  java.lang.Long getId();

  java.lang.String getName();

  java.lang.String getDescription();

  java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigItem> getConfigItems();

  java.lang.String getFieldId();

  com.atlassian.jira.issue.fields.CustomField getCustomField();
}
