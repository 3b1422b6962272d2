package com.atlassian.cache;

public interface CacheEntryListener<K, V> {
  void onAdd(com.atlassian.cache.CacheEntryEvent<K, V> p0);

  void onEvict(com.atlassian.cache.CacheEntryEvent<K, V> p0);

  void onRemove(com.atlassian.cache.CacheEntryEvent<K, V> p0);

  void onUpdate(com.atlassian.cache.CacheEntryEvent<K, V> p0);
}
