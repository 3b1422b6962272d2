package com.atlassian.jira.issue.fields.config.manager;

public interface PrioritySchemeManager {
  com.atlassian.jira.issue.fields.config.FieldConfigScheme createWithDefaultMapping(
      java.lang.String p0, java.lang.String p1, java.util.List<java.lang.String> p2);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme updateWithDefaultMapping(
      com.atlassian.jira.issue.fields.config.FieldConfigScheme p0,
      java.util.List<java.lang.String> p1);

  com.atlassian.jira.issue.fields.config.FieldConfig getFieldConfigForDefaultMapping(
      com.atlassian.jira.issue.fields.config.FieldConfigScheme p0);

  void delete(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme getScheme(
      com.atlassian.jira.project.Project p0);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme getScheme(java.lang.Long p0);

  java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigScheme> getAllSchemes();

  boolean isDefaultScheme(com.atlassian.jira.issue.fields.config.FieldConfigScheme p0);

  com.atlassian.jira.issue.fields.config.FieldConfigScheme getDefaultScheme();

  java.lang.String getDefaultOption(com.atlassian.jira.issue.context.IssueContext p0);

  java.lang.String getDefaultOption(com.atlassian.jira.issue.fields.config.FieldConfig p0);

  void setDefaultOption(com.atlassian.jira.issue.fields.config.FieldConfig p0, java.lang.String p1);

  java.util.List<java.lang.String> getOptions(com.atlassian.jira.issue.context.IssueContext p0);

  java.util.List<java.lang.String> getOptions(
      com.atlassian.jira.issue.fields.config.FieldConfig p0);

  void setOptions(
      com.atlassian.jira.issue.fields.config.FieldConfig p0, java.util.List<java.lang.String> p1);

  void addOptionToDefault(java.lang.String p0);

  void removeOptionFromAllSchemes(java.lang.String p0);

  java.util.Collection<com.atlassian.jira.issue.fields.config.FieldConfigScheme>
      getAllRelatedSchemes(java.lang.String p0);

  com.atlassian.jira.issue.priority.Priority getPriority(java.lang.String p0);

  java.util.Collection<com.atlassian.jira.issue.priority.Priority> getPrioritiesFromIds(
      java.util.Collection<java.lang.String> p0);

  void assignProject(
      com.atlassian.jira.issue.fields.config.FieldConfigScheme p0,
      com.atlassian.jira.project.Project p1);

  java.util.Set<com.atlassian.jira.project.Project> getProjectsWithScheme(
      com.atlassian.jira.issue.fields.config.FieldConfigScheme p0);

  void unassignProject(
      com.atlassian.jira.issue.fields.config.FieldConfigScheme p0,
      com.atlassian.jira.project.Project p1);
}
