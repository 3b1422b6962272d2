package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

public class CacheSettingsBuilder {
  public CacheSettingsBuilder() {
    throw new UnsupportedOperationException("signature only: new CacheSettingsBuilder");
  }

  public CacheSettingsBuilder(CacheSettings p0) {
    throw new UnsupportedOperationException("signature only: new CacheSettingsBuilder");
  }

  public CacheSettings build() {
    throw new UnsupportedOperationException("signature only: CacheSettingsBuilder.build");
  }

  public CacheSettingsBuilder expireAfterAccess(long p0, TimeUnit p1) {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.expireAfterAccess");
  }

  public CacheSettingsBuilder expireAfterWrite(long p0, TimeUnit p1) {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.expireAfterWrite");
  }

  public CacheSettingsBuilder flushable() {
    throw new UnsupportedOperationException("signature only: CacheSettingsBuilder.flushable");
  }

  public CacheSettingsBuilder unflushable() {
    throw new UnsupportedOperationException("signature only: CacheSettingsBuilder.unflushable");
  }

  public CacheSettingsBuilder maxEntries(int p0) {
    throw new UnsupportedOperationException("signature only: CacheSettingsBuilder.maxEntries");
  }

  public CacheSettingsBuilder replicateAsynchronously() {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.replicateAsynchronously");
  }

  public CacheSettingsBuilder replicateSynchronously() {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.replicateSynchronously");
  }

  public CacheSettingsBuilder replicateViaCopy() {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.replicateViaCopy");
  }

  public CacheSettingsBuilder replicateViaInvalidation() {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.replicateViaInvalidation");
  }

  public CacheSettingsBuilder local() {
    throw new UnsupportedOperationException("signature only: CacheSettingsBuilder.local");
  }

  public CacheSettingsBuilder remote() {
    throw new UnsupportedOperationException("signature only: CacheSettingsBuilder.remote");
  }

  public CacheSettingsBuilder statisticsEnabled() {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.statisticsEnabled");
  }

  public CacheSettingsBuilder statisticsDisabled() {
    throw new UnsupportedOperationException(
        "signature only: CacheSettingsBuilder.statisticsDisabled");
  }
}
