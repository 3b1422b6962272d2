package com.atlassian.jira.config;

import java.util.Set;

public class FeatureFlagDefinitions {
  public FeatureFlagDefinitions() {
    throw new UnsupportedOperationException("signature only: new FeatureFlagDefinitions");
  }

  public Set<FeatureFlag> getFeatureFlags() {
    throw new UnsupportedOperationException(
        "signature only: FeatureFlagDefinitions.getFeatureFlags");
  }

  public FeatureFlagDefinitions.Definition featureFlag(String p0) {
    throw new UnsupportedOperationException("signature only: FeatureFlagDefinitions.featureFlag");
  }

  public class Definition {
    public FeatureFlagDefinitions.Definition offByDefault() {
      throw new UnsupportedOperationException(
          "signature only: FeatureFlagDefinitions.Definition.offByDefault");
    }

    public FeatureFlagDefinitions.Definition onByDefault() {
      throw new UnsupportedOperationException(
          "signature only: FeatureFlagDefinitions.Definition.onByDefault");
    }

    public FeatureFlag define() {
      throw new UnsupportedOperationException(
          "signature only: FeatureFlagDefinitions.Definition.define");
    }

    Definition() {
      throw new UnsupportedOperationException(
          "signature only: new FeatureFlagDefinitions.Definition");
    }
  }
}
