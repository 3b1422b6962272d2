package org.clientrecovery.bench.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.notify.CommitmentClock;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.CommitmentNotices;
import org.clientrecovery.jira.store.Locks;
import org.clientrecovery.jira.store.NoticeOutbox;
import org.clientrecovery.jira.store.NoticeSchedule;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Setting;

/** How long the clock takes for a pass when nothing is due. */
final class ClockPasses {
  private static final int PASSES = 50;

  private final ActiveObjects objects;
  private final Locks locks;
  private final Clock clock = Clock.fixed(FilledLedger.NOW, ZoneOffset.UTC);
  private final SettingsStore settings;
  private final NoticeSchedule schedule;

  ClockPasses(LedgerDatabase database) {
    this.objects = database.activeObjects();
    this.locks = database.locks();
    this.settings = new SettingsStore(objects, locks, clock);
    this.schedule = new NoticeSchedule(objects, settings);
  }

  /**
   * Gives each project settings of its own, which the clock has seen; before the ledger is filled.
   */
  void setProjects() {
    for (long project = 1; project <= FilledLedger.PROJECTS; project++) {
      settings.change(
          project,
          Map.of(Setting.WARN_BEFORE, Optional.of("2"), Setting.ZONE, Optional.of("Europe/Berlin")),
          Map.of(),
          "admin");
    }
    schedule.follow();
  }

  /** The middle, the 95th of a hundred and the longest of some passes. */
  void print() {
    CommitmentClock passes = clock();
    long[] nanos = new long[PASSES];
    int seen = 0;
    for (int i = 0; i < PASSES; i++) {
      long start = System.nanoTime();
      seen += passes.pass(() -> false);
      nanos[i] = System.nanoTime() - start;
    }
    Arrays.sort(nanos);
    System.out.printf(
        "  a pass of the clock, nothing due: p50 %.1f ms, p95 %.1f ms, longest %.1f ms, %d seen%n",
        nanos[PASSES / 2] / 1e6, nanos[PASSES * 95 / 100] / 1e6, nanos[PASSES - 1] / 1e6, seen);
  }

  /** Nothing is due, so no issue is read and nobody is told. */
  private CommitmentClock clock() {
    return new CommitmentClock(
        new CommitmentNotices(objects, locks),
        new NoticeOutbox(objects, locks),
        schedule,
        new CommitmentLedger(objects, locks),
        settings,
        null,
        null,
        null,
        null,
        null,
        clock);
  }
}
