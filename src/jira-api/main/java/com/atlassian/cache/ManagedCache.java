package com.atlassian.cache;

public interface ManagedCache {
  void clear();

  java.lang.String getName();

  boolean isFlushable();

  java.lang.Integer currentMaxEntries();

  boolean updateMaxEntries(int p0);

  java.lang.Long currentExpireAfterAccessMillis();

  boolean updateExpireAfterAccess(long p0, java.util.concurrent.TimeUnit p1);

  java.lang.Long currentExpireAfterWriteMillis();

  boolean updateExpireAfterWrite(long p0, java.util.concurrent.TimeUnit p1);

  boolean isLocal();

  boolean isReplicateAsynchronously();

  boolean isReplicateViaCopy();

  boolean isStatisticsEnabled();

  java.util.SortedMap<
          com.atlassian.cache.CacheStatisticsKey, java.util.function.Supplier<java.lang.Long>>
      getStatistics();
}
