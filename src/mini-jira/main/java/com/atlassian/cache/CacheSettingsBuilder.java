package com.atlassian.cache;

import java.util.concurrent.TimeUnit;
import org.clientrecovery.minijira.platform.PlainCacheSettings;

/** Settings of a cache, step by step. */
public class CacheSettingsBuilder {
  private PlainCacheSettings settings;

  public CacheSettingsBuilder() {
    settings = PlainCacheSettings.NONE;
  }

  public CacheSettingsBuilder(CacheSettings settings) {
    this.settings = PlainCacheSettings.of(settings);
  }

  public CacheSettings build() {
    return settings.asSettings();
  }

  private CacheSettingsBuilder with(PlainCacheSettings changed) {
    settings = changed;
    return this;
  }

  public CacheSettingsBuilder expireAfterAccess(long time, TimeUnit unit) {
    return with(settings.withExpireAfterAccess(unit.toMillis(time)));
  }

  public CacheSettingsBuilder expireAfterWrite(long time, TimeUnit unit) {
    return with(settings.withExpireAfterWrite(unit.toMillis(time)));
  }

  public CacheSettingsBuilder maxEntries(int most) {
    return with(settings.withMaxEntries(most));
  }

  public CacheSettingsBuilder local() {
    return with(settings.withLocal(true));
  }

  public CacheSettingsBuilder remote() {
    return with(settings.withLocal(false));
  }

  public CacheSettingsBuilder flushable() {
    return with(settings.withFlushable(true));
  }

  public CacheSettingsBuilder unflushable() {
    return with(settings.withFlushable(false));
  }

  /** Mini-jira invalidates at once, whatever is asked for. */
  public CacheSettingsBuilder replicateAsynchronously() {
    return this;
  }

  public CacheSettingsBuilder replicateSynchronously() {
    return this;
  }

  /** Mini-jira replicates by invalidation alone. */
  public CacheSettingsBuilder replicateViaCopy() {
    throw new UnsupportedOperationException(
        "mini-jira does not do CacheSettingsBuilder.replicateViaCopy()");
  }

  public CacheSettingsBuilder replicateViaInvalidation() {
    return this;
  }

  public CacheSettingsBuilder statisticsEnabled() {
    return this;
  }

  public CacheSettingsBuilder statisticsDisabled() {
    return this;
  }
}
