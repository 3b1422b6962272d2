package com.atlassian.jira.config;

public interface FeatureFlagProvider {
  java.util.Set<com.atlassian.jira.config.FeatureFlag> getFeatureFlags();
}
