package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;

/** All promises, from proposal to settlement, with the history of each. */
public final class CommitmentLedger {
  private static final long NEVER = CommitmentRow.NEVER;

  private final ActiveObjects database;
  private final Locks locks;

  public CommitmentLedger(ActiveObjects database, Locks locks) {
    this.database = database;
    this.locks = locks;
  }

  /** Where a comment stands, and when it was written. */
  public record Origin(long comment, long issue, long project, Instant written) {}

  /**
   * Makes the promises of a comment the comment's proposals. Proposals that the text no longer
   * makes go; what a person decided on stays, and is not proposed again for the same words.
   */
  public void propose(Origin origin, List<FoundCommitment> found) {
    locks.onIssue(
        origin.issue(),
        () ->
            database.executeInTransaction(
                () -> {
                  replaceProposals(origin, found);
                  return null;
                }));
  }

  /** Forgets the proposals of that comment; what a person decided on stays. */
  public void forgetProposals(long comment) {
    database.executeInTransaction(() -> deleteProposals(comment));
  }

  public Optional<LedgerEntry> entry(int id) {
    return row(id).map(CommitmentLedger::read);
  }

  /** The commitments and proposals of those issues, soonest due first, in one query. */
  public List<LedgerEntry> ofIssues(Collection<Long> issues) {
    if (issues.isEmpty()) {
      return List.of();
    }
    String marks = String.join(",", Collections.nCopies(issues.size(), "?"));
    return entries("ISSUE_ID IN (" + marks + ")", issues.toArray());
  }

  /** The open, moved and missed commitments of that project, soonest due first. */
  public List<LedgerEntry> unresolvedOfProject(long project) {
    return entries("PROJECT_ID = ? AND UNRESOLVED = ?", project, true);
  }

  /**
   * Changes one commitment and notes who did it; what {@code change} throws leaves it as it was.
   *
   * @return the changed entry; empty where there is none of that number
   */
  public Optional<LedgerEntry> change(int id, UnaryOperator<Commitment> change, Decision decision) {
    return entry(id)
        .flatMap(
            entry ->
                locks.onIssue(
                    entry.issue(),
                    () ->
                        database.executeInTransaction(
                            () -> row(id).map(row -> changed(row, change, decision)))));
  }

  /** What happened to that commitment, in the order of time. */
  public List<LedgerChange> history(int id) {
    return Arrays.stream(database.find(CommitmentChangeRow.class, "COMMITMENT_ID = ?", id))
        .sorted(Comparator.comparingInt(CommitmentChangeRow::getID))
        .map(CommitmentLedger::readChange)
        .toList();
  }

  private void replaceProposals(Origin origin, List<FoundCommitment> found) {
    deleteProposals(origin.comment());
    List<String> decided = decidedQuotes(origin.comment());
    found.stream()
        .filter(promise -> !decided.contains(promise.quote()))
        .forEach(promise -> add(origin, promise));
  }

  private int deleteProposals(long comment) {
    return database.deleteWithSQL(
        CommitmentRow.class,
        "COMMENT_ID = ? AND STATE_ID = ?",
        comment,
        CommitmentState.PROPOSED.id());
  }

  private List<String> decidedQuotes(long comment) {
    return Arrays.stream(database.find(CommitmentRow.class, "COMMENT_ID = ?", comment))
        .map(CommitmentRow::getQuoteText)
        .toList();
  }

  private void add(Origin origin, FoundCommitment promise) {
    Map<String, Object> values = new HashMap<>();
    values.put("COMMENT_ID", origin.comment());
    values.put("ISSUE_ID", origin.issue());
    values.put("PROJECT_ID", origin.project());
    values.put("MADE_AT", origin.written().toEpochMilli());
    values.put("QUOTE_TEXT", promise.quote());
    values.put("QUOTE_START", promise.start());
    values.put("QUOTE_END", promise.end());
    values.put("PARTY_ID", promise.party().id());
    values.put("OWNER_TEXT", promise.owner().orElse(null));
    values.put("CONDITION_TEXT", promise.condition().orElse(null));
    values.put("STRENGTH_ID", promise.strength().id());
    values.put("RECOVERY_ID", 0L);
    values.put("SOURCE_ID", origin.issue());
    values.put("CLIENT_KEY", "");
    values.put("AUTHOR_KEY", "");
    values.put("SETTLED_AT", 0L);
    values.put("SUPERSEDES", 0);
    values.put("SUPERSEDED_BY", 0);
    values.put("OVERDUE_FROM", NEVER);
    values.put("NOTICE_AT", NEVER);
    CommitmentRow row = database.create(CommitmentRow.class, values);
    writeState(CommitmentState.PROPOSED, promise.due(), row);
  }

  private LedgerEntry changed(
      CommitmentRow row, UnaryOperator<Commitment> change, Decision decision) {
    Commitment before = read(row).commitment();
    Commitment after = change.apply(before);
    writeState(after.state(), after.due(), row);
    note(row.getID(), before, after, decision);
    return read(row);
  }

  private void note(int id, Commitment before, Commitment after, Decision decision) {
    Map<String, Object> values = new HashMap<>();
    values.put("COMMITMENT_ID", id);
    values.put("CHANGED_AT", decision.at().toEpochMilli());
    values.put("ACTOR_KEY", decision.actor());
    values.put("STATE_BEFORE", before.state().id());
    values.put("STATE_AFTER", after.state().id());
    values.put("DUE_BEFORE", before.due().map(Due::toString).orElse(null));
    values.put("REASON_TEXT", decision.reason());
    database.create(CommitmentChangeRow.class, values);
  }

  private static void writeState(CommitmentState state, Optional<Due> due, CommitmentRow row) {
    row.setStateId(state.id());
    row.setUnresolved(state.isUnresolved());
    row.setDueText(due.map(Due::toString).orElse(null));
    row.setDueZone(due.map(date -> date.zone().getId()).orElse(null));
    row.setOverdueFrom(due.map(date -> date.overdueFrom().toEpochMilli()).orElse(NEVER));
    row.setNoticeAt(state.isUnresolved() ? 0 : NEVER);
    row.save();
  }

  private Optional<CommitmentRow> row(int id) {
    return Optional.ofNullable(database.get(CommitmentRow.class, id));
  }

  private List<LedgerEntry> entries(String clause, Object... values) {
    return Arrays.stream(database.find(CommitmentRow.class, clause, values))
        .map(CommitmentLedger::read)
        .sorted(
            Comparator.comparing(
                    (LedgerEntry entry) ->
                        entry.commitment().due().map(Due::overdueFrom).orElse(Instant.MAX))
                .thenComparing(LedgerEntry::id))
        .toList();
  }

  private static LedgerEntry read(CommitmentRow row) {
    return new LedgerEntry(
        row.getID(),
        row.getCommentId(),
        row.getIssueId(),
        row.getProjectId(),
        new Commitment(
            row.getQuoteText(),
            Party.CLIENT.id().equals(row.getPartyId()) ? Party.CLIENT : Party.US,
            Optional.ofNullable(row.getOwnerText()),
            Optional.ofNullable(row.getConditionText()),
            Instant.ofEpochMilli(row.getMadeAt()),
            readDue(row),
            state(row.getStateId(), row.getID())));
  }

  private static Optional<Due> readDue(CommitmentRow row) {
    if (row.getDueText() == null) {
      return Optional.empty();
    }
    ZoneId zone = ZoneId.of(row.getDueZone());
    return Optional.of(
        row.getDueText().indexOf('T') < 0
            ? Due.on(LocalDate.parse(row.getDueText()), zone)
            : Due.at(OffsetDateTime.parse(row.getDueText()), zone));
  }

  private static LedgerChange readChange(CommitmentChangeRow row) {
    return new LedgerChange(
        Instant.ofEpochMilli(row.getChangedAt()),
        row.getActorKey(),
        state(row.getStateBefore(), row.getID()),
        state(row.getStateAfter(), row.getID()),
        row.getDueBefore() == null ? "" : row.getDueBefore(),
        row.getReasonText() == null ? "" : row.getReasonText());
  }

  private static CommitmentState state(String id, int row) {
    return CommitmentState.withId(id)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "row %d of the ledger holds an unknown state: %s".formatted(row, id)));
  }
}
