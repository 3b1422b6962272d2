package com.atlassian.cache;

public interface CachedReference<V> {
  V get();

  void reset();

  boolean isPresent();

  java.util.Optional<V> getIfPresent();
}
