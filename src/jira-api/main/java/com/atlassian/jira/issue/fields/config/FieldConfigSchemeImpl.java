package com.atlassian.jira.issue.fields.config;

public class FieldConfigSchemeImpl
    implements com.atlassian.jira.issue.fields.config.FieldConfigScheme {
  public FieldConfigSchemeImpl(
      java.lang.Long p0,
      java.lang.String p1,
      java.lang.String p2,
      java.lang.String p3,
      java.util.Map<java.lang.String, com.atlassian.jira.issue.fields.config.FieldConfig> p4,
      com.atlassian.jira.issue.context.persistence.FieldConfigContextPersister p5) {
    throw new UnsupportedOperationException("signature only: new FieldConfigSchemeImpl");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.getName");
  }

  public java.lang.String getDescription() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.getDescription");
  }

  public java.util.Map<java.lang.String, com.atlassian.jira.issue.fields.config.FieldConfig>
      getConfigs() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.getConfigs");
  }

  public java.util.List<com.atlassian.jira.issue.context.JiraContextNode> getContexts() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.getContexts");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.getId");
  }

  public com.atlassian.jira.issue.fields.ConfigurableField<?> getField() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.getField");
  }

  public boolean isInContext(com.atlassian.jira.issue.context.IssueContext p0) {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.isInContext");
  }

  public java.util.List<com.atlassian.jira.project.Project> getAssociatedProjectObjects() {
    throw new UnsupportedOperationException(
        "signature only: FieldConfigSchemeImpl.getAssociatedProjectObjects");
  }

  public java.util.List<java.lang.Long> getAssociatedProjectIds() {
    throw new UnsupportedOperationException(
        "signature only: FieldConfigSchemeImpl.getAssociatedProjectIds");
  }

  public java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType>
      getAssociatedIssueTypes() {
    throw new UnsupportedOperationException(
        "signature only: FieldConfigSchemeImpl.getAssociatedIssueTypes");
  }

  public java.util.Collection<java.lang.String> getAssociatedIssueTypeIds() {
    throw new UnsupportedOperationException(
        "signature only: FieldConfigSchemeImpl.getAssociatedIssueTypeIds");
  }

  public boolean isGlobal() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.isGlobal");
  }

  public boolean isAllProjects() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.isAllProjects");
  }

  public boolean isAllIssueTypes() {
    throw new UnsupportedOperationException(
        "signature only: FieldConfigSchemeImpl.isAllIssueTypes");
  }

  public boolean isEnabled() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.isEnabled");
  }

  public boolean isBasicMode() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.isBasicMode");
  }

  public com.atlassian.jira.issue.fields.config.FieldConfig getOneAndOnlyConfig() {
    throw new UnsupportedOperationException(
        "signature only: FieldConfigSchemeImpl.getOneAndOnlyConfig");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.equals");
  }

  public int compareTo(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.compareTo");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: FieldConfigSchemeImpl.hashCode");
  }
}
