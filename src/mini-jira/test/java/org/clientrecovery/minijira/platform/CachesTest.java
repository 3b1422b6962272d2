package org.clientrecovery.minijira.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.cache.CachedReference;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.clientrecovery.minijira.platform.TestDatabase.HandClock;
import org.junit.Test;

public class CachesTest {
  private final HandClock clock = new HandClock();
  private final Sql sql = TestDatabase.sql();
  private final Caches here = new Caches(sql, clock);
  private final Caches there = new Caches(sql, clock);
  private final AtomicInteger loads = new AtomicInteger();

  private Cache<String, String> cache(Caches node, CacheSettings settings) {
    return node.getCache("rules", key -> key + loads.incrementAndGet(), settings);
  }

  private static CacheSettingsBuilder settings() {
    return new CacheSettingsBuilder();
  }

  @Test
  public void shouldLoadOnce() {
    Cache<String, String> cache = cache(here, settings().build());

    assertThat(cache.get("a")).isEqualTo("a1");
    assertThat(cache.get("a")).isEqualTo("a1");
  }

  @Test
  public void shouldForgetWhatAnotherNodeRemoved() {
    Cache<String, String> ours = cache(here, settings().remote().build());
    Cache<String, String> theirs = cache(there, settings().remote().build());
    ours.get("a");
    theirs.remove("a");

    assertThat(ours.get("a")).isEqualTo("a2");
  }

  @Test
  public void shouldForgetWhatAnotherNodePut() {
    Cache<String, String> ours = cache(here, settings().remote().build());
    Cache<String, String> theirs = cache(there, settings().remote().build());
    ours.put("a", "old");
    theirs.put("a", "new");

    assertThat(ours.get("a")).isEqualTo("a1");
    assertThat(theirs.get("a")).isEqualTo("new");
  }

  @Test
  public void shouldKeepALocalCacheToItself() {
    Cache<String, String> ours = cache(here, settings().local().build());
    Cache<String, String> theirs = cache(there, settings().local().build());
    ours.get("a");
    theirs.removeAll();

    assertThat(ours.get("a")).isEqualTo("a1");
  }

  @Test
  public void shouldForgetWithTime() {
    Cache<String, String> cache =
        cache(here, settings().expireAfterWrite(10, TimeUnit.SECONDS).build());
    cache.get("a");
    clock.pass(Duration.ofSeconds(10));

    assertThat(cache.containsKey("a")).isFalse();
  }

  @Test
  public void shouldDropTheLeastRecentlyUsed() {
    Cache<String, String> cache = cache(here, settings().maxEntries(2).build());
    cache.get("a");
    cache.get("b");
    cache.get("a");
    cache.get("c");

    assertThat(cache.getKeys()).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  public void shouldResetAReferenceOnAllNodes() {
    CachedReference<Integer> ours = here.getCachedReference("set", loads::incrementAndGet);
    CachedReference<Integer> theirs = there.getCachedReference("set", loads::incrementAndGet);
    ours.get();
    theirs.reset();

    assertThat(ours.get()).isEqualTo(2);
  }
}
