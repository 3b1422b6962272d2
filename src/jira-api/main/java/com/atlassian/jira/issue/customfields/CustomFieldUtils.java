package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.search.SearchContext;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserFilter;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.FieldVisibilityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import webwork.action.Action;

public class CustomFieldUtils {
  public static final String CUSTOM_FIELD_PREFIX = null;

  public CustomFieldUtils() {
    throw new UnsupportedOperationException("signature only: new CustomFieldUtils");
  }

  public static String getParamKeyPrefixAtl() {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.getParamKeyPrefixAtl");
  }

  public static String getParamKeyRequireProjectIds() {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.getParamKeyRequireProjectIds");
  }

  public static String getParamKeyIssueId() {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.getParamKeyIssueId");
  }

  public static String getParamKeyProjectId() {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.getParamKeyProjectId");
  }

  public static String getSearchParamSuffix(String p0) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.getSearchParamSuffix");
  }

  public static String getCustomFieldKey(String p0) {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.getCustomFieldKey");
  }

  public static String createSearchParam(String p0, String p1) {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.createSearchParam");
  }

  public static Long getCustomFieldId(String p0) {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.getCustomFieldId");
  }

  public static boolean isCollectionNotEmpty(Collection p0) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.isCollectionNotEmpty");
  }

  public static Map<CustomField, Object> parseCustomFieldValuesFromActionParams(
      Map p0, List<CustomField> p1) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.parseCustomFieldValuesFromActionParams");
  }

  public static List<JiraContextNode> buildJiraIssueContexts(
      boolean p0, Long[] p1, ProjectManager p2) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.buildJiraIssueContexts");
  }

  public static List<IssueType> buildIssueTypes(ConstantsManager p0, String[] p1) {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.buildIssueTypes");
  }

  public static List<IssueContext> convertToIssueContexts(Project p0, List<String> p1) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.convertToIssueContexts");
  }

  public static boolean isUserHasPermissionToProjects(CustomField p0, ApplicationUser p1) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.isUserHasPermissionToProjects");
  }

  public static String prettyPrintOptions(Options p0) {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.prettyPrintOptions");
  }

  public static Map<String, Object> buildParams(
      CustomField p0,
      FieldConfig p1,
      com.atlassian.jira.issue.Issue p2,
      FieldLayoutItem p3,
      Object p4,
      Map p5,
      Action p6,
      Map p7) {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.buildParams");
  }

  protected static I18nHelper getI18nBean() {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.getI18nBean");
  }

  public static boolean isShownAndVisible(
      CustomField p0, ApplicationUser p1, SearchContext p2, FieldVisibilityManager p3) {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.isShownAndVisible");
  }

  public static Collection<Long> getProjectIdsFromIssueOrFieldConfig(
      com.atlassian.jira.issue.Issue p0,
      FieldConfig p1,
      FieldConfigSchemeManager p2,
      ProjectManager p3) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.getProjectIdsFromIssueOrFieldConfig");
  }

  public static Collection<Long> getProjectIdsFromProjectOrFieldConfig(
      Long p0, FieldConfig p1, FieldConfigSchemeManager p2, ProjectManager p3) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.getProjectIdsFromProjectOrFieldConfig");
  }

  public static Collection<Long> getProjectIdsForUser(
      ApplicationUser p0, Collection<Long> p1, PermissionManager p2, UserFilter p3) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.getProjectIdsForUser");
  }
}
