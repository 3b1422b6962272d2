package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Counts what waits in the database to be done; each count reads an index. */
public final class Backlog {
  private final ActiveObjects database;
  private final Clock clock;

  public Backlog(ActiveObjects database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Commitments at which the clock should have looked by now. */
  public int commitmentsToLookAt() {
    return database.count(
        CommitmentRow.class,
        Query.select().where("UNRESOLVED = ? AND NOTICE_AT <= ?", true, clock.millis()));
  }

  /**
   * Mails that nobody has sent yet.
   *
   * @param notices how many notices still have mails to send
   * @param oldest when the first of them was noticed; empty where none waits
   */
  public record Mails(int notices, Optional<Instant> oldest) {}

  /** Mails about promises and recoveries that are written and not all sent. */
  public Mails mails() {
    return new Mails(
        database.count(CommitmentNoticeRow.class, unsent())
            + database.count(RecoveryNoticeRow.class, unsent()),
        Stream.concat(
                first(CommitmentNoticeRow.class).map(CommitmentNoticeRow::getNoticedAt),
                first(RecoveryNoticeRow.class).map(RecoveryNoticeRow::getToldAt))
            .min(Comparator.naturalOrder())
            .map(Instant::ofEpochMilli));
  }

  private static Query unsent() {
    return Query.select().where("SEND_AT > ?", 0L);
  }

  private <R extends RawEntity<Integer>> Stream<R> first(Class<R> type) {
    return Arrays.stream(database.find(type, unsent().order("ID").limit(1)));
  }

  /** Work on many comments that is not over, by state. */
  public Map<RunState, Integer> ruleRuns() {
    Map<RunState, Integer> counts = new EnumMap<>(RunState.class);
    for (RunState state : RunState.values()) {
      if (!state.isOver()) {
        counts.put(
            state,
            database.count(RuleRunRow.class, Query.select().where("STATE_ID = ?", state.id())));
      }
    }
    return counts;
  }
}
