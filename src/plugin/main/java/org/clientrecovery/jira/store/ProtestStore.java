package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When clients protested on tickets, and on which tickets somebody dismissed the hint. */
public final class ProtestStore {
  private static final long DISMISSAL = 0;

  private final ActiveObjects database;
  private final Locks locks;

  public ProtestStore(ActiveObjects database, Locks locks) {
    this.database = database;
    this.locks = locks;
  }

  /**
   * What is known of one ticket.
   *
   * @param protests when the comments that protest were written
   * @param dismissed when somebody last dismissed the hint
   */
  public record OfTicket(List<Instant> protests, Optional<Instant> dismissed) {
    /** The protests that nobody has dismissed. */
    public List<Instant> open() {
      return protests.stream()
          .filter(at -> dismissed.map(at::isAfter).orElse(true))
          .sorted()
          .toList();
    }
  }

  /** Notes whether that comment protests, in place of what was noted before. */
  public void note(long issue, long comment, Instant written, boolean protests) {
    replace(issue, comment, protests ? Optional.of(written) : Optional.empty());
  }

  /** Dismisses the hint until the client protests again. */
  public void dismiss(long issue, Instant at) {
    replace(issue, DISMISSAL, Optional.of(at));
  }

  /** One query. */
  public OfTicket of(long issue) {
    return of(List.of(issue));
  }

  /** What is known of those issues together; one query. */
  public OfTicket of(Collection<Long> issues) {
    ProtestRow[] rows =
        database.find(ProtestRow.class, InClause.of("ISSUE_ID", issues), issues.toArray());
    return new OfTicket(
        Arrays.stream(rows)
            .filter(row -> row.getCommentId() != DISMISSAL)
            .map(ProtestStore::written)
            .toList(),
        Arrays.stream(rows)
            .filter(row -> row.getCommentId() == DISMISSAL)
            .map(ProtestStore::written)
            .max(Comparator.naturalOrder()));
  }

  /** The comments of that issue that protest. */
  public List<Long> comments(long issue) {
    return Arrays.stream(database.find(ProtestRow.class, "ISSUE_ID = ?", issue))
        .map(ProtestRow::getCommentId)
        .filter(comment -> comment != DISMISSAL)
        .toList();
  }

  /** Forgets that a comment protested. */
  public void forget(long issue, long comment) {
    replace(issue, comment, Optional.empty());
  }

  private void replace(long issue, long comment, Optional<Instant> written) {
    locks.onIssue(
        issue,
        () ->
            database.executeInTransaction(
                () -> {
                  database.deleteWithSQL(
                      ProtestRow.class, "ISSUE_ID = ? AND COMMENT_ID = ?", issue, comment);
                  written.ifPresent(at -> add(issue, comment, at));
                  return null;
                }));
  }

  private void add(long issue, long comment, Instant written) {
    database.create(
        ProtestRow.class,
        Map.of("ISSUE_ID", issue, "COMMENT_ID", comment, "WRITTEN_AT", written.toEpochMilli()));
  }

  private static Instant written(ProtestRow row) {
    return Instant.ofEpochMilli(row.getWrittenAt());
  }
}
