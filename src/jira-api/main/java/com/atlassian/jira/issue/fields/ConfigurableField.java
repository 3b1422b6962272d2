package com.atlassian.jira.issue.fields;

public interface ConfigurableField<V> extends com.atlassian.jira.issue.fields.OrderableField<V> {
  java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigItemType>
      getConfigurationItemTypes();

  java.util.List<com.atlassian.jira.project.Project> getAssociatedProjectObjects();

  com.atlassian.jira.issue.fields.config.FieldConfig getRelevantConfig(
      com.atlassian.jira.issue.context.IssueContext p0);
}
