package com.atlassian.jira.auditing;

public enum AuditingCategory {
  AUDITING,
  USER_MANAGEMENT,
  GROUP_MANAGEMENT,
  PERMISSIONS,
  WORKFLOWS,
  NOTIFICATIONS,
  FIELDS,
  PROJECTS,
  SYSTEM,
  MIGRATION,
  APPLICATIONS,
  USER_DATA_TRANSFER,
  SPRINTS,
  BOARDS,
  ISSUE_TYPES,
  GENERAL_CONFIGURATION,
  DASHBOARDS,
  FILTERS;

  public java.lang.String getId() {
    throw new UnsupportedOperationException("signature only: AuditingCategory.getId");
  }

  public java.lang.String getNameI18nKey() {
    throw new UnsupportedOperationException("signature only: AuditingCategory.getNameI18nKey");
  }

  public static com.atlassian.jira.auditing.AuditingCategory getCategoryById(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: AuditingCategory.getCategoryById");
  }

  public static com.atlassian.jira.auditing.AuditingCategory getCategoryByIdOrName(
      java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: AuditingCategory.getCategoryByIdOrName");
  }
}
