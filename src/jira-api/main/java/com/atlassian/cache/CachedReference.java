package com.atlassian.cache;

import java.util.Optional;

public interface CachedReference<V> {
  V get();

  void reset();

  boolean isPresent();

  Optional<V> getIfPresent();
}
