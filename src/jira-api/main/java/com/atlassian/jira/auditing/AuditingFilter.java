package com.atlassian.jira.auditing;

import java.util.List;

public class AuditingFilter {
  public static AuditingFilter.Builder builder() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.builder");
  }

  public String getFilter() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.getFilter");
  }

  public Long getFromTimestamp() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.getFromTimestamp");
  }

  public Long getToTimestamp() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.getToTimestamp");
  }

  public List<Long> getProjectIds() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.getProjectIds");
  }

  public Boolean hasProjectIds() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.hasProjectIds");
  }

  public List<String> getUserIds() {
    throw new UnsupportedOperationException("signature only: AuditingFilter.getUserIds");
  }

  public Boolean hasUserIds() {
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
    public AuditingFilter.Builder filter(String p0) {
      throw new UnsupportedOperationException("signature only: AuditingFilter.Builder.filter");
    }

    public AuditingFilter.Builder fromTimestamp(Long p0) {
      throw new UnsupportedOperationException(
          "signature only: AuditingFilter.Builder.fromTimestamp");
    }

    public AuditingFilter.Builder toTimestamp(Long p0) {
      throw new UnsupportedOperationException("signature only: AuditingFilter.Builder.toTimestamp");
    }

    public AuditingFilter.Builder projectIds(List<Long> p0) {
      throw new UnsupportedOperationException("signature only: AuditingFilter.Builder.projectIds");
    }

    public AuditingFilter.Builder userIds(List<String> p0) {
      throw new UnsupportedOperationException("signature only: AuditingFilter.Builder.userIds");
    }

    public AuditingFilter.Builder setHideExternalDirectories(boolean p0) {
      throw new UnsupportedOperationException(
          "signature only: AuditingFilter.Builder.setHideExternalDirectories");
    }

    public AuditingFilter build() {
      throw new UnsupportedOperationException("signature only: AuditingFilter.Builder.build");
    }

    Builder() {
      throw new UnsupportedOperationException("signature only: new AuditingFilter.Builder");
    }
  }
}
