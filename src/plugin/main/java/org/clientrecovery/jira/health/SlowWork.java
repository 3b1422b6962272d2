package org.clientrecovery.jira.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Work that is told of only where it takes longer than somebody's patience: once, again each time
 * that the patience has doubled, and when it is done. Its two threads go with it.
 */
final class SlowWork {
  private final String what;
  private final Runnable work;
  private final long patience;
  private final Consumer<String> log;
  private final Clock clock;
  private ExecutorService threads;

  /**
   * @param what is being done, as a participle: "bringing the tables up to date"
   * @param patience in milliseconds, above 0
   * @param clock for the seconds that are told
   */
  SlowWork(String what, Runnable work, long patience, Consumer<String> log, Clock clock) {
    this.what = what;
    this.work = work;
    this.patience = patience;
    this.log = log;
    this.clock = clock;
  }

  /** Begins, on a thread of its own; the future is done when all is told. */
  synchronized CompletableFuture<Void> begin() {
    threads = Executors.newFixedThreadPool(2, SlowWork::quietly);
    CompletableFuture<Void> done = CompletableFuture.runAsync(work, threads);
    CompletableFuture<Void> told = CompletableFuture.runAsync(() -> tell(done), threads);
    threads.shutdown();
    return told;
  }

  /** Interrupts it, where it has begun. */
  synchronized void stop() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }

  private void tell(CompletableFuture<Void> done) {
    Instant start = clock.instant();
    long wait = patience;
    while (isWaitedFor(done, wait)) {
      log.accept(what + ", since %d s; what needs it waits".formatted(secondsSince(start)));
      wait *= 2;
    }
    if (done.isCompletedExceptionally()) {
      log.accept(what + " failed after %d s: ".formatted(secondsSince(start)) + reason(done));
    } else if (wait > patience && done.isDone()) {
      log.accept(what + " is done, after %d s".formatted(secondsSince(start)));
    }
  }

  private static boolean isWaitedFor(CompletableFuture<Void> done, long millis) {
    try {
      done.handle((nothing, failed) -> nothing).get(millis, TimeUnit.MILLISECONDS);
      return false;
    } catch (TimeoutException e) {
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a handled failure", e);
    }
  }

  private static Throwable reason(CompletableFuture<Void> failed) {
    return failed.handle((nothing, error) -> error.getCause()).join();
  }

  private long secondsSince(Instant start) {
    return Duration.between(start, clock.instant()).toSeconds();
  }

  private static Thread quietly(Runnable work) {
    Thread thread = new Thread(work, "client-recovery-start");
    thread.setDaemon(true);
    return thread;
  }
}
