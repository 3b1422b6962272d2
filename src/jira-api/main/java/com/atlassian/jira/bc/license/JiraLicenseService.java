package com.atlassian.jira.bc.license;

import com.atlassian.jira.license.LicenseDetails;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import java.util.SortedSet;

public interface JiraLicenseService {
  String getServerId();

  Iterable<LicenseDetails> getLicenses();

  JiraLicenseService.ValidationResult validate(I18nHelper p0, String p1);

  Iterable<JiraLicenseService.ValidationResult> validate(I18nHelper p0, Iterable<String> p1);

  Iterable<JiraLicenseService.ValidationResult> validate(I18nHelper p0);

  boolean isLicenseSet();

  SortedSet<String> getSupportEntitlementNumbers();

  public interface ValidationResult {
    ErrorCollection getErrorCollection();

    String getLicenseString();

    LicenseDetails getLicenseDetails();
  }
}
