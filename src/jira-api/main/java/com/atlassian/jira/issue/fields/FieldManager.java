package com.atlassian.jira.issue.fields;

public interface FieldManager {
  java.lang.String CUSTOM_FIELD_PREFIX = "customfield_";

  com.atlassian.jira.issue.fields.Field getField(java.lang.String p0);

  boolean isCustomFieldId(java.lang.String p0);

  boolean isExistingCustomField(java.lang.String p0);

  boolean isCustomField(com.atlassian.jira.issue.fields.Field p0);

  com.atlassian.jira.issue.fields.CustomField getCustomField(java.lang.String p0);

  boolean isHideableField(java.lang.String p0);

  boolean isHideableField(com.atlassian.jira.issue.fields.Field p0);

  com.atlassian.jira.issue.fields.HideableField getHideableField(java.lang.String p0);

  boolean isOrderableField(java.lang.String p0);

  boolean isOrderableField(com.atlassian.jira.issue.fields.Field p0);

  com.atlassian.jira.issue.fields.OrderableField getOrderableField(java.lang.String p0);

  com.atlassian.jira.issue.fields.ConfigurableField getConfigurableField(java.lang.String p0);

  java.util.Set<com.atlassian.jira.issue.fields.OrderableField> getOrderableFields();

  java.util.Set<com.atlassian.jira.issue.fields.NavigableField> getNavigableFields();

  boolean isNavigableField(java.lang.String p0);

  boolean isNavigableField(com.atlassian.jira.issue.fields.Field p0);

  com.atlassian.jira.issue.fields.NavigableField getNavigableField(java.lang.String p0);

  boolean isRequirableField(java.lang.String p0);

  boolean isRequirableField(com.atlassian.jira.issue.fields.Field p0);

  boolean isMandatoryField(java.lang.String p0);

  boolean isMandatoryField(com.atlassian.jira.issue.fields.Field p0);

  boolean isRenderableField(java.lang.String p0);

  boolean isRenderableField(com.atlassian.jira.issue.fields.Field p0);

  boolean isUnscreenableField(java.lang.String p0);

  boolean isUnscreenableField(com.atlassian.jira.issue.fields.Field p0);

  com.atlassian.jira.issue.fields.RequirableField getRequiredField(java.lang.String p0);

  void refresh();

  java.util.Set<com.atlassian.jira.issue.fields.Field> getUnavailableFields();

  boolean isFieldHidden(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.fields.Field p1);

  boolean isFieldHidden(com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  boolean isFieldHidden(
      java.util.Set<com.atlassian.jira.issue.fields.layout.field.FieldLayout> p0,
      com.atlassian.jira.issue.fields.Field p1);

  java.util.Set<com.atlassian.jira.issue.fields.layout.field.FieldLayout> getVisibleFieldLayouts(
      com.atlassian.jira.user.ApplicationUser p0);

  java.util.Set<com.atlassian.jira.issue.fields.NavigableField>
      getAvailableNavigableFieldsWithScope(com.atlassian.jira.user.ApplicationUser p0)
          throws com.atlassian.jira.issue.fields.FieldException;

  java.util.Set<com.atlassian.jira.issue.fields.NavigableField>
      getAvailableNavigableFieldsWithScope(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.jira.jql.context.QueryContext p1)
          throws com.atlassian.jira.issue.fields.FieldException;

  java.util.Set<com.atlassian.jira.issue.fields.CustomField> getAvailableCustomFields(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1)
      throws com.atlassian.jira.issue.fields.FieldException;

  java.util.Set<com.atlassian.jira.issue.fields.NavigableField> getAllAvailableNavigableFields()
      throws com.atlassian.jira.issue.fields.FieldException;

  java.util.Set<com.atlassian.jira.issue.fields.NavigableField> getAvailableNavigableFields(
      com.atlassian.jira.user.ApplicationUser p0)
      throws com.atlassian.jira.issue.fields.FieldException;

  java.util.Set<com.atlassian.jira.issue.fields.SearchableField> getAllSearchableFields();

  java.util.Set<com.atlassian.jira.issue.fields.SearchableField> getSystemSearchableFields();

  com.atlassian.jira.issue.fields.IssueTypeField getIssueTypeField();

  com.atlassian.jira.issue.fields.ProjectField getProjectField();

  boolean isTimeTrackingOn();
}
