package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.clientrecovery.recovery.CommitmentState;

/**
 * Reads the ledger page by page, each page by an index and after the place where the last one
 * ended; so the first page costs the same in a large ledger as in a small one.
 *
 * <p>What is found is read from the index alone; the rows of those that are shown are read in one
 * go. Few projects are asked one by one, each by the index that begins with the project; many are
 * asked at once by the index that begins with what is unresolved. See docs/decisions/030.
 */
public final class LedgerPages {
  /** Names the columns of the index from its first: H2 does not see that the others are fixed. */
  private static final String SOONEST = "UNRESOLVED ASC, PARTY_ID ASC, OVERDUE_FROM ASC, ID ASC";

  private static final String SOONEST_OF_PROJECT = "PROJECT_ID ASC, " + SOONEST;
  private static final String LATEST = "UNRESOLVED DESC, PARTY_ID DESC, OVERDUE_FROM DESC, ID DESC";

  private static final String LATEST_SETTLED = "PROJECT_ID DESC, STATE_ID DESC, SETTLED_AT DESC";

  private static final String MARK = "ID, ISSUE_ID, COMMENT_ID, RESTRICTED, ";

  /** Up to so many projects, one query each is quicker than one for all on H2. */
  static final int FEW = 12;

  /** So many rows at least are read of each of few projects. */
  private static final int LEAST_OF_EACH = 5;

  /** From so many projects on, a page is read in the order of the index, past other projects. */
  static final int DENSE = 50;

  /** Some databases take no more values in a list. */
  static final int MANY = 900;

  private static final Comparator<LedgerMark> SOONEST_FIRST =
      Comparator.comparingLong(LedgerMark::moment).thenComparingInt(LedgerMark::id);

  private static final Comparator<LedgerMark> LATEST_FIRST =
      Comparator.comparingLong(LedgerMark::moment).reversed();

  private final ActiveObjects database;

  public LedgerPages(ActiveObjects database) {
    this.database = database;
  }

  /**
   * The next commitments, soonest due first, those without a date after all others.
   *
   * @param after where the last page ended; empty for the first page
   */
  public List<LedgerMark> next(LedgerQuery query, Optional<LedgerPoint> after, int limit) {
    if (query.projects().isEmpty()) {
      return List.of();
    }
    return asksFew(query)
        ? ofFew(query, after, limit)
        : unresolved(clause(query, after), SOONEST, limit);
  }

  /** The same from its end: what was due last comes first. */
  public List<LedgerMark> latest(LedgerQuery query, int limit) {
    if (!asksFew(query)) {
      return unresolved(clause(query, Optional.empty()), LATEST, limit);
    }
    return merged(
        query.projects().stream()
            .map(project -> clause(of(project, query), Optional.empty()))
            .map(clause -> unresolved(clause, "PROJECT_ID DESC, " + LATEST, limit))
            .toList(),
        LATEST_FIRST,
        limit);
  }

  /** Those that were settled that way since that moment, the latest first. */
  public List<LedgerMark> settled(
      LedgerQuery query, CommitmentState state, Instant since, int limit) {
    if (!asksFew(query)) {
      return settled(settledClause(query, state, since), "SETTLED_AT DESC", limit);
    }
    return merged(
        query.projects().stream()
            .map(project -> settledClause(of(project, query), state, since))
            .map(clause -> settled(clause, LATEST_SETTLED, limit))
            .toList(),
        LATEST_FIRST,
        limit);
  }

  private static Clause settledClause(LedgerQuery query, CommitmentState state, Instant since) {
    Clause clause = new Clause();
    addProjects(query, clause);
    clause.add("STATE_ID = ?", state.id());
    query.party().ifPresent(party -> clause.add("PARTY_ID = ?", party.id()));
    clause.add("SETTLED_AT >= ?", since.toEpochMilli());
    return clause;
  }

  /**
   * The rows of those marks, by number; without what was deleted, settled or moved to another issue
   * since it was found.
   *
   * @param states those that the marks were found in
   */
  public Map<Integer, LedgerRow> rows(Set<CommitmentState> states, Collection<LedgerMark> marks) {
    Map<Integer, LedgerMark> wanted = new LinkedHashMap<>();
    marks.forEach(mark -> wanted.put(mark.id(), mark));
    Map<Integer, LedgerRow> rows = new HashMap<>();
    List<Integer> numbers = List.copyOf(wanted.keySet());
    for (int start = 0; start < numbers.size(); start += MANY) {
      List<Integer> some = numbers.subList(start, Math.min(numbers.size(), start + MANY));
      read(Query.select().where(InClause.of("ID", some), some.toArray())).stream()
          .filter(row -> states.contains(row.entry().commitment().state()))
          .filter(row -> row.entry().issue() == wanted.get(row.entry().id()).issue())
          .forEach(row -> rows.put(row.entry().id(), row));
    }
    return rows;
  }

  /** The commitments in the order of their numbers, after that number. */
  public List<LedgerRow> byNumber(LedgerQuery query, int after, int limit) {
    if (query.projects().isEmpty()) {
      return List.of();
    }
    Clause clause = clause(query, Optional.empty());
    clause.add("ID > ?", after);
    return read(Query.select().where(clause.text(), clause.values()).order("ID ASC").limit(limit));
  }

  private static boolean asksFew(LedgerQuery query) {
    return query.projects().size() <= FEW;
  }

  /**
   * A little of each project is mostly enough for a page of all; what was cut off before the page
   * ends is read in full.
   */
  private List<LedgerMark> ofFew(LedgerQuery query, Optional<LedgerPoint> after, int limit) {
    int some = Math.min(limit, LEAST_OF_EACH + 2 * limit / query.projects().size());
    List<List<LedgerMark>> parts = new ArrayList<>();
    query.projects().forEach(project -> parts.add(ofOne(project, query, after, some)));
    List<LedgerMark> page = merged(parts, SOONEST_FIRST, limit);
    boolean cutOff = false;
    for (int i = 0; i < parts.size() && some < limit; i++) {
      if (parts.get(i).size() == some && isWithin(page, parts.get(i).get(some - 1), limit)) {
        parts.set(i, ofOne(query.projects().get(i), query, after, limit));
        cutOff = true;
      }
    }
    return cutOff ? merged(parts, SOONEST_FIRST, limit) : page;
  }

  private static boolean isWithin(List<LedgerMark> page, LedgerMark last, int limit) {
    return page.size() < limit || SOONEST_FIRST.compare(last, page.get(limit - 1)) < 0;
  }

  private List<LedgerMark> ofOne(
      long project, LedgerQuery query, Optional<LedgerPoint> after, int limit) {
    return unresolved(clause(of(project, query), after), SOONEST_OF_PROJECT, limit);
  }

  private static LedgerQuery of(long project, LedgerQuery query) {
    return new LedgerQuery(
        List.of(project),
        false,
        query.states(),
        query.party(),
        query.dated(),
        query.from(),
        query.until());
  }

  private static List<LedgerMark> merged(
      List<List<LedgerMark>> pages, Comparator<LedgerMark> order, int limit) {
    return pages.stream().flatMap(List::stream).sorted(order).limit(limit).toList();
  }

  private List<LedgerMark> unresolved(Clause clause, String order, int limit) {
    return marks("OVERDUE_FROM", CommitmentRow::getOverdueFrom, clause, order, limit);
  }

  private List<LedgerMark> settled(Clause clause, String order, int limit) {
    return marks("SETTLED_AT", CommitmentRow::getSettledAt, clause, order, limit);
  }

  private List<LedgerMark> marks(
      String field, ToLongFunction<CommitmentRow> moment, Clause clause, String order, int limit) {
    List<LedgerMark> marks = new ArrayList<>();
    database.stream(
        CommitmentRow.class,
        Query.select(MARK + field).where(clause.text(), clause.values()).order(order).limit(limit),
        row -> marks.add(mark(row, moment.applyAsLong(row))));
    return marks;
  }

  private static LedgerMark mark(CommitmentRow row, long moment) {
    return new LedgerMark(
        row.getID(),
        row.getIssueId(),
        row.getCommentId(),
        Optional.ofNullable(row.getRestricted()),
        moment);
  }

  private List<LedgerRow> read(Query query) {
    return Arrays.stream(database.find(CommitmentRow.class, query)).map(LedgerPages::row).toList();
  }

  private static LedgerRow row(CommitmentRow row) {
    return new LedgerRow(LedgerRows.read(row), Optional.ofNullable(row.getRestricted()));
  }

  private static Clause clause(LedgerQuery query, Optional<LedgerPoint> after) {
    Clause clause = new Clause();
    if (query.isUnresolved()) {
      clause.add("UNRESOLVED = ?", true);
    }
    if (query.isUnresolved() && isDense(query)) {
      addDenseProjects(query, clause);
    } else {
      addProjects(query, clause);
    }
    query.party().ifPresent(party -> clause.add("PARTY_ID = ?", party.id()));
    if (!query.isEveryUnresolved()) {
      clause.addOneOf("STATE_ID", query.states().stream().map(CommitmentState::id).toList());
    }
    addDue(query, after, clause);
    return clause;
  }

  private static void addProjects(LedgerQuery query, Clause clause) {
    if (query.projects().size() == 1) {
      clause.add("PROJECT_ID = ?", query.projects().get(0));
    } else if (!query.allProjects() && query.projects().size() <= MANY) {
      clause.addOneOf("PROJECT_ID", query.projects());
    }
  }

  /**
   * Keeps a database from an index by the project, whose rows it would have to collect and sort: it
   * thinks that most rows may be wanted, and only we know that none of them is.
   */
  private static void addDenseProjects(LedgerQuery query, Clause clause) {
    clause.add(
        "(" + InClause.of("PROJECT_ID", query.projects()) + " OR UNRESOLVED = ?)",
        Stream.concat(query.projects().stream(), Stream.of(false)).toArray());
  }

  private static boolean isDense(LedgerQuery query) {
    int projects = query.projects().size();
    return !query.allProjects() && projects >= DENSE && projects <= MANY;
  }

  private static void addDue(LedgerQuery query, Optional<LedgerPoint> after, Clause clause) {
    query
        .dated()
        .ifPresent(
            dated -> clause.add("OVERDUE_FROM " + (dated ? "<" : "=") + " ?", CommitmentRow.NEVER));
    query.from().ifPresent(moment -> clause.add("OVERDUE_FROM >= ?", moment.toEpochMilli()));
    query.until().ifPresent(moment -> clause.add("OVERDUE_FROM < ?", moment.toEpochMilli()));
    after.ifPresent(place -> addPlace(query, place, clause));
  }

  /** Among what has no date the number alone decides; a database that is told so plans better. */
  private static void addPlace(LedgerQuery query, LedgerPoint place, Clause clause) {
    if (query.dated().filter(dated -> !dated).isPresent()) {
      clause.add("ID > ?", place.due() < CommitmentRow.NEVER ? 0 : place.id());
    } else {
      clause.add("OVERDUE_FROM >= ?", place.due());
      clause.add("(OVERDUE_FROM > ? OR ID > ?)", place.due(), place.id());
    }
  }

  /** Conditions that all hold, and their values. */
  private static final class Clause {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void add(String condition, Object... more) {
      conditions.add(condition);
      values.addAll(List.of(more));
    }

    void addOneOf(String field, Collection<?> wanted) {
      conditions.add(InClause.of(field, wanted));
      values.addAll(wanted);
    }

    String text() {
      return String.join(" AND ", conditions);
    }

    Object[] values() {
      return values.toArray();
    }
  }
}
