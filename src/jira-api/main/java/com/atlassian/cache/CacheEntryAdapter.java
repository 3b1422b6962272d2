package com.atlassian.cache;

public abstract class CacheEntryAdapter<K, V>
    implements com.atlassian.cache.CacheEntryListener<K, V> {
  public CacheEntryAdapter() {
    throw new UnsupportedOperationException("signature only: new CacheEntryAdapter");
  }

  public void onAdd(com.atlassian.cache.CacheEntryEvent<K, V> p0) {
    throw new UnsupportedOperationException("signature only: CacheEntryAdapter.onAdd");
  }

  public void onEvict(com.atlassian.cache.CacheEntryEvent<K, V> p0) {
    throw new UnsupportedOperationException("signature only: CacheEntryAdapter.onEvict");
  }

  public void onRemove(com.atlassian.cache.CacheEntryEvent<K, V> p0) {
    throw new UnsupportedOperationException("signature only: CacheEntryAdapter.onRemove");
  }

  public void onUpdate(com.atlassian.cache.CacheEntryEvent<K, V> p0) {
    throw new UnsupportedOperationException("signature only: CacheEntryAdapter.onUpdate");
  }
}
