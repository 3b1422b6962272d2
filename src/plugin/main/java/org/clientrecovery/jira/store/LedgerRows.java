package org.clientrecovery.jira.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;

/** How a commitment is written into a row and read from it. */
final class LedgerRows {
  private LedgerRows() {}

  static LedgerEntry read(CommitmentRow row) {
    return new LedgerEntry(
        row.getID(),
        row.getCommentId(),
        row.getPlanAction(),
        place(row),
        people(row),
        commitment(row),
        life(row));
  }

  static Commitment commitment(CommitmentRow row) {
    return new Commitment(
        row.getQuoteText(),
        Party.CLIENT.id().equals(row.getPartyId()) ? Party.CLIENT : Party.US,
        Optional.ofNullable(row.getOwnerText()),
        Optional.ofNullable(row.getConditionText()),
        Instant.ofEpochMilli(row.getMadeAt()),
        due(row),
        state(row.getStateId(), row.getID()));
  }

  static LedgerChange read(CommitmentChangeRow row) {
    return new LedgerChange(
        Instant.ofEpochMilli(row.getChangedAt()),
        text(row.getActorKey()),
        state(row.getStateBefore(), row.getID()),
        state(row.getStateAfter(), row.getID()),
        text(row.getDueBefore()),
        text(row.getDueAfter()),
        text(row.getReasonText()),
        Optional.ofNullable(row.getClientTold()));
  }

  /** The columns that say where a commitment belongs. */
  static Map<String, Object> columns(LedgerPlace place) {
    Map<String, Object> values = new HashMap<>();
    values.put("ISSUE_ID", place.issue());
    values.put("PROJECT_ID", place.project());
    values.put("RECOVERY_ID", place.recovery());
    values.put("SOURCE_ID", place.source());
    values.put("CLIENT_KEY", place.client());
    return values;
  }

  /** The columns of what was promised, by whom and until when. */
  static Map<String, Object> columns(Commitment commitment) {
    Map<String, Object> values = new HashMap<>();
    values.put("MADE_AT", commitment.made().toEpochMilli());
    values.put("QUOTE_TEXT", commitment.quote());
    values.put("PARTY_ID", commitment.party().id());
    values.put("OWNER_TEXT", commitment.owner().orElse(null));
    values.put("CONDITION_TEXT", commitment.condition().orElse(null));
    values.put("STATE_ID", commitment.state().id());
    values.put("UNRESOLVED", commitment.state().isUnresolved());
    values.put("NOTICE_AT", commitment.state().isUnresolved() ? 0 : CommitmentRow.NEVER);
    values.put("DUE_TEXT", commitment.due().map(Due::toString).orElse(null));
    values.put("DUE_ZONE", commitment.due().map(due -> due.zone().getId()).orElse(null));
    values.put("OVERDUE_FROM", overdueFrom(commitment.due()));
    return values;
  }

  /** Writes the state and the date of a commitment; the clock is to look at it at once. */
  static void write(Commitment commitment, Instant at, CommitmentRow row) {
    boolean unresolved = commitment.state().isUnresolved() && row.getSupersededBy() == 0;
    row.setStateId(commitment.state().id());
    row.setUnresolved(unresolved);
    write(commitment.due(), row);
    row.setSettledAt(commitment.state().isSettled() ? at.toEpochMilli() : 0);
    row.setNoticeAt(unresolved ? 0 : CommitmentRow.NEVER);
  }

  static void write(Optional<Due> due, CommitmentRow row) {
    row.setDueText(due.map(Due::toString).orElse(null));
    row.setDueZone(due.map(date -> date.zone().getId()).orElse(null));
    row.setOverdueFrom(overdueFrom(due));
  }

  private static long overdueFrom(Optional<Due> due) {
    return due.map(date -> date.overdueFrom().toEpochMilli()).orElse(CommitmentRow.NEVER);
  }

  private static LedgerPlace place(CommitmentRow row) {
    return new LedgerPlace(
        row.getIssueId(),
        row.getProjectId(),
        row.getRecoveryId(),
        row.getSourceId(),
        text(row.getClientKey()));
  }

  private static LedgerEntry.People people(CommitmentRow row) {
    return new LedgerEntry.People(text(row.getAuthorKey()), Optional.ofNullable(row.getOwnerKey()));
  }

  private static LedgerEntry.Life life(CommitmentRow row) {
    return new LedgerEntry.Life(
        Strength.INTENTION.id().equals(row.getStrengthId()) ? Strength.INTENTION : Strength.PROMISE,
        row.getVersion(),
        Instant.ofEpochMilli(row.getDecidedAt()),
        row.getSettledAt() == 0
            ? Optional.empty()
            : Optional.of(Instant.ofEpochMilli(row.getSettledAt())),
        text(row.getProofLink()),
        CommentSince.read(row.getCommentSince()),
        Boolean.TRUE.equals(row.getRestricted()),
        row.getSupersedes(),
        row.getSupersededBy());
  }

  private static Optional<Due> due(CommitmentRow row) {
    if (row.getDueText() == null) {
      return Optional.empty();
    }
    ZoneId zone = ZoneId.of(row.getDueZone());
    return Optional.of(
        row.getDueText().indexOf('T') < 0
            ? Due.on(LocalDate.parse(row.getDueText()), zone)
            : Due.at(OffsetDateTime.parse(row.getDueText()), zone));
  }

  private static CommitmentState state(String id, int row) {
    return CommitmentState.withId(id)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "row %d of the ledger holds an unknown state: %s".formatted(row, id)));
  }

  /** Oracle reads an empty string back as null. */
  private static String text(String stored) {
    return stored == null ? "" : stored;
  }
}
