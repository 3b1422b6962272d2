package com.atlassian.jira.config;

import java.util.Set;

public interface FeatureFlagProvider {
  Set<FeatureFlag> getFeatureFlags();
}
