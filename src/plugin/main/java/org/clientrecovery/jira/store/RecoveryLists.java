package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.clientrecovery.recovery.Outcome;
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
      "ID, OPENED_AT, ACKNOWLEDGED_AT, STANDING, STANDING_SINCE, ROUNDS";

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

  private static RecoveryTrend.Trace trace(RecoveryRow row) {
    Optional<Outcome> outcome = Standing.withId(row.getStanding()).flatMap(Standing::outcome);
    return new RecoveryTrend.Trace(
        Instant.ofEpochMilli(row.getOpenedAt()),
        row.getAcknowledgedAt() == null ? null : Instant.ofEpochMilli(row.getAcknowledgedAt()),
        outcome.map(end -> Instant.ofEpochMilli(row.getStandingSince())).orElse(null),
        outcome.orElse(null),
        row.getRounds());
  }
}
