package com.atlassian.jira.license;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import java.util.Collection;
import java.util.Date;
import java.util.Map;

public interface LicenseDetails {
  int getLicenseVersion();

  boolean isEntitledToSupport();

  LicensedApplications getLicensedApplications();

  LicenseDetails.LicenseStatusMessage getLicenseStatusMessage(I18nHelper p0, UserManager p1);

  LicenseDetails.LicenseStatusMessage getMaintenanceMessage(I18nHelper p0, String p1);

  Date getMaintenanceExpiryDate();

  String getDescription();

  String getPartnerName();

  boolean isExpired();

  default String getPurchaseDate(DateTimeFormatter p0) {
    throw new UnsupportedOperationException("signature only: LicenseDetails.getPurchaseDate");
  }

  boolean isEvaluation();

  boolean isStarter();

  boolean isPaidType();

  boolean isCommercial();

  boolean isPersonalLicense();

  boolean isCommunity();

  boolean isOpenSource();

  boolean isNonProfit();

  boolean isDemonstration();

  boolean isOnDemand();

  boolean isDataCenter();

  boolean isDeveloper();

  String getOrganisation();

  String getLicenseString();

  boolean isMaintenanceValidForBuildDate(Date p0);

  String getSupportEntitlementNumber();

  Collection<LicenseDetails.LicenseContact> getContacts();

  boolean isEnterpriseLicenseAgreement();

  int getDaysToLicenseExpiry();

  int getDaysToMaintenanceExpiry();

  String getApplicationDescription();

  public interface LicenseContact {
    String getName();

    String getEmail();
  }

  public interface LicenseStatusMessage {
    String getAllMessages(String p0);

    Map<String, String> getAllMessages();

    boolean hasMessageOfType(String p0);

    boolean hasAnyMessages();
  }
}
