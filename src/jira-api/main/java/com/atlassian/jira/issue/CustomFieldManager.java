package com.atlassian.jira.issue;

public interface CustomFieldManager {
  java.util.Collection<com.atlassian.jira.issue.fields.CustomField> getCustomFieldObjectsByName(
      java.lang.String p0);

  com.atlassian.jira.issue.fields.CustomField getCustomFieldObject(java.lang.Long p0);

  com.atlassian.jira.issue.fields.CustomField getCustomFieldObject(java.lang.String p0);

  boolean isCustomField(java.lang.String p0);

  boolean exists(java.lang.String p0);

  java.util.List<com.atlassian.jira.issue.fields.CustomField> getCustomFieldObjects();

  java.util.List<com.atlassian.jira.issue.fields.CustomField> getGlobalCustomFieldObjects();

  java.util.List<com.atlassian.jira.issue.fields.CustomField> getCustomFieldObjects(
      java.lang.Long p0, java.lang.String p1);

  java.util.List<com.atlassian.jira.issue.fields.CustomField> getCustomFieldObjects(
      java.lang.Long p0, java.util.List<java.lang.String> p1);

  java.util.List<com.atlassian.jira.issue.fields.CustomField> getCustomFieldObjects(
      com.atlassian.jira.issue.search.SearchContext p0);

  java.util.List<com.atlassian.jira.issue.fields.CustomField> getCustomFieldObjects(
      com.atlassian.jira.issue.Issue p0);

  java.util.List<com.atlassian.jira.issue.customfields.CustomFieldType<?, ?>> getCustomFieldTypes();

  com.atlassian.jira.issue.customfields.CustomFieldType getCustomFieldType(java.lang.String p0);

  java.util.List<com.atlassian.jira.issue.customfields.CustomFieldSearcher> getCustomFieldSearchers(
      com.atlassian.jira.issue.customfields.CustomFieldType p0);

  com.atlassian.jira.issue.customfields.CustomFieldSearcher getCustomFieldSearcher(
      java.lang.String p0);

  com.atlassian.jira.issue.customfields.CustomFieldSearcher getDefaultSearcher(
      com.atlassian.jira.issue.customfields.CustomFieldType<?, ?> p0);

  com.atlassian.jira.issue.fields.CustomField createCustomField(
      java.lang.String p0,
      java.lang.String p1,
      com.atlassian.jira.issue.customfields.CustomFieldType p2,
      com.atlassian.jira.issue.customfields.CustomFieldSearcher p3,
      java.util.List<com.atlassian.jira.issue.context.JiraContextNode> p4,
      java.util.List<com.atlassian.jira.issue.issuetype.IssueType> p5)
      throws org.ofbiz.core.entity.GenericEntityException;

  void removeCustomFieldPossiblyLeavingOrphanedData(java.lang.Long p0)
      throws com.atlassian.jira.exception.RemoveException, java.lang.IllegalArgumentException;

  void removeCustomField(com.atlassian.jira.issue.fields.CustomField p0)
      throws com.atlassian.jira.exception.RemoveException;

  void updateCustomField(
      java.lang.Long p0,
      java.lang.String p1,
      java.lang.String p2,
      com.atlassian.jira.issue.customfields.CustomFieldSearcher p3);

  void removeProjectAssociations(com.atlassian.jira.project.Project p0);

  void refresh();

  void refreshConfigurationSchemes(java.lang.Long p0);

  void clear();

  java.lang.Class<? extends com.atlassian.jira.issue.customfields.CustomFieldSearcher>
      getCustomFieldSearcherClass(java.lang.String p0);
}
