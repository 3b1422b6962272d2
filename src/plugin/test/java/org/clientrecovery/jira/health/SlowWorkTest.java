package org.clientrecovery.jira.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

public class SlowWorkTest {
  private final List<String> told = new CopyOnWriteArrayList<>();

  @Test
  public void shouldSayNothingOfWhatIsQuick() throws Exception {
    new SlowWork("making indexes", () -> {}, 60_000, told::add).begin().get(60, TimeUnit.SECONDS);

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
              toldTwice.countDown();
            });

    work.begin().get(60, TimeUnit.SECONDS);

    assertThat(told).hasSizeGreaterThan(2);
    assertThat(told.get(0)).startsWith("making indexes, since 0 s");
    assertThat(told.get(told.size() - 1)).startsWith("making indexes is done, after");
  }

  @Test
  public void shouldSayWhyItFailed() throws Exception {
    Runnable failing =
        () -> {
          throw new IllegalStateException("no such table");
        };

    new SlowWork("making indexes", failing, 60_000, told::add).begin().get(60, TimeUnit.SECONDS);

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
            told::add);
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
