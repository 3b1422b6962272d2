package com.atlassian.cache;

public interface CacheSettings {
  java.lang.Long getExpireAfterAccess();

  long getExpireAfterAccess(long p0);

  java.lang.Long getExpireAfterWrite();

  long getExpireAfterWrite(long p0);

  java.lang.Boolean getFlushable();

  boolean getFlushable(boolean p0);

  java.lang.Boolean getLocal();

  boolean getLocal(boolean p0);

  java.lang.Integer getMaxEntries();

  int getMaxEntries(int p0);

  java.lang.Boolean getReplicateAsynchronously();

  boolean getReplicateAsynchronously(boolean p0);

  java.lang.Boolean getReplicateViaCopy();

  boolean getReplicateViaCopy(boolean p0);

  java.lang.Boolean getStatisticsEnabled();

  boolean getStatisticsEnabled(boolean p0);

  com.atlassian.cache.CacheSettings override(com.atlassian.cache.CacheSettings p0);
}
