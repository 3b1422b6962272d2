package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

public interface IssueTypeSchemeManager {
  FieldConfigScheme create(String p0, String p1, List<String> p2);

  FieldConfigScheme update(FieldConfigScheme p0, Collection<String> p1);

  FieldConfigScheme getDefaultIssueTypeScheme();

  boolean isDefaultIssueTypeScheme(FieldConfigScheme p0);

  void addOptionToDefault(String p0);

  Collection<FieldConfigScheme> getAllRelatedSchemes(String p0);

  void removeOptionFromAllSchemes(String p0);

  void deleteScheme(FieldConfigScheme p0);

  List<FieldConfigScheme> getAllSchemes();

  IssueType getDefaultValue(com.atlassian.jira.issue.Issue p0);

  IssueType getDefaultValue(FieldConfig p0);

  void setDefaultValue(FieldConfig p0, String p1);

  IssueType getDefaultIssueType(Project p0);

  FieldConfigScheme getConfigScheme(Project p0);

  Collection<IssueType> getIssueTypesForProject(Project p0);

  Collection<IssueType> getIssueTypesForDefaultScheme();

  Collection<IssueType> getSubTaskIssueTypesForProject(Project p0);

  Collection<IssueType> getNonSubTaskIssueTypesForProject(Project p0);

  long getDefaultIssueTypeSchemeId();

  Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme p0);

  FieldConfigScheme setProjectAssociationsForIssueTypeScheme(
      FieldConfigScheme p0, Collection<Project> p1);
}
