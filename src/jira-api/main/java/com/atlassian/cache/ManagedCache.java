package com.atlassian.cache;

import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

public interface ManagedCache {
  void clear();

  String getName();

  boolean isFlushable();

  Integer currentMaxEntries();

  boolean updateMaxEntries(int p0);

  Long currentExpireAfterAccessMillis();

  boolean updateExpireAfterAccess(long p0, TimeUnit p1);

  Long currentExpireAfterWriteMillis();

  boolean updateExpireAfterWrite(long p0, TimeUnit p1);

  boolean isLocal();

  boolean isReplicateAsynchronously();

  boolean isReplicateViaCopy();

  boolean isStatisticsEnabled();

  SortedMap<CacheStatisticsKey, Supplier<Long>> getStatistics();
}
