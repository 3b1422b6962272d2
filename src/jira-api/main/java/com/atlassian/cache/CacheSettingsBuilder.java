package com.atlassian.cache;

public class CacheSettingsBuilder {
  public CacheSettingsBuilder() {
    throw new UnsupportedOperationException("signature only: new CacheSettingsBuilder");
  }

  public CacheSettingsBuilder(com.atlassian.cache.CacheSettings p0) {
    throw new UnsupportedOperationException("signature only: new CacheSettingsBuilder");
  }

  public com.atlassian.cache.CacheSettings build() {
    throw new UnsupportedOperationException("signature only: CacheSettingsBuilder.build");
  }

  public com.atlassian.cache.CacheSettingsBuilder expireAfterAccess(
      long p0, java.util.concurrent.TimeUnit p1) {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.expireAfterAccess");
  }

  public com.atlassian.cache.CacheSettingsBuilder expireAfterWrite(
      long p0, java.util.concurrent.TimeUnit p1) {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.expireAfterWrite");
  }

  public com.atlassian.cache.CacheSettingsBuilder flushable() {
    throw new UnsupportedOperationException("signature only: CacheSettingsBuilder.flushable");
  }

  public com.atlassian.cache.CacheSettingsBuilder unflushable() {
    throw new UnsupportedOperationException("signature only: CacheSettingsBuilder.unflushable");
  }

  public com.atlassian.cache.CacheSettingsBuilder maxEntries(int p0) {
    throw new UnsupportedOperationException("signature only: CacheSettingsBuilder.maxEntries");
  }

  public com.atlassian.cache.CacheSettingsBuilder replicateAsynchronously() {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.replicateAsynchronously");
  }

  public com.atlassian.cache.CacheSettingsBuilder replicateSynchronously() {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.replicateSynchronously");
  }

  public com.atlassian.cache.CacheSettingsBuilder replicateViaCopy() {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.replicateViaCopy");
  }

  public com.atlassian.cache.CacheSettingsBuilder replicateViaInvalidation() {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.replicateViaInvalidation");
  }

  public com.atlassian.cache.CacheSettingsBuilder local() {
    throw new UnsupportedOperationException("signature only: CacheSettingsBuilder.local");
  }

  public com.atlassian.cache.CacheSettingsBuilder remote() {
    throw new UnsupportedOperationException("signature only: CacheSettingsBuilder.remote");
  }

  public com.atlassian.cache.CacheSettingsBuilder statisticsEnabled() {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.statisticsEnabled");
  }

  public com.atlassian.cache.CacheSettingsBuilder statisticsDisabled() {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.statisticsDisabled");
  }
}
