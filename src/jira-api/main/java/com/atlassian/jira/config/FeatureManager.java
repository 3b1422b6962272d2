package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

public interface FeatureManager {
  String SYSTEM_PROPERTY_PREFIX = null;

  boolean isEnabled(String p0);

  boolean isEnabled(CoreFeatures p0);

  boolean isEnabled(Feature p0);

  boolean isEnabled(FeatureFlag p0);

  Set<String> getEnabledFeatureKeys();

  Set<FeatureFlag> getRegisteredFlags();

  void enableUserDarkFeature(ApplicationUser p0, String p1);

  void disableUserDarkFeature(ApplicationUser p0, String p1);

  void enableSiteDarkFeature(String p0);

  void disableSiteDarkFeature(String p0);

  boolean hasSiteEditPermission();

  boolean isEnabledForUser(ApplicationUser p0, String p1);
}
