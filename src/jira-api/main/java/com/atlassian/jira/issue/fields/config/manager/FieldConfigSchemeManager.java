package com.atlassian.jira.issue.fields.config.manager;

public interface FieldConfigSchemeManager {
  java.util.List<com.atlassian.jira.issue.issuetype.IssueType> ALL_ISSUE_TYPES = null;

  void init();

  java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigScheme> getConfigSchemesForField(
      com.atlassian.jira.issue.fields.ConfigurableField p0);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme getConfigSchemeForFieldConfig(
      com.atlassian.jira.issue.fields.config.FieldConfig p0);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme getFieldConfigScheme(java.lang.Long p0);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme createDefaultScheme(
      com.atlassian.jira.issue.fields.ConfigurableField p0,
      java.util.List<com.atlassian.jira.issue.context.JiraContextNode> p1,
      java.util.List<com.atlassian.jira.issue.issuetype.IssueType> p2);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme updateFieldConfigScheme(
      com.atlassian.jira.issue.fields.config.FieldConfigScheme p0,
      java.util.List<com.atlassian.jira.issue.context.JiraContextNode> p1,
      com.atlassian.jira.issue.fields.ConfigurableField p2);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme updateFieldConfigScheme(
      com.atlassian.jira.issue.fields.config.FieldConfigScheme p0);

  void removeFieldConfigScheme(java.lang.Long p0);

  boolean isRelevantForIssueContext(
      com.atlassian.jira.issue.context.IssueContext p0,
      com.atlassian.jira.issue.fields.ConfigurableField p1);

  com.atlassian.jira.issue.fields.config.FieldConfig getRelevantConfig(
      com.atlassian.jira.issue.context.IssueContext p0,
      com.atlassian.jira.issue.fields.ConfigurableField p1);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme createFieldConfigScheme(
      com.atlassian.jira.issue.fields.config.FieldConfigScheme p0,
      java.util.List<com.atlassian.jira.issue.context.JiraContextNode> p1,
      java.util.List<com.atlassian.jira.issue.issuetype.IssueType> p2,
      com.atlassian.jira.issue.fields.ConfigurableField p3);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme createDefaultScheme(
      com.atlassian.jira.issue.fields.ConfigurableField p0,
      java.util.List<com.atlassian.jira.issue.context.JiraContextNode> p1);

  void removeSchemeAssociation(
      java.util.List<com.atlassian.jira.issue.context.JiraContextNode> p0,
      com.atlassian.jira.issue.fields.ConfigurableField p1);

  java.util.List<com.atlassian.jira.project.Project> getAssociatedProjectObjects(
      com.atlassian.jira.issue.fields.ConfigurableField p0);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme getRelevantConfigScheme(
      com.atlassian.jira.project.Project p0, com.atlassian.jira.issue.fields.ConfigurableField p1);

  java.util.Collection getInvalidFieldConfigSchemesForIssueTypeRemoval(
      com.atlassian.jira.issue.issuetype.IssueType p0);

  void removeInvalidFieldConfigSchemesForIssueType(com.atlassian.jira.issue.issuetype.IssueType p0);

  void removeInvalidFieldConfigSchemesForCustomField(java.lang.String p0);
}
