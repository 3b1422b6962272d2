package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.OperationContext;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenRenderLayoutItem;
import com.atlassian.jira.issue.util.IssueChangeHolder;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.Map;
import webwork.action.Action;

public interface OrderableField<V> extends Field, SearchableField {
  String TEMPLATE_DIRECTORY_PATH = "templates/jira/issue/field/";
  String MOVE_ISSUE_PARAM_KEY = "moveissue";
  String NO_HEADER_PARAM_KEY = "noHeader";

  String getCreateHtml(
      FieldLayoutItem p0, OperationContext p1, Action p2, com.atlassian.jira.issue.Issue p3);

  String getCreateHtml(
      FieldLayoutItem p0,
      OperationContext p1,
      Action p2,
      com.atlassian.jira.issue.Issue p3,
      Map p4);

  String getEditHtml(
      FieldLayoutItem p0, OperationContext p1, Action p2, com.atlassian.jira.issue.Issue p3);

  String getEditHtml(
      FieldLayoutItem p0,
      OperationContext p1,
      Action p2,
      com.atlassian.jira.issue.Issue p3,
      Map p4);

  String getBulkEditHtml(OperationContext p0, Action p1, BulkEditBean p2, Map p3);

  String getViewHtml(FieldLayoutItem p0, Action p1, com.atlassian.jira.issue.Issue p2);

  String getViewHtml(FieldLayoutItem p0, Action p1, com.atlassian.jira.issue.Issue p2, Map p3);

  String getViewHtml(
      FieldLayoutItem p0, Action p1, com.atlassian.jira.issue.Issue p2, V p3, Map p4);

  boolean isShown(com.atlassian.jira.issue.Issue p0);

  void populateDefaults(Map<String, Object> p0, com.atlassian.jira.issue.Issue p1);

  boolean hasParam(Map<String, String[]> p0);

  void populateFromParams(Map<String, Object> p0, Map<String, String[]> p1);

  void populateFromIssue(Map<String, Object> p0, com.atlassian.jira.issue.Issue p1);

  void validateParams(
      OperationContext p0,
      ErrorCollection p1,
      I18nHelper p2,
      com.atlassian.jira.issue.Issue p3,
      FieldScreenRenderLayoutItem p4);

  V getDefaultValue(com.atlassian.jira.issue.Issue p0);

  void createValue(com.atlassian.jira.issue.Issue p0, V p1);

  void updateValue(
      FieldLayoutItem p0,
      com.atlassian.jira.issue.Issue p1,
      ModifiedValue p2,
      IssueChangeHolder p3);

  void updateIssue(FieldLayoutItem p0, MutableIssue p1, Map p2);

  void removeValueFromIssueObject(MutableIssue p0);

  boolean canRemoveValueFromIssueObject(com.atlassian.jira.issue.Issue p0);

  void populateForMove(
      Map<String, Object> p0, com.atlassian.jira.issue.Issue p1, com.atlassian.jira.issue.Issue p2);

  boolean hasValue(com.atlassian.jira.issue.Issue p0);

  String availableForBulkEdit(BulkEditBean p0);

  V getValueFromParams(Map p0) throws FieldValidationException;

  void populateParamsFromString(
      Map<String, Object> p0, String p1, com.atlassian.jira.issue.Issue p2)
      throws FieldValidationException;
}
