package com.atlassian.cache;

public class CachedReferenceAdapter<V> implements com.atlassian.cache.CachedReferenceListener<V> {
  public CachedReferenceAdapter() {
    throw new UnsupportedOperationException("signature only: new CachedReferenceAdapter");
  }

  public void onEvict(com.atlassian.cache.CachedReferenceEvent<V> p0) {
    throw new UnsupportedOperationException("signature only: CachedReferenceAdapter.onEvict");
  }

  public void onSet(com.atlassian.cache.CachedReferenceEvent<V> p0) {
    throw new UnsupportedOperationException("signature only: CachedReferenceAdapter.onSet");
  }

  public void onReset(com.atlassian.cache.CachedReferenceEvent<V> p0) {
    throw new UnsupportedOperationException("signature only: CachedReferenceAdapter.onReset");
  }
}
