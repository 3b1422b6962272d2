package com.atlassian.cache;

public interface CacheEntryListener<K, V> {
  void onAdd(CacheEntryEvent<K, V> p0);

  void onEvict(CacheEntryEvent<K, V> p0);

  void onRemove(CacheEntryEvent<K, V> p0);

  void onUpdate(CacheEntryEvent<K, V> p0);
}
