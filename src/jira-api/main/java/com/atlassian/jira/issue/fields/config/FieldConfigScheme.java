package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.persistence.FieldConfigContextPersister;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;

public interface FieldConfigScheme {
  String getName();

  String getDescription();

  Map<String, FieldConfig> getConfigs();

  Long getId();

  List<JiraContextNode> getContexts();

  boolean isInContext(IssueContext p0);

  List<Project> getAssociatedProjectObjects();

  List<Long> getAssociatedProjectIds();

  Collection<IssueType> getAssociatedIssueTypes();

  Collection<String> getAssociatedIssueTypeIds();

  boolean isGlobal();

  boolean isAllProjects();

  boolean isAllIssueTypes();

  boolean isEnabled();

  boolean isBasicMode();

  FieldConfig getOneAndOnlyConfig();

  ConfigurableField<?> getField();

  public static class Builder {
    public Builder() {
      throw new UnsupportedOperationException("signature only: new FieldConfigScheme.Builder");
    }

    public Builder(FieldConfigScheme p0) {
      throw new UnsupportedOperationException("signature only: new FieldConfigScheme.Builder");
    }

    public FieldConfigScheme.Builder setId(Long p0) {
      throw new UnsupportedOperationException("signature only: FieldConfigScheme.Builder.setId");
    }

    public FieldConfigScheme.Builder setFieldId(String p0) {
      throw new UnsupportedOperationException(
          "signature only: FieldConfigScheme.Builder.setFieldId");
    }

    public FieldConfigScheme.Builder setName(String p0) {
      throw new UnsupportedOperationException("signature only: FieldConfigScheme.Builder.setName");
    }

    public FieldConfigScheme.Builder setDescription(String p0) {
      throw new UnsupportedOperationException(
          "signature only: FieldConfigScheme.Builder.setDescription");
    }

    public FieldConfigScheme.Builder setConfigs(Map<String, FieldConfig> p0) {
      throw new UnsupportedOperationException(
          "signature only: FieldConfigScheme.Builder.setConfigs");
    }

    public FieldConfigScheme.Builder setFieldConfigContextPersister(
        FieldConfigContextPersister p0) {
      throw new UnsupportedOperationException(
          "signature only: FieldConfigScheme.Builder.setFieldConfigContextPersister");
    }

    public FieldConfigScheme toFieldConfigScheme() {
      throw new UnsupportedOperationException(
          "signature only: FieldConfigScheme.Builder.toFieldConfigScheme");
    }
  }
}
