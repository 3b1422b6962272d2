package com.atlassian.cache;

public interface CachedReferenceListener<V> {
  void onEvict(com.atlassian.cache.CachedReferenceEvent<V> p0);

  void onSet(com.atlassian.cache.CachedReferenceEvent<V> p0);

  void onReset(com.atlassian.cache.CachedReferenceEvent<V> p0);
}
