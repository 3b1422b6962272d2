package com.atlassian.jira.config;

public class FeatureFlag implements com.atlassian.jira.config.Feature {
  public static final java.lang.String POSTFIX_ENABLED = null;
  public static final java.lang.String POSTFIX_DISABLED = null;

  public java.lang.String featureKey() {
    throw new UnsupportedOperationException("signature only: FeatureFlag.featureKey");
  }

  public boolean isOnByDefault() {
    throw new UnsupportedOperationException("signature only: FeatureFlag.isOnByDefault");
  }

  public java.lang.String enabledFeatureKey() {
    throw new UnsupportedOperationException("signature only: FeatureFlag.enabledFeatureKey");
  }

  public java.lang.String disabledFeatureKey() {
    throw new UnsupportedOperationException("signature only: FeatureFlag.disabledFeatureKey");
  }

  public static com.atlassian.jira.config.FeatureFlag featureFlag(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: FeatureFlag.featureFlag");
  }

  public com.atlassian.jira.config.FeatureFlag onByDefault() {
    throw new UnsupportedOperationException("signature only: FeatureFlag.onByDefault");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: FeatureFlag.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: FeatureFlag.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: FeatureFlag.toString");
  }

  FeatureFlag() {
    throw new UnsupportedOperationException("signature only: new FeatureFlag");
  }
}
