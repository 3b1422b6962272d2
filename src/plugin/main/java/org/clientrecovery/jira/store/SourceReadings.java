package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import net.java.ao.Query;
import org.clientrecovery.recovery.ChronologyEntry;

/**
 * How far the sources of recoveries have been read, so that any node can show it, and go on where
 * another one stopped.
 */
public final class SourceReadings {
  /** A source that can't be read so often is left alone. */
  private static final int MOST_ATTEMPTS = 5;

  private static final int PAGE = 50;

  private final ActiveObjects database;
  private final Locks locks;

  public SourceReadings(ActiveObjects database, Locks locks) {
    this.database = database;
    this.locks = locks;
  }

  /** A source, and the recovery that it is read for. */
  public record Reading(long recovery, long issue) {}

  /**
   * How far a reading is.
   *
   * @param done comments that were read
   * @param total comments that there are, 0 before they were counted
   * @param stuck whether nobody goes on with it by itself
   */
  public record Progress(int done, int total, boolean stuck) {}

  /** How far the reading of all sources of that recovery is; empty once all is read; one query. */
  public Optional<Progress> of(long recovery) {
    SourceRow[] rows =
        database.find(SourceRow.class, "RECOVERY_ID = ? AND BEAT_AT <> ?", recovery, 0L);
    return Arrays.stream(rows)
        .map(row -> new Progress(row.getDone(), row.getTotal(), isStuck(row)))
        .reduce(
            (one, other) ->
                new Progress(
                    one.done() + other.done(),
                    one.total() + other.total(),
                    one.stuck() || other.stuck()));
  }

  /** The readings that have not come forward since then; by the index of that moment. */
  public List<Reading> standingSince(Instant moment) {
    Query query =
        Query.select()
            .where("BEAT_AT > ? AND BEAT_AT < ?", 0L, moment.toEpochMilli())
            .order("BEAT_AT ASC")
            .limit(PAGE);
    return Arrays.stream(database.find(SourceRow.class, query))
        .filter(row -> !isStuck(row))
        .map(row -> new Reading(row.getRecoveryId(), row.getIssueId()))
        .toList();
  }

  /**
   * Takes a reading on.
   *
   * @return whether the caller should read: nobody has since that moment, and there is more to read
   */
  public boolean claim(Reading reading, Instant idleSince, Instant now) {
    return locks.onIssue(
        reading.recovery(),
        () -> database.executeInTransaction(() -> claimed(reading, idleSince, now)));
  }

  private boolean claimed(Reading reading, Instant idleSince, Instant now) {
    Optional<SourceRow> idle =
        row(reading)
            .filter(row -> row.getBeatAt() != 0)
            .filter(row -> row.getBeatAt() <= idleSince.toEpochMilli());
    idle.ifPresent(
        row -> {
          row.setAttempts(row.getAttempts() + 1);
          row.setBeatAt(now.toEpochMilli());
          row.save();
        });
    return idle.isPresent();
  }

  /** Lets a reading that is stuck be claimed again. */
  public void retry(long recovery, Instant now) {
    SourceRow[] rows =
        database.find(SourceRow.class, "RECOVERY_ID = ? AND BEAT_AT <> ?", recovery, 0L);
    Arrays.stream(rows)
        .filter(SourceReadings::isStuck)
        .forEach(row -> change(new Reading(recovery, row.getIssueId()), found -> again(found)));
  }

  private static void again(SourceRow row) {
    row.setAttempts(0);
    row.setBeatAt(1);
  }

  /** Which comments of that source are in the chronology already. */
  public Set<Long> comments(Reading reading) {
    Set<Long> known = new HashSet<>();
    Arrays.stream(entries(reading)).forEach(row -> known.add(row.getReferenceId()));
    return known;
  }

  /** Whether creation and history of that source are in the chronology already. */
  public boolean hasHistory(Reading reading) {
    return entries(reading).length > 0;
  }

  private ChronologyRow[] entries(Reading reading) {
    return database.find(
        ChronologyRow.class,
        Query.select("ID,REFERENCE_ID")
            .where("RECOVERY_ID = ? AND FROM_ID = ?", reading.recovery(), reading.issue()));
  }

  /** Keeps those entries and how far the reading is: both or none. */
  public void advance(
      Reading reading, List<ChronologyEntry> entries, int done, int total, Instant now) {
    locks.onIssue(
        reading.recovery(),
        () ->
            database.executeInTransaction(
                () -> {
                  row(reading)
                      .ifPresent(
                          row -> {
                            ChronologyStore.insert(
                                database, reading.recovery(), reading.issue(), entries);
                            row.setDone(done);
                            row.setTotal(total);
                            row.setBeatAt(now.toEpochMilli());
                            row.save();
                          });
                  return null;
                }));
  }

  /** Notes that all of it is read. */
  public void finish(Reading reading) {
    change(reading, row -> row.setBeatAt(0));
  }

  private void change(Reading reading, Consumer<SourceRow> change) {
    locks.onIssue(
        reading.recovery(),
        () ->
            database.executeInTransaction(
                () -> {
                  row(reading)
                      .ifPresent(
                          row -> {
                            change.accept(row);
                            row.save();
                          });
                  return null;
                }));
  }

  /** Has that source read, inside the transaction that makes it one. */
  static void begin(ActiveObjects database, Reading reading, boolean joined, Instant at) {
    Map<String, Object> row = new HashMap<>();
    row.put("RECOVERY_ID", reading.recovery());
    row.put("ISSUE_ID", reading.issue());
    row.put("JOINED", joined);
    row.put("DONE", 0);
    row.put("TOTAL", 0);
    row.put("BEAT_AT", at.toEpochMilli());
    row.put("ATTEMPTS", 0);
    database.create(SourceRow.class, row);
  }

  /** Forgets that source and what nobody edited of its part of the chronology. */
  static void forget(ActiveObjects database, Reading reading) {
    database.deleteWithSQL(
        SourceRow.class, "RECOVERY_ID = ? AND ISSUE_ID = ?", reading.recovery(), reading.issue());
    database.deleteWithSQL(
        ChronologyRow.class,
        "RECOVERY_ID = ? AND FROM_ID = ? AND VERSION_NO = ?",
        reading.recovery(),
        reading.issue(),
        1);
  }

  private Optional<SourceRow> row(Reading reading) {
    return Arrays.stream(
            database.find(
                SourceRow.class,
                "RECOVERY_ID = ? AND ISSUE_ID = ?",
                reading.recovery(),
                reading.issue()))
        .findFirst();
  }

  private static boolean isStuck(SourceRow row) {
    return row.getAttempts() >= MOST_ATTEMPTS;
  }
}
