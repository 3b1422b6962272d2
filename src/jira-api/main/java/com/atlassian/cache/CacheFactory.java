package com.atlassian.cache;

public interface CacheFactory {
  <V> CachedReference<V> getCachedReference(String p0, Supplier<V> p1);

  <V> CachedReference<V> getCachedReference(String p0, Supplier<V> p1, CacheSettings p2);

  <V> CachedReference<V> getCachedReference(Class<?> p0, String p1, Supplier<V> p2);

  <V> CachedReference<V> getCachedReference(
      Class<?> p0, String p1, Supplier<V> p2, CacheSettings p3);

  <K, V> Cache<K, V> getCache(String p0);

  <K, V> Cache<K, V> getCache(Class<?> p0, String p1);

  <K, V> Cache<K, V> getCache(String p0, CacheLoader<K, V> p1);

  <K, V> Cache<K, V> getCache(String p0, CacheLoader<K, V> p1, CacheSettings p2);
}
