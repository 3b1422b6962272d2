package com.atlassian.cache;

public interface Cache<K, V> {
  java.lang.String getName();

  boolean containsKey(K p0);

  java.util.Collection<K> getKeys();

  V get(K p0);

  V get(K p0, com.atlassian.cache.Supplier<? extends V> p1);

  default java.util.Map<K, V> getBulk(
      java.util.Set<K> p0, java.util.function.Function<java.util.Set<K>, java.util.Map<K, V>> p1) {
    throw new UnsupportedOperationException("signature only: Cache.getBulk");
  }

  void put(K p0, V p1);

  V putIfAbsent(K p0, V p1);

  void remove(K p0);

  boolean remove(K p0, V p1);

  void removeAll();

  boolean replace(K p0, V p1, V p2);
}
