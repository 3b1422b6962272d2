package com.atlassian.jira.config;

public enum CoreFeatures implements com.atlassian.jira.config.Feature {
  ON_DEMAND,
  PREVENT_COMMENTS_LIMITING,
  LICENSE_ROLES_ENABLED,
  PERMISSIONS_MANAGED_BY_UM;

  public java.lang.String featureKey() {
    throw new UnsupportedOperationException("signature only: CoreFeatures.featureKey");
  }

  public java.lang.String systemPropertyKey() {
    throw new UnsupportedOperationException("signature only: CoreFeatures.systemPropertyKey");
  }

  public boolean isDevFeature() {
    throw new UnsupportedOperationException("signature only: CoreFeatures.isDevFeature");
  }

  public boolean isSystemPropertyEnabled() {
    throw new UnsupportedOperationException("signature only: CoreFeatures.isSystemPropertyEnabled");
  }

  public static com.atlassian.jira.config.CoreFeatures forFeatureKey(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: CoreFeatures.forFeatureKey");
  }
}
