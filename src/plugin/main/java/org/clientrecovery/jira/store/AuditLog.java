package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who changed what: a line for each change of settings, rules, set-up and stored data.
 *
 * <p>Whoever changes a row notes it in the same transaction and under the same lock, so that there
 * is neither a change without its line nor a line without its change. What is done to the host's
 * workflows and schemes has no transaction of ours: its line is written right after each step. No
 * words of a comment are kept here, and people by their keys alone.
 */
public final class AuditLog {
  private static final int LONGEST_SUBJECT = 255;

  private final ActiveObjects database;
  private final Clock clock;

  public AuditLog(ActiveObjects database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Adds a line now. */
  public void note(AuditChange change) {
    Map<String, Object> row = new HashMap<>();
    row.put("CHANGED_AT", clock.millis());
    row.put("ACTOR_KEY", change.actor());
    row.put("ACT_ID", change.act().id());
    row.put("PROJECT_ID", change.project());
    row.put("ISSUE_ID", change.issue());
    row.put("SUBJECT", shortened(change.subject()));
    row.put("OLD_TEXT", change.before());
    row.put("NEW_TEXT", change.after());
    row.put("NOTE_TEXT", change.note());
    database.create(AuditRow.class, row);
  }

  private static String shortened(String subject) {
    return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
  }

  /**
   * Lines of the log, the newest first; one query.
   *
   * @param limit the most lines, more than 0
   */
  public List<AuditEntry> page(AuditQuery query, int limit) {
    return Arrays.stream(database.find(AuditRow.class, query.rows(limit)))
        .flatMap(row -> read(row).stream())
        .toList();
  }

  /** A line that a newer version of the plugin wrote is left out. */
  private static Optional<AuditEntry> read(AuditRow row) {
    return AuditAct.withId(row.getActId())
        .map(
            act ->
                new AuditEntry(
                    row.getID(),
                    Instant.ofEpochMilli(row.getChangedAt()),
                    new AuditChange(
                        act,
                        text(row.getActorKey()),
                        row.getProjectId(),
                        row.getIssueId(),
                        text(row.getSubject()),
                        text(row.getOldText()),
                        text(row.getNewText()),
                        text(row.getNoteText()))));
  }

  /** Oracle reads an empty string back as null. */
  private static String text(String stored) {
    return stored == null ? "" : stored;
  }
}
