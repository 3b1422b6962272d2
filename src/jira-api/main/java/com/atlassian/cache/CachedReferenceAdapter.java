package com.atlassian.cache;

public class CachedReferenceAdapter<V> implements CachedReferenceListener<V> {
  public CachedReferenceAdapter() {
    throw new UnsupportedOperationException("signature only: new CachedReferenceAdapter");
  }

  public void onEvict(CachedReferenceEvent<V> p0) {
    throw new UnsupportedOperationException("signature only: CachedReferenceAdapter.onEvict");
  }

  public void onSet(CachedReferenceEvent<V> p0) {
    throw new UnsupportedOperationException("signature only: CachedReferenceAdapter.onSet");
  }

  public void onReset(CachedReferenceEvent<V> p0) {
    throw new UnsupportedOperationException("signature only: CachedReferenceAdapter.onReset");
  }
}
