package com.atlassian.jira.config;

public interface FeatureManager {
  java.lang.String SYSTEM_PROPERTY_PREFIX = null;

  boolean isEnabled(java.lang.String p0);

  boolean isEnabled(com.atlassian.jira.config.CoreFeatures p0);

  boolean isEnabled(com.atlassian.jira.config.Feature p0);

  boolean isEnabled(com.atlassian.jira.config.FeatureFlag p0);

  java.util.Set<java.lang.String> getEnabledFeatureKeys();

  java.util.Set<com.atlassian.jira.config.FeatureFlag> getRegisteredFlags();

  void enableUserDarkFeature(com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  void disableUserDarkFeature(com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  void enableSiteDarkFeature(java.lang.String p0);

  void disableSiteDarkFeature(java.lang.String p0);

  boolean hasSiteEditPermission();

  boolean isEnabledForUser(com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);
}
