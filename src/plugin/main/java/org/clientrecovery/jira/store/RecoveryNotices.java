package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import net.java.ao.Query;

/** What leads of recoveries were told, so that nobody is told twice, on whatever node. */
public final class RecoveryNotices {
  private final ActiveObjects database;
  private final Locks locks;
  private final Clock clock;

  public RecoveryNotices(ActiveObjects database, Locks locks, Clock clock) {
    this.database = database;
    this.locks = locks;
    this.clock = clock;
  }

  /**
   * Whether the caller should tell this now: true for one caller in the cluster, and for nobody
   * afterwards.
   *
   * @param about the moment that it is about; another moment is another notice
   */
  public boolean claim(long recovery, String kind, Instant about) {
    return locks.onIssue(
        recovery,
        () ->
            database.executeInTransaction(
                () -> !isTold(recovery, kind, about) && note(recovery, kind, about)));
  }

  private boolean isTold(long recovery, String kind, Instant about) {
    Query told =
        Query.select("ID")
            .where(
                "RECOVERY_ID = ? AND KIND_ID = ? AND ABOUT_AT = ?",
                recovery,
                kind,
                about.toEpochMilli())
            .limit(1);
    return database.find(RecoveryNoticeRow.class, told).length > 0;
  }

  private boolean note(long recovery, String kind, Instant about) {
    database.create(
        RecoveryNoticeRow.class,
        Map.of(
            "RECOVERY_ID",
            recovery,
            "KIND_ID",
            kind,
            "ABOUT_AT",
            about.toEpochMilli(),
            "TOLD_AT",
            clock.millis()));
    return true;
  }
}
