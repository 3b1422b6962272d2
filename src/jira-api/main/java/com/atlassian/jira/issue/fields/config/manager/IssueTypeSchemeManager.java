package com.atlassian.jira.issue.fields.config.manager;

public interface IssueTypeSchemeManager {
  com.atlassian.jira.issue.fields.config.FieldConfigScheme create(
      java.lang.String p0, java.lang.String p1, java.util.List<java.lang.String> p2);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme update(
      com.atlassian.jira.issue.fields.config.FieldConfigScheme p0,
      java.util.Collection<java.lang.String> p1);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme getDefaultIssueTypeScheme();

  boolean isDefaultIssueTypeScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0);

  void addOptionToDefault(java.lang.String p0);

  java.util.Collection<com.atlassian.jira.issue.fields.config.FieldConfigScheme>
      getAllRelatedSchemes(java.lang.String p0);

  void removeOptionFromAllSchemes(java.lang.String p0);

  void deleteScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0);

  java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigScheme> getAllSchemes();

  com.atlassian.jira.issue.issuetype.IssueType getDefaultValue(com.atlassian.jira.issue.Issue p0);

  com.atlassian.jira.issue.issuetype.IssueType getDefaultValue(
      com.atlassian.jira.issue.fields.config.FieldConfig p0);

  void setDefaultValue(com.atlassian.jira.issue.fields.config.FieldConfig p0, java.lang.String p1);

  com.atlassian.jira.issue.issuetype.IssueType getDefaultIssueType(
      com.atlassian.jira.project.Project p0);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme getConfigScheme(
      com.atlassian.jira.project.Project p0);

  java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypesForProject(
      com.atlassian.jira.project.Project p0);

  java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType>
      getIssueTypesForDefaultScheme();

  java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getSubTaskIssueTypesForProject(
      com.atlassian.jira.project.Project p0);

  java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType>
      getNonSubTaskIssueTypesForProject(com.atlassian.jira.project.Project p0);

  long getDefaultIssueTypeSchemeId();

  java.util.Collection<com.atlassian.jira.issue.issuetype.IssueType> getIssueTypesForScheme(
      com.atlassian.jira.issue.fields.config.FieldConfigScheme p0);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme setProjectAssociationsForIssueTypeScheme(
      com.atlassian.jira.issue.fields.config.FieldConfigScheme p0,
      java.util.Collection<com.atlassian.jira.project.Project> p1);
}
