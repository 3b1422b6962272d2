package com.atlassian.jira.config;

public class FeatureFlagDefinitions {
  public FeatureFlagDefinitions() {
    throw new UnsupportedOperationException("signature only: new FeatureFlagDefinitions");
  }

  public java.util.Set<com.atlassian.jira.config.FeatureFlag> getFeatureFlags() {
    throw new UnsupportedOperationException(
        "signature only: FeatureFlagDefinitions.getFeatureFlags");
  }

  public com.atlassian.jira.config.FeatureFlagDefinitions.Definition featureFlag(
      java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: FeatureFlagDefinitions.featureFlag");
  }

  public class Definition {
    public com.atlassian.jira.config.FeatureFlagDefinitions.Definition offByDefault() {
      throw new UnsupportedOperationException(
          "signature only: FeatureFlagDefinitions.Definition.offByDefault");
    }

    public com.atlassian.jira.config.FeatureFlagDefinitions.Definition onByDefault() {
      throw new UnsupportedOperationException(
          "signature only: FeatureFlagDefinitions.Definition.onByDefault");
    }

    public com.atlassian.jira.config.FeatureFlag define() {
      throw new UnsupportedOperationException(
          "signature only: FeatureFlagDefinitions.Definition.define");
    }

    Definition() {
      throw new UnsupportedOperationException(
          "signature only: new FeatureFlagDefinitions.Definition");
    }
  }
}
