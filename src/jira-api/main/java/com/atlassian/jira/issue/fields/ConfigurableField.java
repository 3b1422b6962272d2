package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigItemType;
import com.atlassian.jira.project.Project;
import java.util.List;

public interface ConfigurableField<V> extends OrderableField<V> {
  List<FieldConfigItemType> getConfigurationItemTypes();

  List<Project> getAssociatedProjectObjects();

  FieldConfig getRelevantConfig(IssueContext p0);
}
