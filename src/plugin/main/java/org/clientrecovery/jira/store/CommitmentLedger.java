package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.java.ao.Query;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentState;

/**
 * All promises, from proposal to settlement, with the history of each.
 *
 * <p>What reads and then writes does so under the lock of the issue, in one transaction; so two
 * people on two nodes never undo each other's decision.
 */
public final class CommitmentLedger {
  private static final int PAGE = 200;

  private final ActiveObjects database;
  private final Locks locks;
  private final LedgerWriter writer;
  private final CaseGravity gravity;

  public CommitmentLedger(ActiveObjects database, Locks locks) {
    this.database = database;
    this.locks = locks;
    this.writer = new LedgerWriter(database);
    this.gravity = new CaseGravity(database, locks);
  }

  /**
   * Where a comment stands, and when it was written.
   *
   * @param author user key, empty where nobody is known
   * @param text the hash of the comment's text
   * @param restricted whether only a group or a role may read it
   */
  public record Origin(
      long comment,
      LedgerPlace place,
      Instant written,
      String author,
      int text,
      boolean restricted) {
    public Origin(long comment, long issue, long project, Instant written) {
      this(comment, LedgerPlace.of(issue, project), written, "", 0, false);
    }

    long issue() {
      return place.issue();
    }
  }

  /** {@link #propose(Origin, List, Function)} for promises whose owner no user is known to be. */
  public void propose(Origin origin, List<FoundCommitment> found) {
    propose(origin, found, promise -> Optional.empty());
  }

  /**
   * Makes the promises of a comment the comment's proposals. Proposals that the text no longer
   * makes go; what a person decided on stays, is not proposed again for the same words, and is
   * marked where an edited text no longer has those words.
   *
   * @param owners gives the user key of whoever has to keep a promise
   */
  public void propose(
      Origin origin,
      List<FoundCommitment> found,
      Function<FoundCommitment, Optional<String>> owners) {
    inOneGo(
        origin.issue(),
        () -> {
          List<CommitmentRow> rows = rowsOfComment(origin.comment());
          mark(decided(rows), origin, found);
          deleteProposals(rows, row -> !stillSays(found, row));
          found.forEach(promise -> propose(origin, promise, owners.apply(promise), rows));
          return null;
        });
  }

  /** Forgets the proposals of a comment that is gone; what a person decided on stays, marked. */
  public void commentDeleted(long issue, long comment) {
    inOneGo(
        issue,
        () -> {
          List<CommitmentRow> rows = rowsOfComment(comment);
          deleteProposals(rows, row -> true);
          decided(rows).forEach(row -> mark(row, CommentSince.DELETED));
          return null;
        });
  }

  /**
   * Adds a promise that stands in no comment, such as one made on the telephone; it is open.
   *
   * @param commitment as it was made; its state does not matter
   * @param owner user key of whoever has to keep it
   */
  public LedgerEntry add(
      LedgerPlace place, Commitment commitment, Optional<String> owner, Decision decision) {
    return inOneGo(
        place.issue(), () -> LedgerRows.read(newRow(place, commitment, owner, decision)));
  }

  /** {@link #add} for the promise of that action of the recovery's plan. */
  public LedgerEntry addPlanned(
      int action,
      LedgerPlace place,
      Commitment commitment,
      Optional<String> owner,
      Decision decision) {
    return inOneGo(
        place.issue(),
        () -> {
          CommitmentRow row = newRow(place, commitment, owner, decision);
          row.setPlanAction(action);
          row.save();
          return LedgerRows.read(row);
        });
  }

  /**
   * Adds a promise that stands in no comment and for an earlier one from now on; all or nothing.
   *
   * @param decision its version is that of the earlier one
   * @return the added one; empty where the earlier one can't be stood for by it
   * @throws org.clientrecovery.recovery.CommitmentChangeRefused where the earlier one is not open
   * @throws LedgerConflict where somebody changed the earlier one since it was looked at
   */
  public Optional<LedgerEntry> addInPlaceOf(
      LedgerEntry earlier,
      LedgerPlace place,
      Commitment commitment,
      Optional<String> owner,
      Decision decision) {
    Optional<LedgerEntry> added =
        locks.onIssues(
            earlier.issue(),
            place.issue(),
            () ->
                database.executeInTransaction(
                    () -> inPlaceOf(earlier.id(), place, commitment, owner, decision)));
    added.flatMap(entry -> entry(earlier.id())).ifPresent(gravity::review);
    return added;
  }

  private Optional<LedgerEntry> inPlaceOf(
      int earlier,
      LedgerPlace place,
      Commitment commitment,
      Optional<String> owner,
      Decision decision) {
    CommitmentRow before = database.get(CommitmentRow.class, earlier);
    if (before == null
        || before.getSupersededBy() != 0
        || !before.getPartyId().equals(commitment.party().id())) {
      return Optional.empty();
    }
    return pair(before, newRow(place, commitment, owner, decision), decision);
  }

  private CommitmentRow newRow(
      LedgerPlace place, Commitment commitment, Optional<String> owner, Decision decision) {
    Commitment proposed = commitment.proposed();
    Commitment open = proposed.confirmed();
    Map<String, Object> values = LedgerRows.columns(place);
    values.putAll(LedgerRows.columns(open));
    values.putAll(life(decision.actor(), owner, Strength.PROMISE));
    values.put("DECIDED_AT", decision.at().toEpochMilli());
    values.put("VERSION", 1);
    CommitmentRow row = database.create(CommitmentRow.class, values);
    writer.note(row.getID(), proposed, open, decision);
    return row;
  }

  public Optional<LedgerEntry> entry(int id) {
    return row(id).map(LedgerRows::read);
  }

  /** The commitments and proposals of those issues, soonest due first, in one query. */
  public List<LedgerEntry> ofIssues(Collection<Long> issues) {
    return issues.isEmpty()
        ? List.of()
        : entries(InClause.of("ISSUE_ID", issues), issues.toArray());
  }

  /** Whether anything was promised or proposed on that issue; reads one row of an index. */
  public boolean knows(long issue) {
    return database.find(
                CommitmentRow.class, Query.select("ID").where("ISSUE_ID = ?", issue).limit(1))
            .length
        > 0;
  }

  /** The commitments and proposals of that recovery, wherever they were made. */
  public List<LedgerEntry> ofRecovery(long recovery) {
    return entries("RECOVERY_ID = ?", recovery);
  }

  /** The open, moved and missed commitments of that project, soonest due first. */
  public List<LedgerEntry> unresolvedOfProject(long project) {
    return entries("PROJECT_ID = ? AND UNRESOLVED = ?", project, true);
  }

  /**
   * Changes one commitment and notes who did it; what {@code change} throws leaves it as it was.
   *
   * @return the changed entry; empty where there is none of that number
   * @throws LedgerConflict where the decision was made on an older version
   */
  public Optional<LedgerEntry> change(int id, UnaryOperator<Commitment> change, Decision decision) {
    Optional<LedgerEntry> changed =
        entry(id)
            .flatMap(
                entry ->
                    inOneGo(
                        entry.issue(),
                        () -> row(id).map(row -> writer.change(row, change, decision))));
    changed.ifPresent(gravity::review);
    return changed;
  }

  /**
   * Lets a later promise for the same thing stand for an earlier one, which is moved where that
   * happens before its date, else missed. Both stay in the ledger; a plan's action is from now on
   * that of the later one.
   *
   * @return the later one; empty where one of them is not there, they are the same, another party
   *     made it, the later one is not open, or one has a place in such a pair already
   * @throws org.clientrecovery.recovery.CommitmentChangeRefused where the earlier one is not open
   */
  public Optional<LedgerEntry> supersede(int earlier, int later, Decision decision) {
    Optional<LedgerEntry> one = entry(earlier);
    Optional<LedgerEntry> other = entry(later);
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    Optional<LedgerEntry> changed =
        locks.onIssues(
            one.get().issue(),
            other.get().issue(),
            () ->
                database.executeInTransaction(
                    () ->
                        pair(
                            database.get(CommitmentRow.class, earlier),
                            database.get(CommitmentRow.class, later),
                            decision)));
    changed.flatMap(entry -> entry(earlier)).ifPresent(gravity::review);
    return changed;
  }

  /** What happened to that commitment, in the order of time. */
  public List<LedgerChange> history(int id) {
    return Arrays.stream(database.find(CommitmentChangeRow.class, "COMMITMENT_ID = ?", id))
        .sorted(Comparator.comparingInt(CommitmentChangeRow::getID))
        .map(LedgerRows::read)
        .toList();
  }

  /**
   * Brings the commitments made on an issue to where the issue is now: another project, another
   * client, a recovery that started. What is settled stays with the recovery it was settled in.
   */
  public void place(LedgerPlace place) {
    CommitmentRow[] rows = database.find(CommitmentRow.class, "ISSUE_ID = ?", place.issue());
    if (Arrays.stream(rows).allMatch(row -> isAt(place, row))) {
      return;
    }
    inOneGo(
        place.issue(),
        () -> {
          Arrays.stream(database.find(CommitmentRow.class, "ISSUE_ID = ?", place.issue()))
              .filter(row -> !isAt(place, row))
              .forEach(row -> move(row, place));
          return null;
        });
  }

  /** Forgets all of an issue that is gone; what was promised elsewhere leaves its recovery. */
  public void issueDeleted(long issue) {
    deletePages("ISSUE_ID = ?", issue);
    inOneGo(
        issue,
        () -> {
          for (CommitmentRow row : database.find(CommitmentRow.class, "RECOVERY_ID = ?", issue)) {
            row.setRecoveryId(0);
            row.save();
          }
          return null;
        });
  }

  /** Forgets all of a project that is gone. */
  public void projectDeleted(long project) {
    deletePages("PROJECT_ID = ?", project);
  }

  private void deletePages(String clause, long value) {
    while (database.executeInTransaction(() -> deletePage(clause, value)) == PAGE) {
      continue;
    }
  }

  private int deletePage(String clause, long value) {
    CommitmentRow[] rows =
        database.find(CommitmentRow.class, Query.select().where(clause, value).limit(PAGE));
    if (rows.length > 0) {
      List<Integer> ids = Arrays.stream(rows).map(CommitmentRow::getID).toList();
      String those = InClause.of("COMMITMENT_ID", ids);
      database.deleteWithSQL(CommitmentChangeRow.class, those, ids.toArray());
      database.deleteWithSQL(CommitmentNoticeRow.class, those, ids.toArray());
      database.delete(rows);
    }
    return rows.length;
  }

  private Optional<LedgerEntry> pair(
      CommitmentRow earlier, CommitmentRow later, Decision decision) {
    if (!mayPair(earlier, later)) {
      return Optional.empty();
    }
    earlier.setSupersededBy(later.getID());
    later.setSupersedes(earlier.getID());
    if (later.getPlanAction() == 0) {
      later.setPlanAction(earlier.getPlanAction());
    }
    later.save();
    writer.change(earlier, commitment -> commitment.superseded(decision.at()), decision);
    return Optional.of(LedgerRows.read(later));
  }

  private static boolean mayPair(CommitmentRow earlier, CommitmentRow later) {
    return earlier != null
        && later != null
        && earlier.getID() != later.getID()
        && earlier.getPartyId().equals(later.getPartyId())
        && earlier.getSupersededBy() == 0
        && later.getSupersedes() == 0
        && later.getSupersededBy() == 0
        && later.isUnresolved();
  }

  private static boolean isAt(LedgerPlace place, CommitmentRow row) {
    return LedgerRows.read(row).place().equals(placeFor(row, place));
  }

  /** What is settled stays with its recovery. */
  private static LedgerPlace placeFor(CommitmentRow row, LedgerPlace place) {
    boolean stays = row.getRecoveryId() != 0 && row.getSettledAt() != 0 && !row.isUnresolved();
    return new LedgerPlace(
        place.issue(),
        place.project(),
        stays ? row.getRecoveryId() : place.recovery(),
        place.source(),
        place.client());
  }

  private static void move(CommitmentRow row, LedgerPlace to) {
    LedgerPlace place = placeFor(row, to);
    row.setProjectId(place.project());
    row.setRecoveryId(place.recovery());
    row.setSourceId(place.source());
    row.setClientKey(place.client());
    if (row.isUnresolved()) {
      row.setNoticeAt(0);
    }
    row.save();
  }

  private void propose(
      Origin origin, FoundCommitment promise, Optional<String> owner, List<CommitmentRow> rows) {
    List<CommitmentRow> same =
        rows.stream().filter(row -> row.getQuoteText().equals(promise.quote())).toList();
    if (same.isEmpty()) {
      add(origin, promise, owner);
    } else {
      same.stream()
          .filter(CommitmentLedger::isProposal)
          .forEach(row -> refresh(row, origin, promise));
    }
  }

  /** A proposal keeps its number while its comment is edited around it. */
  private static void refresh(CommitmentRow row, Origin origin, FoundCommitment promise) {
    row.setRestricted(origin.restricted());
    row.setCommentHash(origin.text());
    row.setQuoteStart(promise.start());
    row.setQuoteEnd(promise.end());
    row.setPartyId(promise.party().id());
    row.setConditionText(promise.condition().orElse(null));
    row.setStrengthId(promise.strength().id());
    LedgerRows.write(promise.due(), row);
    row.save();
  }

  private void deleteProposals(List<CommitmentRow> rows, Predicate<CommitmentRow> which) {
    database.delete(
        rows.stream()
            .filter(CommitmentLedger::isProposal)
            .filter(which)
            .toArray(CommitmentRow[]::new));
  }

  private static List<CommitmentRow> decided(List<CommitmentRow> rows) {
    return rows.stream().filter(row -> !isProposal(row)).toList();
  }

  private static boolean isProposal(CommitmentRow row) {
    return row.getStateId().equals(CommitmentState.PROPOSED.id());
  }

  private List<CommitmentRow> rowsOfComment(long comment) {
    return List.of(database.find(CommitmentRow.class, "COMMENT_ID = ?", comment));
  }

  private static void mark(List<CommitmentRow> rows, Origin origin, List<FoundCommitment> found) {
    for (CommitmentRow row : rows) {
      row.setRestricted(origin.restricted());
      if (row.getCommentHash() != origin.text()) {
        row.setCommentHash(origin.text());
        row.setCommentSince(since(found, row).id());
      }
      row.save();
    }
  }

  private static CommentSince since(List<FoundCommitment> found, CommitmentRow row) {
    return stillSays(found, row) ? CommentSince.UNCHANGED : CommentSince.CHANGED;
  }

  private static boolean stillSays(List<FoundCommitment> found, CommitmentRow row) {
    return found.stream().anyMatch(promise -> promise.quote().equals(row.getQuoteText()));
  }

  private static void mark(CommitmentRow row, CommentSince since) {
    row.setCommentSince(since.id());
    row.save();
  }

  private void add(Origin origin, FoundCommitment promise, Optional<String> owner) {
    Map<String, Object> values = LedgerRows.columns(origin.place());
    values.putAll(LedgerRows.columns(proposal(origin, promise)));
    values.putAll(life(origin.author(), owner, promise.strength()));
    values.put("COMMENT_ID", origin.comment());
    values.put("COMMENT_HASH", origin.text());
    values.put("RESTRICTED", origin.restricted());
    values.put("QUOTE_START", promise.start());
    values.put("QUOTE_END", promise.end());
    values.put("DECIDED_AT", origin.written().toEpochMilli());
    database.create(CommitmentRow.class, values);
  }

  private static Commitment proposal(Origin origin, FoundCommitment promise) {
    return new Commitment(
        promise.quote(),
        promise.party(),
        promise.owner(),
        promise.condition(),
        origin.written(),
        promise.due(),
        CommitmentState.PROPOSED);
  }

  private static Map<String, Object> life(
      String author, Optional<String> owner, Strength strength) {
    Map<String, Object> values = new HashMap<>();
    values.put("AUTHOR_KEY", author);
    values.put("OWNER_KEY", owner.orElse(null));
    values.put("STRENGTH_ID", strength.id());
    values.put("COMMENT_ID", 0L);
    values.put("COMMENT_HASH", 0);
    values.put("RESTRICTED", false);
    values.put("COMMENT_SINCE", CommentSince.UNCHANGED.id());
    values.put("QUOTE_START", 0);
    values.put("QUOTE_END", 0);
    values.put("SETTLED_AT", 0L);
    values.put("SUPERSEDES", 0);
    values.put("SUPERSEDED_BY", 0);
    values.put("PLAN_ACTION", 0);
    values.put("VERSION", 0);
    return values;
  }

  private Optional<CommitmentRow> row(int id) {
    return Optional.ofNullable(database.get(CommitmentRow.class, id));
  }

  private List<LedgerEntry> entries(String clause, Object... values) {
    return Arrays.stream(database.find(CommitmentRow.class, clause, values))
        .map(LedgerRows::read)
        .sorted(
            Comparator.comparing(
                    (LedgerEntry entry) ->
                        entry.commitment().due().map(Due::overdueFrom).orElse(Instant.MAX))
                .thenComparing(LedgerEntry::id))
        .toList();
  }

  private <T> T inOneGo(long issue, Supplier<T> work) {
    return locks.onIssue(issue, () -> database.executeInTransaction(work::get));
  }
}
