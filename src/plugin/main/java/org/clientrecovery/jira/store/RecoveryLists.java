package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.recovery.CommitmentState;
import org.clientrecovery.recovery.Outcome;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PromiseTrend;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.RecoveryTrend;
import org.clientrecovery.recovery.Standing;

/** Recoveries of several projects, in pages and numbers; by indexed columns alone. */
public final class RecoveryLists {
  /** How many projects one question can be about; some databases take no more values. */
  public static final int MOST_PROJECTS = 900;

  private static final String COLUMNS =
      "ID, ISSUE_ID, SOURCE_ID, PROJECT_ID, TRIGGER_ID, SIDE_ID, FAILURE_ID, REPEATED_FAILURE,"
          + " REASON_TEXT, STAKE_TEXT, ESCALATED_BY, OPENED_AT, STANDING, STANDING_SINCE,"
          + " ROUND_SINCE, ROUNDS, CONFIRMED_AT, JOINED_IDS";
  private static final String TRACES =
      "ID, OPENED_AT, ACKNOWLEDGED_AT, STANDING, STANDING_SINCE, ROUND_SINCE, ROUNDS";

  private static final String PROMISES =
      "ID, PROJECT_ID, RECOVERY_ID, STATE_ID, SETTLED_AT, UNRESOLVED, OVERDUE_FROM";

  private final ActiveObjects database;

  public RecoveryLists(ActiveObjects database) {
    this.database = database;
  }

  /**
   * How many open recoveries of those projects stand where; standings without any are left out.
   *
   * <p>One query by the index of the standing, and counted here: databases that are given hundreds
   * of projects look each of them up, for every standing anew.
   */
  public Map<Standing, Integer> counts(Collection<Long> projects) {
    Set<Long> asked = new HashSet<>(projects);
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    List<String> open = open().stream().map(Standing::id).toList();
    database.stream(
        RecoveryRow.class,
        Query.select("ID, PROJECT_ID, STANDING")
            .where(InClause.of("STANDING", open), open.toArray()),
        row ->
            Standing.withId(row.getStanding())
                .filter(standing -> asked.contains(row.getProjectId()))
                .ifPresent(standing -> counts.merge(standing, 1, Integer::sum)));
    return counts;
  }

  private static List<Standing> open() {
    return Arrays.stream(Standing.values()).filter(Standing::isOpen).toList();
  }

  /**
   * A page of the open recoveries of those projects, those first that have stood longest.
   *
   * @param standing those that stand there alone; empty: at any of the stages
   * @param offset how many to leave out, 0 or more
   */
  public List<Recovery> open(
      Collection<Long> projects, Optional<Standing> standing, int offset, int limit) {
    List<Standing> asked = standing.map(List::of).orElseGet(RecoveryLists::open);
    List<Object> values = new ArrayList<>(asked.stream().map(Standing::id).toList());
    values.addAll(projects);
    String clause = InClause.of("STANDING", asked) + " AND " + InClause.of("PROJECT_ID", projects);
    Query query =
        Query.select(COLUMNS)
            .where(clause, values.toArray())
            .order("STANDING_SINCE, ID")
            .offset(offset)
            .limit(limit);
    return projects.isEmpty()
        ? List.of()
        : Arrays.stream(database.find(RecoveryRow.class, query)).map(RecoveryStore::read).toList();
  }

  /** The next open recoveries of the site after that one, by the number of their issue. */
  public List<Recovery> openAfter(long issue, int limit) {
    List<Object> values = new ArrayList<>(open().stream().map(Standing::id).toList());
    String clause = InClause.of("STANDING", values) + " AND ISSUE_ID > ?";
    values.add(issue);
    Query query =
        Query.select(COLUMNS).where(clause, values.toArray()).order("ISSUE_ID").limit(limit);
    return Arrays.stream(database.find(RecoveryRow.class, query)).map(RecoveryStore::read).toList();
  }

  /** What happened to the recoveries of those projects that were opened or ended since then. */
  public List<RecoveryTrend.Trace> traces(Collection<Long> projects, Instant since) {
    if (projects.isEmpty()) {
      return List.of();
    }
    List<Object> values = new ArrayList<>();
    values.add(since.toEpochMilli());
    values.add(since.toEpochMilli());
    values.addAll(projects);
    String clause =
        "(OPENED_AT >= ? OR STANDING_SINCE >= ?) AND " + InClause.of("PROJECT_ID", projects);
    List<RecoveryTrend.Trace> traces = new ArrayList<>();
    database.stream(
        RecoveryRow.class,
        Query.select(TRACES).where(clause, values.toArray()),
        row -> traces.add(trace(row)));
    return traces;
  }

  /**
   * How our promises in the recoveries of those projects ended since then: what was kept, and what
   * was not and has fallen due by {@code now}. Two queries, each by an index; projects are told
   * apart here.
   */
  public List<PromiseTrend.End> promises(Collection<Long> projects, Instant since, Instant now) {
    Set<Long> asked = new HashSet<>(projects);
    List<PromiseTrend.End> ends = new ArrayList<>();
    if (!asked.isEmpty()) {
      addEnds(settled(projects, since), asked, ends);
      addEnds(
          Query.select(PROMISES)
              .where(
                  "UNRESOLVED = ? AND PARTY_ID = ? AND OVERDUE_FROM >= ? AND OVERDUE_FROM <= ?",
                  true,
                  Party.US.id(),
                  since.toEpochMilli(),
                  now.toEpochMilli()),
          asked,
          ends);
    }
    return ends;
  }

  private static Query settled(Collection<Long> projects, Instant since) {
    List<Object> values = new ArrayList<>(projects);
    values.addAll(List.of(CommitmentState.KEPT.id(), CommitmentState.LATE.id()));
    values.addAll(List.of(since.toEpochMilli(), Party.US.id()));
    String clause =
        InClause.of("PROJECT_ID", projects)
            + " AND STATE_ID IN (?,?) AND SETTLED_AT >= ? AND PARTY_ID = ?";
    return Query.select(PROMISES).where(clause, values.toArray());
  }

  private void addEnds(Query query, Set<Long> asked, List<PromiseTrend.End> ends) {
    database.stream(
        CommitmentRow.class,
        query,
        row -> {
          if (row.getRecoveryId() != 0 && asked.contains(row.getProjectId())) {
            ends.add(end(row));
          }
        });
  }

  /** A day's promise belongs to its day, though it is overdue from the next one's start. */
  private static PromiseTrend.End end(CommitmentRow row) {
    return row.isUnresolved()
        ? new PromiseTrend.End(
            Instant.ofEpochMilli(row.getOverdueFrom() - 1), CommitmentState.MISSED)
        : new PromiseTrend.End(
            Instant.ofEpochMilli(row.getSettledAt()),
            CommitmentState.withId(row.getStateId()).orElseThrow());
  }

  /** When recoveries of those projects passed a gate on an override since then; one query. */
  public List<Instant> overrides(Collection<Long> projects, Instant since) {
    Set<Long> asked = new HashSet<>(projects);
    List<Instant> used = new ArrayList<>();
    database.stream(
        AuditRow.class,
        Query.select("ID, CHANGED_AT, PROJECT_ID")
            .where(
                "ACT_ID = ? AND CHANGED_AT >= ?",
                AuditAct.OVERRIDE_USED.id(),
                since.toEpochMilli()),
        row -> {
          if (asked.contains(row.getProjectId())) {
            used.add(Instant.ofEpochMilli(row.getChangedAt()));
          }
        });
    return used;
  }

  /** How many gates each of those recoveries passed on an override; none is left out. One query. */
  public Map<Long, Integer> overridden(Collection<Long> issues) {
    Map<Long, Integer> counts = new HashMap<>();
    if (!issues.isEmpty()) {
      List<Object> values = new ArrayList<>(issues);
      values.addAll(List.of(Paper.OVERRIDE.id(), false));
      String clause = InClause.of("RECOVERY_ID", issues) + " AND PAPER_ID = ? AND REMOVED = ?";
      Arrays.stream(database.find(PaperRow.class, Query.select().where(clause, values.toArray())))
          .filter(row -> PaperStore.read(row).filter(entry -> entry.has("used")).isPresent())
          .forEach(row -> counts.merge(row.getRecoveryId(), 1, Integer::sum));
    }
    return counts;
  }

  /**
   * How many of our promises in each of those recoveries are missed or overdue by then; none is
   * left out. One query.
   */
  public Map<Long, Integer> overdue(Collection<Long> issues, Instant now) {
    Map<Long, Integer> counts = new HashMap<>();
    if (!issues.isEmpty()) {
      List<Object> values = new ArrayList<>(issues);
      values.addAll(List.of(true, Party.US.id(), now.toEpochMilli()));
      String clause =
          InClause.of("RECOVERY_ID", issues)
              + " AND UNRESOLVED = ? AND PARTY_ID = ? AND OVERDUE_FROM <= ?";
      database.stream(
          CommitmentRow.class,
          Query.select("ID, RECOVERY_ID").where(clause, values.toArray()),
          row -> counts.merge(row.getRecoveryId(), 1, Integer::sum));
    }
    return counts;
  }

  private static RecoveryTrend.Trace trace(RecoveryRow row) {
    Optional<Outcome> outcome = Standing.withId(row.getStanding()).flatMap(Standing::outcome);
    return new RecoveryTrend.Trace(
        Instant.ofEpochMilli(row.getOpenedAt()),
        row.getAcknowledgedAt() == null ? null : Instant.ofEpochMilli(row.getAcknowledgedAt()),
        outcome.map(end -> Instant.ofEpochMilli(row.getStandingSince())).orElse(null),
        outcome.orElse(null),
        row.getRounds(),
        Instant.ofEpochMilli(row.getRoundSince()));
  }
}
