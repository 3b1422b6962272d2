package com.atlassian.cache;

public interface CachedReferenceListener<V> {
  void onEvict(CachedReferenceEvent<V> p0);

  void onSet(CachedReferenceEvent<V> p0);

  void onReset(CachedReferenceEvent<V> p0);
}
