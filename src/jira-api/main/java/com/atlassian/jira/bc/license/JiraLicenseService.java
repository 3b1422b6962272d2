package com.atlassian.jira.bc.license;

public interface JiraLicenseService {
  java.lang.String getServerId();

  java.lang.Iterable<com.atlassian.jira.license.LicenseDetails> getLicenses();

  com.atlassian.jira.bc.license.JiraLicenseService.ValidationResult validate(
      com.atlassian.jira.util.I18nHelper p0, java.lang.String p1);

  java.lang.Iterable<com.atlassian.jira.bc.license.JiraLicenseService.ValidationResult> validate(
      com.atlassian.jira.util.I18nHelper p0, java.lang.Iterable<java.lang.String> p1);

  java.lang.Iterable<com.atlassian.jira.bc.license.JiraLicenseService.ValidationResult> validate(
      com.atlassian.jira.util.I18nHelper p0);

  boolean isLicenseSet();

  java.util.SortedSet<java.lang.String> getSupportEntitlementNumbers();

  public interface ValidationResult {
    com.atlassian.jira.util.ErrorCollection getErrorCollection();

    java.lang.String getLicenseString();

    com.atlassian.jira.license.LicenseDetails getLicenseDetails();
  }
}
