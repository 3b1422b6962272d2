package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;

/** What was answered when recoveries were escalated, and how people correct it; in their rows. */
final class EscalationAnswers {
  /** The number of the only entry, which no entry of another paper has. */
  static final int ENTRY = 0;

  private final ActiveObjects database;
  private final PaperHistory history;
  private final Clock clock;

  EscalationAnswers(ActiveObjects database, PaperHistory history, Clock clock) {
    this.database = database;
    this.history = history;
    this.clock = clock;
  }

  /** The answers of that recovery as they stand; empty where the issue is none. */
  Optional<PaperEntry> of(long recovery) {
    return row(recovery).map(this::read);
  }

  /**
   * Puts those checked values in place of the answers, inside the transaction that is open.
   *
   * @throws PaperConflict where another version stands there by now
   */
  Optional<PaperEntry> correct(long recovery, int version, Map<String, String> kept, String actor) {
    return row(recovery).map(row -> corrected(row, version, kept, actor));
  }

  private PaperEntry corrected(
      RecoveryRow row, int version, Map<String, String> kept, String actor) {
    PaperEntry before = read(row);
    if (before.version() != version) {
      throw new PaperConflict(before);
    }
    if (before.values().equals(kept)) {
      return before;
    }
    RecoveryStore.writeEscalation(Escalation.of(kept), row);
    row.setCorrections(version);
    row.save();
    note(row.getIssueId(), before.values(), kept, actor);
    return read(row);
  }

  private void note(
      long recovery, Map<String, String> before, Map<String, String> after, String actor) {
    history.note(
        recovery,
        new PaperChange(
            Paper.ESCALATION,
            ENTRY,
            PaperChange.Kind.CHANGED,
            before,
            after,
            actor,
            clock.instant()));
  }

  private Optional<RecoveryRow> row(long recovery) {
    return Arrays.stream(database.find(RecoveryRow.class, "ISSUE_ID = ?", recovery)).findFirst();
  }

  private PaperEntry read(RecoveryRow row) {
    return new PaperEntry(
        ENTRY,
        Paper.ESCALATION,
        1,
        row.getCorrections() + 1,
        RecoveryStore.readEscalation(row).values(),
        false,
        changed(row));
  }

  /** The last correction or the escalation; by nobody once its author went with the old papers. */
  private PaperEntry.Change changed(RecoveryRow row) {
    PaperStore.Place place = new PaperStore.Place(row.getIssueId(), Paper.ESCALATION, ENTRY);
    return history.of(place, 1).stream()
        .findFirst()
        .map(change -> new PaperEntry.Change(change.actor(), change.at()))
        .orElseGet(
            () ->
                new PaperEntry.Change(
                    row.getCorrections() == 0 ? row.getEscalatedBy() : "",
                    Instant.ofEpochMilli(row.getOpenedAt())));
  }
}
