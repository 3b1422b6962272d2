package com.atlassian.jira.config;

public class FeatureFlag implements Feature {
  public static final String POSTFIX_ENABLED = null;
  public static final String POSTFIX_DISABLED = null;

  public String featureKey() {
    throw new UnsupportedOperationException("signature only: FeatureFlag.featureKey");
  }

  public boolean isOnByDefault() {
    throw new UnsupportedOperationException("signature only: FeatureFlag.isOnByDefault");
  }

  public String enabledFeatureKey() {
    throw new UnsupportedOperationException("signature only: FeatureFlag.enabledFeatureKey");
  }

  public String disabledFeatureKey() {
    throw new UnsupportedOperationException("signature only: FeatureFlag.disabledFeatureKey");
  }

  public static FeatureFlag featureFlag(String p0) {
    throw new UnsupportedOperationException("signature only: FeatureFlag.featureFlag");
  }

  public FeatureFlag onByDefault() {
    throw new UnsupportedOperationException("signature only: FeatureFlag.onByDefault");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: FeatureFlag.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: FeatureFlag.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: FeatureFlag.toString");
  }

  FeatureFlag() {
    throw new UnsupportedOperationException("signature only: new FeatureFlag");
  }
}
