package com.atlassian.jira.util;

public interface BuildUtilsInfo {
  java.lang.String getVersion();

  java.lang.String getDocVersion();

  int[] getVersionNumbers();

  java.lang.String getCurrentBuildNumber();

  int getApplicationBuildNumber();

  int getDatabaseBuildNumber();

  java.lang.String getMinimumUpgradableBuildNumber();

  java.util.Date getCurrentBuildDate();

  java.lang.String getBuildPartnerName();

  java.lang.String getBuildInformation();

  java.lang.String getCommitId();

  java.lang.String getMinimumUpgradableVersion();

  java.util.Collection<java.util.Locale> getUnavailableLocales();

  java.lang.String getSalVersion();

  java.lang.String getApplinksVersion();

  java.lang.String getLuceneVersion();

  java.lang.String getGuavaOsgiVersion();

  java.lang.String getBuildProperty(java.lang.String p0);

  boolean isBeta();

  boolean isEap();

  boolean isFinal();

  boolean isRc();

  boolean isSnapshot();

  boolean isMilestone();
}
