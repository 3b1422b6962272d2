package com.atlassian.cache;

public interface CacheSettingsDefaultsProvider {
  com.atlassian.cache.CacheSettings getDefaults(java.lang.String p0);
}
