package com.atlassian.jira.license;

import java.util.SortedSet;
import java.util.function.Consumer;

public interface JiraLicenseManager {
  String getServerId();

  LicenseDetails getLicense(String p0);

  boolean isDecodeable(String p0);

  LicenseDetails setLicense(String p0);

  LicenseDetails setLicenseNoEvent(String p0);

  void confirmProceedUnderEvaluationTerms(String p0);

  boolean hasLicenseTooOldForBuildConfirmationBeenDone();

  Iterable<LicenseDetails> getLicenses();

  SortedSet<String> getSupportEntitlementNumbers();

  void clearAndSetLicense(String p0);

  LicenseDetails clearAndSetLicenseNoEvent(String p0);

  void removeLicenses(Iterable<? extends LicenseDetails> p0) throws IllegalStateException;

  boolean isLicenseSet();

  void subscribeToClearCache(Consumer<Void> p0);

  void unSubscribeFromClearCache(Consumer<Void> p0);
}
