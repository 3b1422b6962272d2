package org.clientrecovery.minijira.platform;

import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.Supplier;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Behaviour of {@code Cache}: entries in memory, least recently used first to go. */
final class MemoryCache<K, V> {
  private final String name;
  private final CacheLoader<K, V> loader;
  private final PlainCacheSettings settings;
  private final CacheVersion version;
  private final Clock clock;
  private final Map<K, Entry<V>> entries;
  private long known;

  private record Entry<V>(V value, long written, long read) {}

  MemoryCache(
      String name,
      CacheLoader<K, V> loader,
      PlainCacheSettings settings,
      CacheVersion version,
      Clock clock) {
    this.name = name;
    this.loader = loader;
    this.settings = settings;
    this.version = version;
    this.clock = clock;
    this.entries =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Entry<V>> eldest) {
            return settings.maxEntries() != null && size() > settings.maxEntries();
          }
        };
    this.known = version.current();
  }

  String getName() {
    return name;
  }

  synchronized boolean containsKey(K key) {
    return fresh(key) != null;
  }

  synchronized Collection<K> getKeys() {
    forgetIfChangedElsewhere();
    return List.copyOf(entries.keySet());
  }

  V get(K key) {
    return get(key, loader == null ? null : () -> loader.load(key));
  }

  V get(K key, Supplier<? extends V> supplier) {
    synchronized (this) {
      Entry<V> entry = fresh(key);
      if (entry != null || supplier == null) {
        return entry == null ? null : entry.value();
      }
    }
    return load(key, supplier);
  }

  /** Loads without the lock; what was loaded while the cache changed is given but not kept. */
  private V load(K key, Supplier<? extends V> supplier) {
    long before = version.current();
    V loaded = Objects.requireNonNull(supplier.get(), "a cache's loader gave null");
    synchronized (this) {
      if (version.current() == before) {
        entries.put(key, entry(loaded));
      }
    }
    return loaded;
  }

  private Entry<V> entry(V value) {
    return new Entry<>(value, clock.millis(), clock.millis());
  }

  private Entry<V> fresh(K key) {
    forgetIfChangedElsewhere();
    Entry<V> entry = entries.get(key);
    if (entry == null || isOld(entry)) {
      entries.remove(key);
      return null;
    }
    entries.put(key, new Entry<>(entry.value(), entry.written(), clock.millis()));
    return entry;
  }

  private boolean isOld(Entry<V> entry) {
    long now = clock.millis();
    return (settings.expireAfterWrite() != null
            && now - entry.written() >= settings.expireAfterWrite())
        || (settings.expireAfterAccess() != null
            && now - entry.read() >= settings.expireAfterAccess());
  }

  private void forgetIfChangedElsewhere() {
    long now = version.current();
    if (now != known) {
      entries.clear();
      known = now;
    }
  }

  synchronized void put(K key, V value) {
    changed();
    entries.put(key, entry(value));
  }

  synchronized V putIfAbsent(K key, V value) {
    Entry<V> entry = fresh(key);
    if (entry != null) {
      return entry.value();
    }
    put(key, value);
    return null;
  }

  synchronized void remove(K key) {
    changed();
    entries.remove(key);
  }

  synchronized boolean remove(K key, V value) {
    Entry<V> entry = fresh(key);
    if (entry == null || !entry.value().equals(value)) {
      return false;
    }
    remove(key);
    return true;
  }

  synchronized boolean replace(K key, V before, V after) {
    Entry<V> entry = fresh(key);
    if (entry == null || !entry.value().equals(before)) {
      return false;
    }
    put(key, after);
    return true;
  }

  synchronized void removeAll() {
    changed();
    entries.clear();
  }

  /** Tells the other nodes; a change of theirs at the same time empties this cache too. */
  private void changed() {
    long next = version.next();
    if (next != 0 && next != known + 1) {
      entries.clear();
    }
    known = next;
  }
}
