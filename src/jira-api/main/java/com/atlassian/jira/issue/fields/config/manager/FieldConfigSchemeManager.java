package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

public interface FieldConfigSchemeManager {
  List<IssueType> ALL_ISSUE_TYPES = null;

  void init();

  List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField p0);

  FieldConfigScheme getConfigSchemeForFieldConfig(FieldConfig p0);

  FieldConfigScheme getFieldConfigScheme(Long p0);

  FieldConfigScheme createDefaultScheme(
      ConfigurableField p0, List<JiraContextNode> p1, List<IssueType> p2);

  FieldConfigScheme updateFieldConfigScheme(
      FieldConfigScheme p0, List<JiraContextNode> p1, ConfigurableField p2);

  FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme p0);

  void removeFieldConfigScheme(Long p0);

  boolean isRelevantForIssueContext(IssueContext p0, ConfigurableField p1);

  FieldConfig getRelevantConfig(IssueContext p0, ConfigurableField p1);

  FieldConfigScheme createFieldConfigScheme(
      FieldConfigScheme p0, List<JiraContextNode> p1, List<IssueType> p2, ConfigurableField p3);

  FieldConfigScheme createDefaultScheme(ConfigurableField p0, List<JiraContextNode> p1);

  void removeSchemeAssociation(List<JiraContextNode> p0, ConfigurableField p1);

  List<Project> getAssociatedProjectObjects(ConfigurableField p0);

  FieldConfigScheme getRelevantConfigScheme(Project p0, ConfigurableField p1);

  Collection getInvalidFieldConfigSchemesForIssueTypeRemoval(IssueType p0);

  void removeInvalidFieldConfigSchemesForIssueType(IssueType p0);

  void removeInvalidFieldConfigSchemesForCustomField(String p0);
}
