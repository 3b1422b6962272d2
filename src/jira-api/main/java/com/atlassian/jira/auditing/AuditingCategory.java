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

  public String getId() {
    throw new UnsupportedOperationException("signature only: AuditingCategory.getId");
  }

  public String getNameI18nKey() {
    throw new UnsupportedOperationException("signature only: AuditingCategory.getNameI18nKey");
  }

  public static AuditingCategory getCategoryById(String p0) {
    throw new UnsupportedOperationException("signature only: AuditingCategory.getCategoryById");
  }

  public static AuditingCategory getCategoryByIdOrName(String p0) {
    throw new UnsupportedOperationException(
        "signature only: AuditingCategory.getCategoryByIdOrName");
  }
}
