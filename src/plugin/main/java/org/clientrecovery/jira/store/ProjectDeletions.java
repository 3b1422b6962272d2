package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * Deletes what is stored of a project, in batches, in the background.
 *
 * <p>An order stands in the database until nothing is left, so whoever takes it up after a node
 * died goes on where it stopped. Issues and comments are Jira's and stay; so do the lines of the
 * audit log, which say who had it deleted. Children go before their parents: a half-done batch
 * leaves nothing that points nowhere.
 */
public final class ProjectDeletions {
  private static final int BATCH = 200;
  private static final int SHOWN = 20;

  private final ActiveObjects database;
  private final Locks locks;
  private final AuditLog audit;
  private final Clock clock;

  /** An order; {@code ended} is empty as long as it goes on. */
  public record Deletion(
      String project, String actor, Instant asked, int rows, Optional<Instant> ended) {}

  public ProjectDeletions(ActiveObjects database, Locks locks, AuditLog audit, Clock clock) {
    this.database = database;
    this.locks = locks;
    this.audit = audit;
    this.clock = clock;
  }

  /** Orders it; one that goes on already is given back. */
  public Deletion ask(long project, String key, String actor) {
    return locks.onSettings(
        () ->
            database.executeInTransaction(
                () ->
                    open().stream()
                        .filter(row -> row.getProjectId() == project)
                        .findFirst()
                        .map(ProjectDeletions::read)
                        .orElseGet(() -> create(project, key, actor))));
  }

  private Deletion create(long project, String key, String actor) {
    Map<String, Object> row = new HashMap<>();
    row.put("PROJECT_ID", project);
    row.put("PROJECT_KEY", key);
    row.put("ASKED_BY", actor);
    row.put("ASKED_AT", clock.millis());
    row.put("DELETED_ROWS", 0);
    row.put("ENDED_AT", 0L);
    audit.note(AuditChange.of(AuditAct.DATA_DELETED, actor).in(project).about(key));
    return read(database.create(ProjectDeletionRow.class, row));
  }

  /** The last orders, the newest first. */
  public List<Deletion> last() {
    Query query = Query.select().order("ID DESC").limit(SHOWN);
    return Arrays.stream(database.find(ProjectDeletionRow.class, query))
        .map(ProjectDeletions::read)
        .toList();
  }

  private List<ProjectDeletionRow> open() {
    return List.of(database.find(ProjectDeletionRow.class, "ENDED_AT = ?", 0L));
  }

  /**
   * Deletes what was ordered, until nothing is left.
   *
   * @param cancelled asked before each batch
   * @return how many rows went
   */
  public int work(BooleanSupplier cancelled) {
    int gone = 0;
    for (ProjectDeletionRow order : open()) {
      int batch = 1;
      while (batch > 0 && !cancelled.getAsBoolean()) {
        batch = locks.onExpiry(() -> database.executeInTransaction(() -> batch(order.getID())));
        gone += batch;
      }
    }
    return gone;
  }

  /** A batch of an order as it is now: another node may have gone on with it, or ended it. */
  private int batch(int order) {
    return Arrays.stream(
            database.find(ProjectDeletionRow.class, "ID = ? AND ENDED_AT = ?", order, 0L))
        .mapToInt(this::batch)
        .sum();
  }

  private int batch(ProjectDeletionRow order) {
    int gone = next(order.getProjectId());
    order.setDeletedRows(order.getDeletedRows() + gone);
    if (gone == 0) {
      order.setEndedAt(clock.millis());
      audit.note(
          AuditChange.of(AuditAct.DATA_DELETED, order.getAskedBy())
              .in(order.getProjectId())
              .about(order.getProjectKey())
              .from(order.getDeletedRows() + " rows"));
    }
    order.save();
    return gone;
  }

  /** Some rows of the first table that has any; 0 where nothing is left. */
  private int next(long project) {
    int gone = commitments(project);
    gone = gone > 0 ? gone : reviews(project);
    gone = gone > 0 ? gone : recoveries(project);
    gone = gone > 0 ? gone : plain(FeedbackRow.class, "PROJECT_ID = ?", project);
    gone = gone > 0 ? gone : plain(NoticeScheduleRow.class, "PROJECT_ID = ?", project);
    gone = gone > 0 ? gone : plain(RuleRunRow.class, "SCOPE_ID = ?", project);
    gone = gone > 0 ? gone : plain(RuleBookRow.class, "SCOPE_ID = ?", project);
    return gone > 0 ? gone : plain(SettingRow.class, "PROJECT_ID = ?", project);
  }

  private int commitments(long project) {
    return new CommitmentRemains(database)
        .delete(page(CommitmentRow.class, "PROJECT_ID = ?", project));
  }

  private int reviews(long project) {
    ReviewRow[] rows = page(ReviewRow.class, "PROJECT_ID = ?", project);
    int gone = rows.length;
    for (long issue : Arrays.stream(rows).mapToLong(ReviewRow::getIssueId).distinct().toArray()) {
      gone += ofTicket(issue);
    }
    database.delete(rows);
    return gone;
  }

  private int recoveries(long project) {
    RecoveryRow[] rows = page(RecoveryRow.class, "PROJECT_ID = ?", project);
    int gone = rows.length;
    for (RecoveryRow row : rows) {
      gone +=
          new RecoveryRemains(database).delete(row.getIssueId())
              + ofTicket(row.getIssueId())
              + ofTicket(row.getSourceId());
    }
    database.delete(rows);
    return gone;
  }

  private int ofTicket(long issue) {
    return database.deleteWithSQL(ContactRow.class, "ISSUE_ID = ?", issue)
        + database.deleteWithSQL(ProtestRow.class, "ISSUE_ID = ?", issue);
  }

  private <R extends RawEntity<Integer>> int plain(Class<R> type, String where, long project) {
    R[] rows = page(type, where, project);
    database.delete(rows);
    return rows.length;
  }

  private <R extends RawEntity<Integer>> R[] page(Class<R> type, String where, long project) {
    return database.find(type, Query.select().where(where, project).limit(BATCH));
  }

  private static Deletion read(ProjectDeletionRow row) {
    return new Deletion(
        row.getProjectKey(),
        row.getAskedBy(),
        Instant.ofEpochMilli(row.getAskedAt()),
        row.getDeletedRows(),
        row.getEndedAt() == 0
            ? Optional.empty()
            : Optional.of(Instant.ofEpochMilli(row.getEndedAt())));
  }
}
