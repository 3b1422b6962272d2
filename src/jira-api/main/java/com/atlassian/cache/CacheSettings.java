package com.atlassian.cache;

public interface CacheSettings {
  Long getExpireAfterAccess();

  long getExpireAfterAccess(long p0);

  Long getExpireAfterWrite();

  long getExpireAfterWrite(long p0);

  Boolean getFlushable();

  boolean getFlushable(boolean p0);

  Boolean getLocal();

  boolean getLocal(boolean p0);

  Integer getMaxEntries();

  int getMaxEntries(int p0);

  Boolean getReplicateAsynchronously();

  boolean getReplicateAsynchronously(boolean p0);

  Boolean getReplicateViaCopy();

  boolean getReplicateViaCopy(boolean p0);

  Boolean getStatisticsEnabled();

  boolean getStatisticsEnabled(boolean p0);

  CacheSettings override(CacheSettings p0);
}
