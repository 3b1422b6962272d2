package com.atlassian.jira.issue.fields;

public interface OrderableField<V>
    extends com.atlassian.jira.issue.fields.Field, com.atlassian.jira.issue.fields.SearchableField {
  java.lang.String TEMPLATE_DIRECTORY_PATH = "templates/jira/issue/field/";
  java.lang.String MOVE_ISSUE_PARAM_KEY = "moveissue";
  java.lang.String NO_HEADER_PARAM_KEY = "noHeader";

  java.lang.String getCreateHtml(
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p0,
      com.atlassian.jira.issue.customfields.OperationContext p1,
      webwork.action.Action p2,
      com.atlassian.jira.issue.Issue p3);

  java.lang.String getCreateHtml(
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p0,
      com.atlassian.jira.issue.customfields.OperationContext p1,
      webwork.action.Action p2,
      com.atlassian.jira.issue.Issue p3,
      java.util.Map p4);

  java.lang.String getEditHtml(
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p0,
      com.atlassian.jira.issue.customfields.OperationContext p1,
      webwork.action.Action p2,
      com.atlassian.jira.issue.Issue p3);

  java.lang.String getEditHtml(
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p0,
      com.atlassian.jira.issue.customfields.OperationContext p1,
      webwork.action.Action p2,
      com.atlassian.jira.issue.Issue p3,
      java.util.Map p4);

  java.lang.String getBulkEditHtml(
      com.atlassian.jira.issue.customfields.OperationContext p0,
      webwork.action.Action p1,
      com.atlassian.jira.web.bean.BulkEditBean p2,
      java.util.Map p3);

  java.lang.String getViewHtml(
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p0,
      webwork.action.Action p1,
      com.atlassian.jira.issue.Issue p2);

  java.lang.String getViewHtml(
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p0,
      webwork.action.Action p1,
      com.atlassian.jira.issue.Issue p2,
      java.util.Map p3);

  java.lang.String getViewHtml(
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p0,
      webwork.action.Action p1,
      com.atlassian.jira.issue.Issue p2,
      V p3,
      java.util.Map p4);

  boolean isShown(com.atlassian.jira.issue.Issue p0);

  void populateDefaults(
      java.util.Map<java.lang.String, java.lang.Object> p0, com.atlassian.jira.issue.Issue p1);

  boolean hasParam(java.util.Map<java.lang.String, java.lang.String[]> p0);

  void populateFromParams(
      java.util.Map<java.lang.String, java.lang.Object> p0,
      java.util.Map<java.lang.String, java.lang.String[]> p1);

  void populateFromIssue(
      java.util.Map<java.lang.String, java.lang.Object> p0, com.atlassian.jira.issue.Issue p1);

  void validateParams(
      com.atlassian.jira.issue.customfields.OperationContext p0,
      com.atlassian.jira.util.ErrorCollection p1,
      com.atlassian.jira.util.I18nHelper p2,
      com.atlassian.jira.issue.Issue p3,
      com.atlassian.jira.issue.fields.screen.FieldScreenRenderLayoutItem p4);

  V getDefaultValue(com.atlassian.jira.issue.Issue p0);

  void createValue(com.atlassian.jira.issue.Issue p0, V p1);

  void updateValue(
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.issue.ModifiedValue p2,
      com.atlassian.jira.issue.util.IssueChangeHolder p3);

  void updateIssue(
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p0,
      com.atlassian.jira.issue.MutableIssue p1,
      java.util.Map p2);

  void removeValueFromIssueObject(com.atlassian.jira.issue.MutableIssue p0);

  boolean canRemoveValueFromIssueObject(com.atlassian.jira.issue.Issue p0);

  void populateForMove(
      java.util.Map<java.lang.String, java.lang.Object> p0,
      com.atlassian.jira.issue.Issue p1,
      com.atlassian.jira.issue.Issue p2);

  boolean hasValue(com.atlassian.jira.issue.Issue p0);

  java.lang.String availableForBulkEdit(com.atlassian.jira.web.bean.BulkEditBean p0);

  V getValueFromParams(java.util.Map p0)
      throws com.atlassian.jira.issue.customfields.impl.FieldValidationException;

  void populateParamsFromString(
      java.util.Map<java.lang.String, java.lang.Object> p0,
      java.lang.String p1,
      com.atlassian.jira.issue.Issue p2)
      throws com.atlassian.jira.issue.customfields.impl.FieldValidationException;
}
