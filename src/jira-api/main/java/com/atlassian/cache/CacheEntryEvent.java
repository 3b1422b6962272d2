package com.atlassian.cache;

public interface CacheEntryEvent<K, V> {
  K getKey();

  V getValue();

  V getOldValue();
}
