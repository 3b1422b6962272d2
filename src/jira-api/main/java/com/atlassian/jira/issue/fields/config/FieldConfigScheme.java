package com.atlassian.jira.issue.fields.config;

public interface FieldConfigScheme {
  java.lang.String getName();

  java.lang.String getDescription();

  java.util.Map<java.lang.String, com.atlassian.jira.issue.fields.config.FieldConfig> getConfigs();

  java.lang.Long getId();

  java.util.List<com.atlassian.jira.issue.context.JiraContextNode> getContexts();

  boolean isInContext(com.atlassian.jira.issue.context.IssueContext p0);

  java.util.List<com.atlassian.jira.project.Project> getAssociatedProjectObjects();

  java.util.List<java.lang.Long> getAssociatedProjectIds();

  java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getAssociatedIssueTypes();

  java.util.Collection<java.lang.String> getAssociatedIssueTypeIds();

  boolean isGlobal();

  boolean isAllProjects();

  boolean isAllIssueTypes();

  boolean isEnabled();

  boolean isBasicMode();

  com.atlassian.jira.issue.fields.config.FieldConfig getOneAndOnlyConfig();

  com.atlassian.jira.issue.fields.ConfigurableField<?> getField();

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new FieldConfigScheme.Builder");
    }

    public Builder(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0) {
      throw new UnsupportedOperationException("signature only: new FieldConfigScheme.Builder");
    }

    public com.atlassian.jira.issue.fields.config.FieldConfigScheme.Builder setId(
        java.lang.Long p0) {
      throw new UnsupportedOperationException("signature only: FieldConfigScheme.Builder.setId");
    }

    public com.atlassian.jira.issue.fields.config.FieldConfigScheme.Builder setFieldId(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: FieldConfigScheme.Builder.setFieldId");
    }

    public com.atlassian.jira.issue.fields.config.FieldConfigScheme.Builder setName(
        java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: FieldConfigScheme.Builder.setName");
    }

    public com.atlassian.jira.issue.fields.config.FieldConfigScheme.Builder setDescription(
        java.lang.String p0) {
      throw new UnsupportedOperationException(
          "signature only: FieldConfigScheme.Builder.setDescription");
    }

    public com.atlassian.jira.issue.fields.config.FieldConfigScheme.Builder setConfigs(
        java.util.Map<java.lang.String, com.atlassian.jira.issue.fields.config.FieldConfig> p0) {
      throw new UnsupportedOperationException(
          "signature only: FieldConfigScheme.Builder.setConfigs");
    }

    public com.atlassian.jira.issue.fields.config.FieldConfigScheme.Builder
        setFieldConfigContextPersister(
            com.atlassian.jira.issue.context.persistence.FieldConfigContextPersister p0) {
      throw new UnsupportedOperationException(
          "signature only: FieldConfigScheme.Builder.setFieldConfigContextPersister");
    }

    public com.atlassian.jira.issue.fields.config.FieldConfigScheme toFieldConfigScheme() {
      throw new UnsupportedOperationException(
          "signature only: FieldConfigScheme.Builder.toFieldConfigScheme");
    }
  }
}
