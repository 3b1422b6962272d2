package org.clientrecovery.jira.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.clientrecovery.jira.store.MutableClock;
import org.junit.Test;

public class SlowWorkTest {
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final MutableClock clock = new MutableClock(Instant.parse("2026-03-04T09:15:00Z"));

  @Test
  public void shouldSayNothingOfWhatIsQuick() throws Exception {
    new SlowWork("making indexes", () -> {}, 60_000, told::add, clock)
        .begin()
        .get(60, TimeUnit.SECONDS);

    assertThat(told).isEmpty();
  }

  @Test
  public void shouldSayWhatIsWaitedForAgainAndWhenItIsDone() throws Exception {
    CountDownLatch toldTwice = new CountDownLatch(2);
    SlowWork work =
        new SlowWork(
            "making indexes",
            () -> await(toldTwice),
            1,
            line -> {
              told.add(line);
              clock.pass(Duration.ofSeconds(7));
              toldTwice.countDown();
            },
            clock);

    work.begin().get(60, TimeUnit.SECONDS);

    assertThat(told).hasSizeGreaterThan(2);
    assertThat(told.get(0)).startsWith("making indexes, since 0 s");
    assertThat(told.get(1)).startsWith("making indexes, since 7 s");
    assertThat(told.get(told.size() - 1))
        .isEqualTo("making indexes is done, after %d s".formatted(7 * (told.size() - 1)));
  }

  @Test
  public void shouldSayWhyItFailed() throws Exception {
    Runnable failing =
        () -> {
          throw new IllegalStateException("no such table");
        };

    new SlowWork("making indexes", failing, 60_000, told::add, clock)
        .begin()
        .get(60, TimeUnit.SECONDS);

    assertThat(told)
        .singleElement()
        .satisfies(line -> assertThat(line).contains("failed", "no such table"));
  }

  @Test
  public void shouldEndWhenItIsStopped() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    SlowWork work =
        new SlowWork(
            "making indexes",
            () -> {
              begun.countDown();
              await(never);
            },
            60_000,
            told::add,
            clock);
    work.stop();
    var all = work.begin();
    begun.await();

    work.stop();

    all.get(60, TimeUnit.SECONDS);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException("stopped", e);
    }
  }
}
