package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.clientrecovery.recovery.CommitmentState;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.Settings;
import org.clientrecovery.recovery.Standing;

/**
 * What is older than the admins want to keep: says how much that is, and deletes it.
 *
 * <p>Rows go in batches, each a transaction of its own with its line in the audit log, under a lock
 * of the cluster, found by an index. Nothing is kept of how far it came: whoever goes on after a
 * node died finds what is left. Issues and comments are Jira's and stay. A recovery stays too, with
 * its dates and its end, so that reports go on counting it; its papers, chronology and settled
 * promises go. An unresolved promise never goes.
 */
public final class ExpiredData {
  /** A night's work ends after so long; the next night goes on. */
  static final Duration LONGEST = Duration.ofHours(2);

  static final int BATCH = 500;

  private final ActiveObjects database;
  private final Locks locks;
  private final SettingsStore settings;
  private final AuditLog audit;
  private final Clock clock;
  private final CommitmentRemains commitments;

  /**
   * How far back one setting has things kept now.
   *
   * @param before what is older goes; empty where all of it is kept
   */
  public record Limit(Setting setting, Optional<Instant> before) {}

  /** Rows of a kind that are too old. */
  private record Old<R extends RawEntity<Integer>>(Class<R> type, String where, Object[] values) {
    Query query() {
      return Query.select().where(where, values);
    }
  }

  public ExpiredData(
      ActiveObjects database, Locks locks, SettingsStore settings, AuditLog audit, Clock clock) {
    this.database = database;
    this.locks = locks;
    this.settings = settings;
    this.audit = audit;
    this.clock = clock;
    this.commitments = new CommitmentRemains(database);
  }

  /** What each of the settings says now; one query. */
  public List<Limit> limits() {
    Settings site = settings.ofSite();
    return Arrays.stream(Setting.values())
        .filter(setting -> setting.form() == Setting.Form.SPAN)
        .map(setting -> new Limit(setting, before(setting, site)))
        .toList();
  }

  private Optional<Instant> before(Setting setting, Settings site) {
    return site.span(setting)
        .map(span -> clock.instant().atZone(ZoneOffset.UTC).minus(span).toInstant());
  }

  /** How many rows are beyond that, without what hangs on them; counts ranges of indexes. */
  public int rows(Limit limit) {
    return old(limit).stream().mapToInt(kind -> database.count(kind.type(), kind.query())).sum();
  }

  /**
   * Deletes what is too old, until nothing is left or the night is over.
   *
   * @param cancelled asked before each batch
   * @return how many rows went, with what hung on them
   */
  public int work(BooleanSupplier cancelled) {
    Instant end = clock.instant().plus(LONGEST);
    BooleanSupplier over = () -> cancelled.getAsBoolean() || clock.instant().isAfter(end);
    return limits().stream().mapToInt(limit -> work(limit, over)).sum();
  }

  private int work(Limit limit, BooleanSupplier over) {
    int gone = 0;
    for (Old<?> kind : old(limit)) {
      int batch = 1;
      while (batch > 0 && !over.getAsBoolean()) {
        batch = batch(kind, change(limit));
        gone += batch;
      }
    }
    return gone;
  }

  private static AuditChange change(Limit limit) {
    return AuditChange.of(AuditAct.DATA_EXPIRED, "")
        .about(limit.setting().id())
        .saying(limit.before().map(moment -> "before " + moment).orElse(""));
  }

  private int batch(Old<?> kind, AuditChange change) {
    return kind.type() == RecoveryRow.class ? papers(kind, change) : rows(kind, change);
  }

  private int rows(Old<?> kind, AuditChange change) {
    return locks.onExpiry(
        () ->
            database.executeInTransaction(
                () ->
                    noted(delete(database.find(kind.type(), kind.query().limit(BATCH))), change)));
  }

  private int delete(RawEntity<?>[] rows) {
    if (rows instanceof CommitmentRow[] promises) {
      return commitments.deleteWithEarlier(promises);
    }
    database.delete(rows);
    return rows.length;
  }

  private int noted(int gone, AuditChange change) {
    if (gone > 0) {
      audit.note(change.from(gone + " rows"));
    }
    return gone;
  }

  /** One recovery after the other, each under its own lock: it may just be opened again. */
  private int papers(Old<?> kind, AuditChange change) {
    return Arrays.stream(database.find(RecoveryRow.class, kind.query().limit(BATCH)))
        .mapToInt(row -> papers(row.getIssueId(), kind, change))
        .sum();
  }

  private int papers(long recovery, Old<?> kind, AuditChange change) {
    return locks.onIssue(
        recovery, () -> database.executeInTransaction(() -> papersNow(recovery, kind, change)));
  }

  private int papersNow(long recovery, Old<?> kind, AuditChange change) {
    Query still =
        Query.select()
            .where("ISSUE_ID = ? AND " + kind.where(), prepended(recovery, kind.values()));
    RecoveryRow[] rows = database.find(RecoveryRow.class, still);
    int gone = 0;
    for (RecoveryRow row : rows) {
      gone += new RecoveryRemains(database).deletePapers(recovery) + settledPromises(recovery);
      row.setExpiredAt(clock.millis());
      row.save();
      noted(gone, change.in(row.getProjectId()).on(recovery));
    }
    return Math.max(gone, rows.length);
  }

  private int settledPromises(long recovery) {
    return commitments.deleteWithEarlier(
        database.find(
            CommitmentRow.class,
            "RECOVERY_ID = ? AND UNRESOLVED = ? AND SUPERSEDED_BY = ?",
            recovery,
            false,
            0));
  }

  private static Object[] prepended(Object first, Object[] others) {
    return Stream.concat(Stream.of(first), Arrays.stream(others)).toArray();
  }

  private static List<Old<?>> old(Limit limit) {
    return limit
        .before()
        .map(moment -> old(limit.setting(), moment.toEpochMilli()))
        .orElse(List.of());
  }

  private static List<Old<?>> old(Setting setting, long moment) {
    return switch (setting) {
      case KEEP_REVIEWS ->
          List.of(
              old(ReviewRow.class, "WRITTEN_AT < ?", moment),
              old(FeedbackRow.class, "GIVEN_AT < ?", moment));
      case KEEP_DISMISSED ->
          List.of(
              old(
                  CommitmentRow.class,
                  "STATE_ID = ? AND DECIDED_AT < ?",
                  CommitmentState.DISMISSED.id(),
                  moment));
      case KEEP_COMMITMENTS ->
          Stream.of(CommitmentState.KEPT, CommitmentState.LATE, CommitmentState.WITHDRAWN)
              .<Old<?>>map(state -> settled(state, moment))
              .toList();
      case KEEP_RECOVERIES ->
          Stream.of(Standing.RECOVERED, Standing.PARTED_WAYS)
              .<Old<?>>map(standing -> ended(standing, moment))
              .toList();
      case KEEP_AUDIT -> List.of(old(AuditRow.class, "CHANGED_AT < ?", moment));
      case KEEP_RUNS ->
          Stream.of(RunState.DONE, RunState.CANCELLED)
              .<Old<?>>map(
                  state ->
                      old(RuleRunRow.class, "STATE_ID = ? AND HEARD_AT < ?", state.id(), moment))
              .toList();
      default -> throw new IllegalArgumentException("nothing is kept by " + setting);
    };
  }

  private static <R extends RawEntity<Integer>> Old<R> old(
      Class<R> type, String where, Object... values) {
    return new Old<>(type, where, values);
  }

  /** Those that belong to a recovery go with its papers. */
  private static Old<CommitmentRow> settled(CommitmentState state, long before) {
    return old(
        CommitmentRow.class,
        "STATE_ID = ? AND RECOVERY_ID = ? AND UNRESOLVED = ? AND SUPERSEDED_BY = ?"
            + " AND DECIDED_AT < ?",
        state.id(),
        0L,
        false,
        0,
        before);
  }

  private static Old<RecoveryRow> ended(Standing standing, long before) {
    return old(
        RecoveryRow.class,
        "STANDING = ? AND EXPIRED_AT IS NULL AND STANDING_SINCE < ?",
        standing.id(),
        before);
  }
}
