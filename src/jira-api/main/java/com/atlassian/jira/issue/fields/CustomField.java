package com.atlassian.jira.issue.fields;

import com.atlassian.jira.admin.RenderableProperty;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.renderer.RenderableField;
import com.atlassian.jira.issue.fields.rest.RestAwareField;
import com.atlassian.jira.issue.fields.rest.RestFieldOperations;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.ClauseNames;
import com.atlassian.jira.issue.search.SearchContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.List;
import java.util.Map;

public interface CustomField
    extends NavigableField,
        HideableField,
        ConfigurableField<Object>,
        RenderableField,
        RequirableField,
        OrderableField<Object>,
        RestAwareField,
        RestFieldOperations {
  String ENTITY_CF_TYPE_KEY = "customfieldtypekey";
  String ENTITY_CUSTOM_FIELD_SEARCHER = "customfieldsearcherkey";
  String ENTITY_NAME = "name";
  String ENTITY_ISSUETYPE = "issuetype";
  String ENTITY_PROJECT = "project";
  String ENTITY_ID = "id";
  String ENTITY_DESCRIPTION = "description";
  String ENTITY_TABLE_NAME = "CustomField";

  boolean isInScope(Project p0, List<String> p1);

  boolean isInScope(long p0, String p1);

  boolean isInScopeForSearch(Project p0, List<String> p1);

  boolean isInScope(SearchContext p0);

  int compare(com.atlassian.jira.issue.Issue p0, com.atlassian.jira.issue.Issue p1)
      throws IllegalArgumentException;

  CustomFieldParams getCustomFieldValues(Map p0);

  Object getValue(com.atlassian.jira.issue.Issue p0);

  Options getOptions(String p0, JiraContextNode p1);

  String getDescription();

  String getUntranslatedDescription();

  String getFieldName();

  String getUntranslatedName();

  RenderableProperty getDescriptionProperty();

  RenderableProperty getUntranslatedDescriptionProperty();

  CustomFieldSearcher getCustomFieldSearcher();

  boolean isEditable();

  Long getIdAsLong();

  List<FieldConfigScheme> getConfigurationSchemes();

  Options getOptions(String p0, FieldConfig p1, JiraContextNode p2);

  FieldConfig getRelevantConfig(com.atlassian.jira.issue.Issue p0);

  void validateFromActionParams(Map p0, ErrorCollection p1, FieldConfig p2);

  List<Project> getAssociatedProjectObjects();

  List<IssueType> getAssociatedIssueTypes();

  boolean isGlobal();

  boolean isAllProjects();

  boolean isAllIssueTypes();

  boolean isEnabled();

  CustomFieldType getCustomFieldType();

  boolean isRelevantForIssueContext(IssueContext p0);

  FieldConfig getRelevantConfig(IssueContext p0);

  FieldConfig getReleventConfig(SearchContext p0);

  ClauseNames getClauseNames();

  PropertySet getPropertySet();
}
