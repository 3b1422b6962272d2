package com.atlassian.cache;

public abstract class CacheEntryAdapter<K, V> implements CacheEntryListener<K, V> {
  public CacheEntryAdapter() {
    throw new UnsupportedOperationException("signature only: new CacheEntryAdapter");
  }

  public void onAdd(CacheEntryEvent<K, V> p0) {
    throw new UnsupportedOperationException("signature only: CacheEntryAdapter.onAdd");
  }

  public void onEvict(CacheEntryEvent<K, V> p0) {
    throw new UnsupportedOperationException("signature only: CacheEntryAdapter.onEvict");
  }

  public void onRemove(CacheEntryEvent<K, V> p0) {
    throw new UnsupportedOperationException("signature only: CacheEntryAdapter.onRemove");
  }

  public void onUpdate(CacheEntryEvent<K, V> p0) {
    throw new UnsupportedOperationException("signature only: CacheEntryAdapter.onUpdate");
  }
}
