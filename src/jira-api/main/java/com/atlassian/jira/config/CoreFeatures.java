package com.atlassian.jira.config;

public enum CoreFeatures implements Feature {
  ON_DEMAND,
  PREVENT_COMMENTS_LIMITING,
  LICENSE_ROLES_ENABLED,
  PERMISSIONS_MANAGED_BY_UM;

  public String featureKey() {
    throw new UnsupportedOperationException("signature only: CoreFeatures.featureKey");
  }

  public String systemPropertyKey() {
    throw new UnsupportedOperationException("signature only: CoreFeatures.systemPropertyKey");
  }

  public boolean isDevFeature() {
    throw new UnsupportedOperationException("signature only: CoreFeatures.isDevFeature");
  }

  public boolean isSystemPropertyEnabled() {
    throw new UnsupportedOperationException("signature only: CoreFeatures.isSystemPropertyEnabled");
  }

  public static CoreFeatures forFeatureKey(String p0) {
    throw new UnsupportedOperationException("signature only: CoreFeatures.forFeatureKey");
  }
}
