package com.atlassian.jira.license;

public interface LicenseDetails {
  int getLicenseVersion();

  boolean isEntitledToSupport();

  com.atlassian.jira.license.LicensedApplications getLicensedApplications();

  com.atlassian.jira.license.LicenseDetails.LicenseStatusMessage getLicenseStatusMessage(
      com.atlassian.jira.util.I18nHelper p0, com.atlassian.jira.user.util.UserManager p1);

  com.atlassian.jira.license.LicenseDetails.LicenseStatusMessage getMaintenanceMessage(
      com.atlassian.jira.util.I18nHelper p0, java.lang.String p1);

  java.util.Date getMaintenanceExpiryDate();

  java.lang.String getDescription();

  java.lang.String getPartnerName();

  boolean isExpired();

  default java.lang.String getPurchaseDate(com.atlassian.jira.datetime.DateTimeFormatter p0) {
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

  java.lang.String getOrganisation();

  java.lang.String getLicenseString();

  boolean isMaintenanceValidForBuildDate(java.util.Date p0);

  java.lang.String getSupportEntitlementNumber();

  java.util.Collection<com.atlassian.jira.license.LicenseDetails.LicenseContact> getContacts();

  boolean isEnterpriseLicenseAgreement();

  int getDaysToLicenseExpiry();

  int getDaysToMaintenanceExpiry();

  java.lang.String getApplicationDescription();

  public interface LicenseContact {
    java.lang.String getName();

    java.lang.String getEmail();
  }

  public interface LicenseStatusMessage {
    java.lang.String getAllMessages(java.lang.String p0);

    java.util.Map<java.lang.String, java.lang.String> getAllMessages();

    boolean hasMessageOfType(java.lang.String p0);

    boolean hasAnyMessages();
  }
}
