package com.atlassian.cache;

public interface CacheSettingsDefaultsProvider {
  CacheSettings getDefaults(String p0);
}
