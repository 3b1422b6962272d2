package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.PaperHistory;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.SourceReadings;
import org.clientrecovery.wording.WordingEngine;
import org.junit.Test;

public class WarmUpTest {
  private static final long PATIENCE = 30_000;

  private final MemoryDatabase database = new MemoryDatabase();
  private final WordingEngines engines = mock(WordingEngines.class);
  private final PromiseFinder promises = mock(PromiseFinder.class);
  private final RecoveryStore recoveries = mock(RecoveryStore.class);
  private final WarmUp warmUp = warmUp();

  @Test
  public void shouldReadByThePublishedRulesOnceThePluginHasStarted() {
    when(engines.ofSite()).thenReturn(WordingEngine.withShippedRules());

    warmUp.onStart();

    verify(promises, timeout(PATIENCE).atLeast(500))
        .find(anyString(), any(), eq(SettingsStore.SITE));
    verify(engines, atLeast(1)).ofSite();
  }

  @Test
  public void shouldNotHoldTheStartUpAndEndWhenThePluginStops() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    doAnswer(
            call -> {
              asked.countDown();
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.complete(Thread.currentThread().isDaemon());
              }
              return Optional.empty();
            })
        .when(recoveries)
        .concerning(anyLong());

    warmUp.onStart();
    asked.await();
    warmUp.onStop();

    assertThat(interrupted.get()).as("on a daemon thread").isTrue();
  }

  @Test
  public void shouldLeaveWhatFailsToTheFirstRequest() throws Exception {
    CompletableFuture<Thread> worked = new CompletableFuture<>();
    CountDownLatch watched = new CountDownLatch(1);
    doAnswer(
            call -> {
              worked.complete(Thread.currentThread());
              watched.await();
              throw new IllegalStateException("the database is away");
            })
        .when(recoveries)
        .concerning(anyLong());
    CompletableFuture<Throwable> uncaught = new CompletableFuture<>();

    warmUp.onStart();
    Thread thread = worked.get();
    thread.setUncaughtExceptionHandler((where, failure) -> uncaught.complete(failure));
    watched.countDown();
    thread.join();

    assertThat(uncaught).isNotCompleted();
  }

  private WarmUp warmUp() {
    return new WarmUp(
        engines,
        promises,
        recoveries,
        new SourceReadings(database.activeObjects(), database.locks()),
        new ReviewStore(database.activeObjects(), database.locks()),
        new CommitmentLedger(database.activeObjects(), database.locks()),
        new PaperStore(
            database.activeObjects(),
            database.locks(),
            new PaperHistory(database.activeObjects()),
            Clock.systemUTC()),
        Clock.systemUTC());
  }
}
