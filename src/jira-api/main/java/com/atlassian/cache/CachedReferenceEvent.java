package com.atlassian.cache;

public interface CachedReferenceEvent<V> {
  V getValue();
}
