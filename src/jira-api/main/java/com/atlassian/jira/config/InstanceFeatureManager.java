package com.atlassian.jira.config;

public interface InstanceFeatureManager {
  boolean isInstanceFeatureEnabled(java.lang.String p0);

  java.util.Set<java.lang.String> getEnabledFeatureKeys();
}
