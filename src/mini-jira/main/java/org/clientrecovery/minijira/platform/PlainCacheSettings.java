package org.clientrecovery.minijira.platform;

import com.atlassian.cache.CacheSettings;
import org.clientrecovery.minijira.standin.Standin;

/**
 * Behaviour of {@code CacheSettings}: what is null was not said.
 *
 * @param expireAfterAccess milliseconds
 * @param expireAfterWrite milliseconds
 */
public record PlainCacheSettings(
    Long expireAfterAccess,
    Long expireAfterWrite,
    Integer maxEntries,
    Boolean local,
    Boolean flushable) {
  /** Nothing is said. */
  public static final PlainCacheSettings NONE =
      new PlainCacheSettings(null, null, null, null, null);

  /** What {@code settings} say. */
  public static PlainCacheSettings of(CacheSettings settings) {
    return settings == null
        ? NONE
        : new PlainCacheSettings(
            settings.getExpireAfterAccess(),
            settings.getExpireAfterWrite(),
            settings.getMaxEntries(),
            settings.getLocal(),
            settings.getFlushable());
  }

  /** As a plugin sees them. */
  public CacheSettings asSettings() {
    return Standin.of(CacheSettings.class, this);
  }

  public PlainCacheSettings withExpireAfterAccess(long millis) {
    return new PlainCacheSettings(millis, expireAfterWrite, maxEntries, local, flushable);
  }

  public PlainCacheSettings withExpireAfterWrite(long millis) {
    return new PlainCacheSettings(expireAfterAccess, millis, maxEntries, local, flushable);
  }

  public PlainCacheSettings withMaxEntries(int most) {
    return new PlainCacheSettings(expireAfterAccess, expireAfterWrite, most, local, flushable);
  }

  public PlainCacheSettings withLocal(boolean only) {
    return new PlainCacheSettings(expireAfterAccess, expireAfterWrite, maxEntries, only, flushable);
  }

  public PlainCacheSettings withFlushable(boolean may) {
    return new PlainCacheSettings(expireAfterAccess, expireAfterWrite, maxEntries, local, may);
  }

  Long getExpireAfterAccess() {
    return expireAfterAccess;
  }

  Long getExpireAfterWrite() {
    return expireAfterWrite;
  }

  Integer getMaxEntries() {
    return maxEntries;
  }

  Boolean getLocal() {
    return local;
  }

  Boolean getFlushable() {
    return flushable;
  }

  boolean isLocal() {
    return Boolean.TRUE.equals(local);
  }
}
