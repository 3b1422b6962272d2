package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;
import org.clientrecovery.recovery.NoticeKind;
import org.clientrecovery.recovery.NoticePlan;

/**
 * What the clock has to tell of commitments, and what it told. The mails are another matter, of
 * {@link NoticeOutbox}.
 *
 * <p>Each row of the ledger says when the clock has to look at it next. To look at it is one
 * transaction under the lock of its issue, which reads it anew: whoever comes second finds the
 * notice written. A unique key of commitment, kind and date stands behind that.
 */
public final class CommitmentNotices {
  private final ActiveObjects database;
  private final Locks locks;
  private final LedgerWriter writer;
  private final CaseGravity gravity;

  public CommitmentNotices(ActiveObjects database, Locks locks) {
    this.database = database;
    this.locks = locks;
    this.writer = new LedgerWriter(database);
    this.gravity = new CaseGravity(database, locks);
  }

  /** What is to be done with a commitment that the clock looks at. */
  public sealed interface Task {
    /** To tell people by that plan, or to do all but tell them. */
    record Follow(NoticePlan plan, boolean tell) implements Task {}

    /** To leave it until then. */
    record Wait(Instant until) implements Task {}
  }

  /** The commitments that the clock has to look at now, the longest waiting first. */
  public List<LedgerEntry> waiting(Instant now, int most) {
    Query query =
        Query.select().where("NOTICE_AT <= ?", now.toEpochMilli()).order("NOTICE_AT").limit(most);
    return Arrays.stream(database.find(CommitmentRow.class, query)).map(LedgerRows::read).toList();
  }

  /**
   * Does with that commitment what its task says, as it is now: what fell due unconditionally is
   * missed from now on, and what is to be told is noted, with its mails to send.
   *
   * @return the notice, where people are to be told of it now: once for each kind and date
   */
  public Optional<MailOutbox.Pending<Told>> attend(
      LedgerEntry waiting, Instant now, Function<LedgerEntry, Task> tasks) {
    Optional<Attended> attended =
        locks.onIssue(
            waiting.issue(),
            () ->
                database.executeInTransaction(
                    () ->
                        Optional.ofNullable(database.get(CommitmentRow.class, waiting.id()))
                            .filter(row -> row.getNoticeAt() <= now.toEpochMilli())
                            .map(row -> attend(row, now, tasks))));
    attended.map(Attended::entry).ifPresent(gravity::review);
    return attended.flatMap(Attended::notice);
  }

  /** Has the clock look at it again later, where it could not be looked at now. */
  public void postpone(LedgerEntry entry, Instant until) {
    locks.onIssue(
        entry.issue(),
        () ->
            database.executeInTransaction(
                () -> {
                  Optional.ofNullable(database.get(CommitmentRow.class, entry.id()))
                      .ifPresent(row -> lookAgain(row, until.toEpochMilli()));
                  return null;
                }));
  }

  /** A commitment that people are to be told of. */
  public record Told(LedgerEntry entry, NoticeKind kind) {}

  private record Attended(LedgerEntry entry, Optional<MailOutbox.Pending<Told>> notice) {}

  /** The latest notice of each of those commitments, by their numbers; one query. */
  public Map<Integer, Notice> latest(Collection<Integer> commitments) {
    if (commitments.isEmpty()) {
      return Map.of();
    }
    CommitmentNoticeRow[] rows =
        database.find(
            CommitmentNoticeRow.class,
            InClause.of("COMMITMENT_ID", commitments),
            commitments.toArray());
    return Arrays.stream(rows)
        .sorted(Comparator.comparingLong(CommitmentNoticeRow::getNoticedAt))
        .flatMap(row -> read(row).stream())
        .collect(Collectors.toMap(Notice::commitment, notice -> notice, (old, late) -> late));
  }

  private static Optional<Notice> read(CommitmentNoticeRow row) {
    return NoticeKind.withId(row.getKindId())
        .map(
            kind ->
                new Notice(row.getCommitmentId(), kind, Instant.ofEpochMilli(row.getNoticedAt())));
  }

  private Attended attend(CommitmentRow row, Instant now, Function<LedgerEntry, Task> tasks) {
    LedgerEntry before = LedgerRows.read(row);
    Task task = before.isUnresolved() ? tasks.apply(before) : new Task.Wait(Instant.MAX);
    if (task instanceof Task.Follow follow) {
      return follow(row, now, follow);
    }
    lookAgain(row, millis(((Task.Wait) task).until()));
    return new Attended(before, Optional.empty());
  }

  private Attended follow(CommitmentRow row, Instant now, Task.Follow follow) {
    Optional<NoticeKind> kind = follow.plan().at(now);
    Optional<Integer> notice =
        kind.filter(known -> follow.tell()).flatMap(known -> note(row, known, now));
    if (kind.filter(NoticeKind.OVERDUE::equals).isPresent() && misses(row)) {
      writer.change(row, Commitment::missed, Decision.ofTheClock(now));
    }
    lookAgain(row, millis(follow.plan().after(now).orElse(Instant.MAX)));
    LedgerEntry after = LedgerRows.read(row);
    return new Attended(
        after,
        notice.map(number -> MailOutbox.Pending.of(number, new Told(after, kind.orElseThrow()))));
  }

  /** What waits for a condition is not missed by the clock alone. */
  private static boolean misses(CommitmentRow row) {
    Commitment commitment = LedgerRows.commitment(row);
    return !commitment.isConditional() && commitment.state().canBecome(CommitmentState.MISSED);
  }

  /** Notes that people are told, and gives the notice's number where they were not before. */
  private Optional<Integer> note(CommitmentRow row, NoticeKind kind, Instant now) {
    String key = key(row, kind);
    Query same = Query.select().where("NOTICE_KEY = ?", key);
    if (database.count(CommitmentNoticeRow.class, same) > 0) {
      return Optional.empty();
    }
    CommitmentNoticeRow notice =
        database.create(
            CommitmentNoticeRow.class,
            Map.of(
                "NOTICE_KEY", key,
                "COMMITMENT_ID", row.getID(),
                "KIND_ID", kind.id(),
                "NOTICED_AT", now.toEpochMilli(),
                "SEND_AT", now.plus(NoticeOutbox.PATIENCE).toEpochMilli()));
    return Optional.of(notice.getID());
  }

  /** Commitment, kind and date in one. */
  static String key(CommitmentRow row, NoticeKind kind) {
    return row.getID() + ":" + kind.id() + ":" + row.getOverdueFrom();
  }

  private static void lookAgain(CommitmentRow row, long at) {
    row.setNoticeAt(at);
    row.save();
  }

  private static long millis(Instant at) {
    return at.equals(Instant.MAX) ? CommitmentRow.NEVER : at.toEpochMilli();
  }
}
