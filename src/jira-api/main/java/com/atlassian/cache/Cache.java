package com.atlassian.cache;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

public interface Cache<K, V> {
  String getName();

  boolean containsKey(K p0);

  Collection<K> getKeys();

  V get(K p0);

  V get(K p0, Supplier<? extends V> p1);

  default Map<K, V> getBulk(Set<K> p0, Function<Set<K>, Map<K, V>> p1) {
    throw new UnsupportedOperationException("signature only: Cache.getBulk");
  }

  void put(K p0, V p1);

  V putIfAbsent(K p0, V p1);

  void remove(K p0);

  boolean remove(K p0, V p1);

  void removeAll();

  boolean replace(K p0, V p1, V p2);
}
