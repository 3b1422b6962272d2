package com.atlassian.jira.license;

public interface JiraLicenseManager {
  java.lang.String getServerId();

  com.atlassian.jira.license.LicenseDetails getLicense(java.lang.String p0);

  boolean isDecodeable(java.lang.String p0);

  com.atlassian.jira.license.LicenseDetails setLicense(java.lang.String p0);

  com.atlassian.jira.license.LicenseDetails setLicenseNoEvent(java.lang.String p0);

  void confirmProceedUnderEvaluationTerms(java.lang.String p0);

  boolean hasLicenseTooOldForBuildConfirmationBeenDone();

  java.lang.Iterable<com.atlassian.jira.license.LicenseDetails> getLicenses();

  java.util.SortedSet<java.lang.String> getSupportEntitlementNumbers();

  void clearAndSetLicense(java.lang.String p0);

  com.atlassian.jira.license.LicenseDetails clearAndSetLicenseNoEvent(java.lang.String p0);

  void removeLicenses(java.lang.Iterable<? extends com.atlassian.jira.license.LicenseDetails> p0)
      throws java.lang.IllegalStateException;

  boolean isLicenseSet();

  void subscribeToClearCache(java.util.function.Consumer<java.lang.Void> p0);

  void unSubscribeFromClearCache(java.util.function.Consumer<java.lang.Void> p0);
}
