package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Date;
import java.util.Locale;

public interface BuildUtilsInfo {
  String getVersion();

  String getDocVersion();

  int[] getVersionNumbers();

  String getCurrentBuildNumber();

  int getApplicationBuildNumber();

  int getDatabaseBuildNumber();

  String getMinimumUpgradableBuildNumber();

  Date getCurrentBuildDate();

  String getBuildPartnerName();

  String getBuildInformation();

  String getCommitId();

  String getMinimumUpgradableVersion();

  Collection<Locale> getUnavailableLocales();

  String getSalVersion();

  String getApplinksVersion();

  String getLuceneVersion();

  String getGuavaOsgiVersion();

  String getBuildProperty(String p0);

  boolean isBeta();

  boolean isEap();

  boolean isFinal();

  boolean isRc();

  boolean isSnapshot();

  boolean isMilestone();
}
