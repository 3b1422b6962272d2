package com.atlassian.cache;

public interface CacheFactory {
  <V> com.atlassian.cache.CachedReference<V> getCachedReference(
      java.lang.String p0, com.atlassian.cache.Supplier<V> p1);

  <V> com.atlassian.cache.CachedReference<V> getCachedReference(
      java.lang.String p0,
      com.atlassian.cache.Supplier<V> p1,
      com.atlassian.cache.CacheSettings p2);

  <V> com.atlassian.cache.CachedReference<V> getCachedReference(
      java.lang.Class<?> p0, java.lang.String p1, com.atlassian.cache.Supplier<V> p2);

  <V> com.atlassian.cache.CachedReference<V> getCachedReference(
      java.lang.Class<?> p0,
      java.lang.String p1,
      com.atlassian.cache.Supplier<V> p2,
      com.atlassian.cache.CacheSettings p3);

  <K, V> com.atlassian.cache.Cache<K, V> getCache(java.lang.String p0);

  <K, V> com.atlassian.cache.Cache<K, V> getCache(java.lang.Class<?> p0, java.lang.String p1);

  <K, V> com.atlassian.cache.Cache<K, V> getCache(
      java.lang.String p0, com.atlassian.cache.CacheLoader<K, V> p1);

  <K, V> com.atlassian.cache.Cache<K, V> getCache(
      java.lang.String p0,
      com.atlassian.cache.CacheLoader<K, V> p1,
      com.atlassian.cache.CacheSettings p2);
}
