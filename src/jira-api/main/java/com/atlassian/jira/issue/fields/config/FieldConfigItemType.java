package com.atlassian.jira.issue.fields.config;

public interface FieldConfigItemType {
  java.lang.String getDisplayName();

  java.lang.String getDisplayNameKey();

  java.lang.String getViewHtml(
      com.atlassian.jira.issue.fields.config.FieldConfig p0,
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p1);

  java.lang.String getObjectKey();

  java.lang.Object getConfigurationObject(
      com.atlassian.jira.issue.Issue p0, com.atlassian.jira.issue.fields.config.FieldConfig p1);

  java.lang.String getBaseEditUrl();
}
