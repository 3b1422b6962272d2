package com.atlassian.jira.issue.fields;

public interface CustomField
    extends com.atlassian.jira.issue.fields.NavigableField,
        com.atlassian.jira.issue.fields.HideableField,
        com.atlassian.jira.issue.fields.ConfigurableField<java.lang.Object>,
        com.atlassian.jira.issue.fields.renderer.RenderableField,
        com.atlassian.jira.issue.fields.RequirableField,
        com.atlassian.jira.issue.fields.OrderableField<java.lang.Object>,
        com.atlassian.jira.issue.fields.rest.RestAwareField,
        com.atlassian.jira.issue.fields.rest.RestFieldOperations {
  java.lang.String ENTITY_CF_TYPE_KEY = "customfieldtypekey";
  java.lang.String ENTITY_CUSTOM_FIELD_SEARCHER = "customfieldsearcherkey";
  java.lang.String ENTITY_NAME = "name";
  java.lang.String ENTITY_ISSUETYPE = "issuetype";
  java.lang.String ENTITY_PROJECT = "project";
  java.lang.String ENTITY_ID = "id";
  java.lang.String ENTITY_DESCRIPTION = "description";
  java.lang.String ENTITY_TABLE_NAME = "CustomField";

  boolean isInScope(com.atlassian.jira.project.Project p0, java.util.List<java.lang.String> p1);

  boolean isInScope(long p0, java.lang.String p1);

  boolean isInScopeForSearch(
      com.atlassian.jira.project.Project p0, java.util.List<java.lang.String> p1);

  boolean isInScope(com.atlassian.jira.issue.search.SearchContext p0);

  int compare(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.issue.Issue p1)
      throws java.lang.IllegalArgumentException;

  com.atlassian.jira.issue.customfields.view.CustomFieldParams getCustomFieldValues(
      java.util.Map p0);

  java.lang.Object getValue(com.atlassian.jira.issue.Issue p0);

  com.atlassian.jira.issue.customfields.option.Options getOptions(
      java.lang.String p0, com.atlassian.jira.issue.context.JiraContextNode p1);

  java.lang.String getDescription();

  java.lang.String getUntranslatedDescription();

  java.lang.String getFieldName();

  java.lang.String getUntranslatedName();

  com.atlassian.jira.admin.RenderableProperty getDescriptionProperty();

  com.atlassian.jira.admin.RenderableProperty getUntranslatedDescriptionProperty();

  com.atlassian.jira.issue.customfields.CustomFieldSearcher getCustomFieldSearcher();

  boolean isEditable();

  java.lang.Long getIdAsLong();

  java.util.List<com.atlassian.jira.issue.fields.config.FieldConfigScheme>
      getConfigurationSchemes();

  com.atlassian.jira.issue.customfields.option.Options getOptions(
      java.lang.String p0,
      com.atlassian.jira.issue.fields.config.FieldConfig p1,
      com.atlassian.jira.issue.context.JiraContextNode p2);

  com.atlassian.jira.issue.fields.config.FieldConfig getRelevantConfig(
      com.atlassian.jira.issue.Issue p0);

  void validateFromActionParams(
      java.util.Map p0,
      com.atlassian.jira.util.ErrorCollection p1,
      com.atlassian.jira.issue.fields.config.FieldConfig p2);

  java.util.List<com.atlassian.jira.project.Project> getAssociatedProjectObjects();

  java.util.List<com.atlassian.jira.issue.issuetype.IssueType> getAssociatedIssueTypes();

  boolean isGlobal();

  boolean isAllProjects();

  boolean isAllIssueTypes();

  boolean isEnabled();

  com.atlassian.jira.issue.customfields.CustomFieldType getCustomFieldType();

  boolean isRelevantForIssueContext(com.atlassian.jira.issue.context.IssueContext p0);

  com.atlassian.jira.issue.fields.config.FieldConfig getRelevantConfig(
      com.atlassian.jira.issue.context.IssueContext p0);

  com.atlassian.jira.issue.fields.config.FieldConfig getReleventConfig(
      com.atlassian.jira.issue.search.SearchContext p0);

  com.atlassian.jira.issue.search.ClauseNames getClauseNames();

  com.opensymphony.module.propertyset.PropertySet getPropertySet();
}
