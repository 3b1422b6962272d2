package org.clientrecovery.minijira.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.clientrecovery.minijira.platform.TestDatabase.HandClock;
import org.junit.Test;

public class ClusterLocksTest {
  private final HandClock clock = new HandClock();
  private final Sql sql = TestDatabase.sql();
  private final ClusterLocks here = new ClusterLocks(sql, "here", clock);
  private final ClusterLock ours = here.getLockForName("setup");
  private final ClusterLock theirs = new ClusterLocks(sql, "there", clock).getLockForName("setup");

  @Test
  public void shouldKeepTheOtherNodeOut() {
    ours.lock();

    assertThat(theirs.tryLock()).isFalse();
  }

  @Test
  public void shouldLetTheOtherNodeInAfterUnlock() {
    ours.lock();
    ours.unlock();

    assertThat(theirs.tryLock()).isTrue();
  }

  @Test
  public void shouldBeHeldUntilTheOutermostUnlock() {
    ours.lock();
    ours.lock();
    ours.unlock();

    assertThat(theirs.tryLock()).isFalse();
    assertThat(ours.isHeldByCurrentThread()).isTrue();
  }

  @Test
  public void shouldKeepOtherThreadsOfTheNodeOut() {
    ours.lock();

    assertThat(CompletableFuture.supplyAsync(ours::tryLock).join()).isFalse();
  }

  @Test
  public void shouldBeFreeWhenANodeDied() {
    ours.lock();
    clock.pass(ClusterLocks.LEASE.plusMillis(1));

    assertThat(theirs.tryLock()).isTrue();
  }

  @Test
  public void shouldStayWithANodeThatLives() {
    ours.lock();
    clock.pass(ClusterLocks.LEASE.minus(Duration.ofSeconds(1)));
    here.renew();
    clock.pass(Duration.ofSeconds(2));

    assertThat(theirs.tryLock()).isFalse();
  }

  @Test
  public void shouldNotMixUpNames() {
    ours.lock();

    assertThat(here.getLockForName("other").tryLock()).isTrue();
  }

  @Test
  public void shouldRefuseToUnlockWhatIsNotHeld() {
    assertThatThrownBy(ours::unlock).isInstanceOf(IllegalMonitorStateException.class);
  }
}
