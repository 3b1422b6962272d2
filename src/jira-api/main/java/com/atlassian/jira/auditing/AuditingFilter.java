package com.atlassian.jira.auditing;

public class AuditingFilter {
  public static com.atlassian.jira.auditing.AuditingFilter.Builder builder() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.builder");
  }

  public java.lang.String getFilter() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.getFilter");
  }

  public java.lang.Long getFromTimestamp() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.getFromTimestamp");
  }

  public java.lang.Long getToTimestamp() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.getToTimestamp");
  }

  public java.util.List<java.lang.Long> getProjectIds() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.getProjectIds");
  }

  public java.lang.Boolean hasProjectIds() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.hasProjectIds");
  }

  public java.util.List<java.lang.String> getUserIds() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.getUserIds");
  }

  public java.lang.Boolean hasUserIds() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.hasUserIds");
  }

  public boolean isHideExternalDirectories() {
    throw new UnsupportedOperationException(
        "signature only: AuditingFilter.isHideExternalDirectories");
  }

  AuditingFilter() {
    throw new UnsupportedOperationException("signature only: new AuditingFilter");
  }

  public static class Builder {
    public com.atlassian.jira.auditing.AuditingFilter.Builder filter(java.lang.String p0) {
      throw new UnsupportedOperationException("signature only: AuditingFilter.Builder.filter");
    }

    public com.atlassian.jira.auditing.AuditingFilter.Builder fromTimestamp(java.lang.Long p0) {
      throw new UnsupportedOperationException(
          "signature only: AuditingFilter.Builder.fromTimestamp");
    }

    public com.atlassian.jira.auditing.AuditingFilter.Builder toTimestamp(java.lang.Long p0) {
      throw new UnsupportedOperationException("signature only: AuditingFilter.Builder.toTimestamp");
    }

    public com.atlassian.jira.auditing.AuditingFilter.Builder projectIds(
        java.util.List<java.lang.Long> p0) {
      throw new UnsupportedOperationException("signature only: AuditingFilter.Builder.projectIds");
    }

    public com.atlassian.jira.auditing.AuditingFilter.Builder userIds(
        java.util.List<java.lang.String> p0) {
      throw new UnsupportedOperationException("signature only: AuditingFilter.Builder.userIds");
    }

    public com.atlassian.jira.auditing.AuditingFilter.Builder setHideExternalDirectories(
        boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: AuditingFilter.Builder.setHideExternalDirectories");
    }

    public com.atlassian.jira.auditing.AuditingFilter build() {
      throw new UnsupportedOperationException("signature only: AuditingFilter.Builder.build");
    }

    Builder() {
      throw new UnsupportedOperationException("signature only: new AuditingFilter.Builder");
    }
  }
}
