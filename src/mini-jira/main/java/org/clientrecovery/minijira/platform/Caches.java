package org.clientrecovery.minijira.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CachedReference;
import com.atlassian.cache.Supplier;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.clientrecovery.minijira.standin.Standin;

/**
 * Behaviour of {@code CacheManager}. Caches that are not local count their changes in the database;
 * a node whose count differs forgets what it holds, so that a change on one node reaches the others
 * with their next reading.
 */
public final class Caches {
  private final Sql sql;
  private final Clock clock;
  private final Map<String, MemoryCache<?, ?>> caches = new ConcurrentHashMap<>();
  private final Map<String, Cache<?, ?>> services = new ConcurrentHashMap<>();

  Caches(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  <K, V> Cache<K, V> getCache(String name) {
    return getCache(name, null);
  }

  <K, V> Cache<K, V> getCache(Class<?> owner, String name) {
    return getCache(owner.getName() + "." + name);
  }

  <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader) {
    return getCache(name, loader, null);
  }

  @SuppressWarnings("unchecked")
  <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
    MemoryCache<K, V> cache = make(name, loader, settings);
    caches.put(name, cache);
    services.put(name, Standin.of(Cache.class, cache));
    return (Cache<K, V>) services.get(name);
  }

  private <K, V> MemoryCache<K, V> make(
      String name, CacheLoader<K, V> loader, CacheSettings settings) {
    PlainCacheSettings plain = PlainCacheSettings.of(settings);
    CacheVersion version =
        plain.isLocal() ? CacheVersion.LOCAL : new CacheVersion.Shared(sql, name);
    return new MemoryCache<>(name, loader, plain, version, clock);
  }

  <V> CachedReference<V> getCachedReference(String name, Supplier<V> supplier) {
    return getCachedReference(name, supplier, null);
  }

  @SuppressWarnings("unchecked")
  <V> CachedReference<V> getCachedReference(
      String name, Supplier<V> supplier, CacheSettings settings) {
    MemoryCache<String, V> cache = make(name, key -> supplier.get(), settings);
    caches.put(name, cache);
    return Standin.of(CachedReference.class, new Reference<>(cache));
  }

  <V> CachedReference<V> getCachedReference(Class<?> owner, String name, Supplier<V> supplier) {
    return getCachedReference(owner.getName() + "." + name, supplier);
  }

  <V> CachedReference<V> getCachedReference(
      Class<?> owner, String name, Supplier<V> supplier, CacheSettings settings) {
    return getCachedReference(owner.getName() + "." + name, supplier, settings);
  }

  void flushCaches() {
    caches.values().forEach(MemoryCache::removeAll);
  }

  private record Reference<V>(MemoryCache<String, V> cache) {
    V get() {
      return cache.get("");
    }

    void reset() {
      cache.removeAll();
    }

    boolean isPresent() {
      return cache.containsKey("");
    }
  }
}
