package com.atlassian.cache;

import java.util.Collection;

public interface CacheManager extends CacheFactory {
  Collection<ManagedCache> getManagedCaches();

  void flushCaches();

  ManagedCache getManagedCache(String p0);

  void shutdown();
}
