package com.atlassian.jira.issue.customfields;

public class CustomFieldUtils {
  public static final java.lang.String CUSTOM_FIELD_PREFIX = null;

  public CustomFieldUtils() {
    throw new UnsupportedOperationException("signature only: new CustomFieldUtils");
  }

  public static java.lang.String getParamKeyPrefixAtl() {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.getParamKeyPrefixAtl");
  }

  public static java.lang.String getParamKeyRequireProjectIds() {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.getParamKeyRequireProjectIds");
  }

  public static java.lang.String getParamKeyIssueId() {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.getParamKeyIssueId");
  }

  public static java.lang.String getParamKeyProjectId() {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.getParamKeyProjectId");
  }

  public static java.lang.String getSearchParamSuffix(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.getSearchParamSuffix");
  }

  public static java.lang.String getCustomFieldKey(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.getCustomFieldKey");
  }

  public static java.lang.String createSearchParam(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.createSearchParam");
  }

  public static java.lang.Long getCustomFieldId(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.getCustomFieldId");
  }

  public static boolean isCollectionNotEmpty(java.util.Collection p0) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.isCollectionNotEmpty");
  }

  public static java.util.Map<com.atlassian.jira.issue.fields.CustomField, java.lang.Object>
      parseCustomFieldValuesFromActionParams(
          java.util.Map p0, java.util.List<com.atlassian.jira.issue.fields.CustomField> p1) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.parseCustomFieldValuesFromActionParams");
  }

  public static java.util.List<com.atlassian.jira.issue.context.JiraContextNode>
      buildJiraIssueContexts(
          boolean p0, java.lang.Long[] p1, com.atlassian.jira.project.ProjectManager p2) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.buildJiraIssueContexts");
  }

  public static java.util.List<com.atlassian.jira.issue.issuetype.IssueType> buildIssueTypes(
      com.atlassian.jira.config.ConstantsManager p0, java.lang.String[] p1) {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.buildIssueTypes");
  }

  public static java.util.List<com.atlassian.jira.issue.context.IssueContext>
      convertToIssueContexts(
          com.atlassian.jira.project.Project p0, java.util.List<java.lang.String> p1) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.convertToIssueContexts");
  }

  public static boolean isUserHasPermissionToProjects(
      com.atlassian.jira.issue.fields.CustomField p0, com.atlassian.jira.user.ApplicationUser p1) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.isUserHasPermissionToProjects");
  }

  public static java.lang.String prettyPrintOptions(
      com.atlassian.jira.issue.customfields.option.Options p0) {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.prettyPrintOptions");
  }

  public static java.util.Map<java.lang.String, java.lang.Object> buildParams(
      com.atlassian.jira.issue.fields.CustomField p0,
      com.atlassian.jira.issue.fields.config.FieldConfig p1,
      com.atlassian.jira.issue.Issue p2,
      com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem p3,
      java.lang.Object p4,
      java.util.Map p5,
      webwork.action.Action p6,
      java.util.Map p7) {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.buildParams");
  }

  protected static com.atlassian.jira.util.I18nHelper getI18nBean() {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.getI18nBean");
  }

  public static boolean isShownAndVisible(
      com.atlassian.jira.issue.fields.CustomField p0,
      com.atlassian.jira.user.ApplicationUser p1,
      com.atlassian.jira.issue.search.SearchContext p2,
      com.atlassian.jira.web.FieldVisibilityManager p3) {
    throw new UnsupportedOperationException("signature only: CustomFieldUtils.isShownAndVisible");
  }

  public static java.util.Collection<java.lang.Long> getProjectIdsFromIssueOrFieldConfig(
      com.atlassian.jira.issue.Issue p0,
      com.atlassian.jira.issue.fields.config.FieldConfig p1,
      com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager p2,
      com.atlassian.jira.project.ProjectManager p3) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.getProjectIdsFromIssueOrFieldConfig");
  }

  public static java.util.Collection<java.lang.Long> getProjectIdsFromProjectOrFieldConfig(
      java.lang.Long p0,
      com.atlassian.jira.issue.fields.config.FieldConfig p1,
      com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager p2,
      com.atlassian.jira.project.ProjectManager p3) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.getProjectIdsFromProjectOrFieldConfig");
  }

  public static java.util.Collection<java.lang.Long> getProjectIdsForUser(
      com.atlassian.jira.user.ApplicationUser p0,
      java.util.Collection<java.lang.Long> p1,
      com.atlassian.jira.security.PermissionManager p2,
      com.atlassian.jira.user.UserFilter p3) {
    throw new UnsupportedOperationException(
        "signature only: CustomFieldUtils.getProjectIdsForUser");
  }
}
