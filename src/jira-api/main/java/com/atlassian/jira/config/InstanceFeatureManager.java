package com.atlassian.jira.config;

import java.util.Set;

public interface InstanceFeatureManager {
  boolean isInstanceFeatureEnabled(String p0);

  Set<String> getEnabledFeatureKeys();
}
