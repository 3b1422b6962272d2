package com.atlassian.cache;

public interface CacheManager extends com.atlassian.cache.CacheFactory {
  java.util.Collection<com.atlassian.cache.ManagedCache> getManagedCaches();

  void flushCaches();

  com.atlassian.cache.ManagedCache getManagedCache(java.lang.String p0);

  void shutdown();
}
