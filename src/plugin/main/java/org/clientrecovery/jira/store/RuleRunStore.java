package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Work on many comments: who holds it, how far it has come.
 *
 * <p>Whoever takes a piece of work holds it for {@link #LEASE} and says so again with each page; a
 * node that died says nothing, and another one goes on from the last page. Taking, pausing and
 * ending happen under one lock of the cluster.
 */
public final class RuleRunStore {
  /** How long a piece of work is left to who took it without being heard of. */
  public static final Duration LEASE = Duration.ofSeconds(30);

  /** After so many failures in a row nobody takes it any more. */
  static final int MOST_FAILURES = 5;

  private final ActiveObjects database;
  private final Locks locks;
  private final Clock clock;

  public RuleRunStore(ActiveObjects database, Locks locks, Clock clock) {
    this.database = database;
    this.locks = locks;
    this.clock = clock;
  }

  /** Notes an order; what was asked of the same kind and scope before, and is not over, ends. */
  public RuleRun open(RunOrder order) {
    return locks.onRuleRuns(() -> database.executeInTransaction(() -> add(order)));
  }

  /** The same as a part of the caller's transaction, who holds the lock of settings. */
  RuleRun add(RunOrder order) {
    replace(order);
    Map<String, Object> values = new HashMap<>();
    values.put("KIND_ID", order.kind().id());
    values.put("STATE_ID", RunState.WAITING.id());
    values.put("SCOPE_ID", order.scope());
    values.put("PER_SECOND", order.perSecond());
    values.put("AUTHOR_KEY", order.author());
    values.put("ASKED_AT", clock.millis());
    values.put("HEARD_AT", clock.millis());
    order.draft().ifPresent(draft -> put(draft, values));
    return read(database.create(RuleRunRow.class, values));
  }

  private static void put(RunOrder.Draft draft, Map<String, Object> values) {
    values.put("BOOK_ROW", draft.row());
    values.put("BOOK_EDITS", draft.edits());
    values.put("BOOK_CONTENT", RuleBookJson.write(draft.book()).toString());
    values.put(
        "CHOSEN_PROJECTS",
        draft.projects().stream().map(String::valueOf).collect(Collectors.joining(",")));
    values.put("MOST_EACH", draft.mostEach());
  }

  private void replace(RunOrder order) {
    rows(
            "SCOPE_ID = ? AND KIND_ID = ? AND STATE_ID <> ? AND STATE_ID <> ?",
            order.scope(),
            order.kind().id(),
            RunState.DONE.id(),
            RunState.CANCELLED.id())
        .forEach(row -> end(row, RunState.CANCELLED));
  }

  /**
   * Takes what comes first of what nobody holds.
   *
   * @param holder a name that nobody had before: the node, a stroke, and what no other has
   */
  public Optional<RuleRun> take(String holder) {
    return locks.onRuleRuns(
        () ->
            database.executeInTransaction(
                () ->
                    rows("STATE_ID IN (?, ?)", RunState.WAITING.id(), RunState.RUNNING.id())
                        .filter(row -> row.getHeldUntil() <= clock.millis())
                        .min(
                            Comparator.comparing((RuleRunRow r) -> RunKind.withId(r.getKindId()))
                                .thenComparing(RuleRunRow::getID))
                        .map(row -> take(row, holder))));
  }

  private RuleRun take(RuleRunRow row, String holder) {
    row.setStateId(RunState.RUNNING.id());
    row.setHolderId(holder);
    heard(row);
    row.save();
    return read(row);
  }

  private void heard(RuleRunRow row) {
    row.setHeardAt(clock.millis());
    row.setHeldUntil(clock.millis() + LEASE.toMillis());
  }

  /**
   * Notes how far the holder has come, and holds it for longer.
   *
   * @return the work as it stands now; empty where it is not the holder's any more, and nothing of
   *     the progress was noted
   */
  public Optional<RuleRun> advance(int id, String holder, RunProgress progress) {
    return held(
        id,
        holder,
        row -> {
          write(progress, row);
          row.setFailures(0);
          heard(row);
        });
  }

  /** Holds it for longer. */
  public boolean isStillHeld(int id, String holder) {
    return held(id, holder, this::heard).isPresent();
  }

  /** Lets others take it at once. */
  public void release(int id, String holder) {
    held(id, holder, row -> row.setHeldUntil(0));
  }

  /** All of it is done. */
  public void finish(int id, String holder, RunProgress progress) {
    held(
        id,
        holder,
        row -> {
          write(progress, row);
          end(row, RunState.DONE);
        });
  }

  /** It is left alone for a while; where it failed too often, for good. */
  public void fail(int id, String holder) {
    held(
        id,
        holder,
        row -> {
          row.setFailures(row.getFailures() + 1);
          heard(row);
          if (row.getFailures() >= MOST_FAILURES) {
            row.setStateId(RunState.FAILED.id());
          }
        });
  }

  private Optional<RuleRun> held(int id, String holder, Consumer<RuleRunRow> change) {
    return locked(
        id,
        row -> {
          boolean isHis =
              holder.equals(row.getHolderId()) && row.getStateId().equals(RunState.RUNNING.id());
          if (isHis) {
            change.accept(row);
            row.save();
          }
          return isHis ? Optional.of(read(row)) : Optional.empty();
        });
  }

  /** Stops it after the page that is looked at, until it is resumed. */
  public Optional<RuleRun> pause(int id) {
    return changed(id, (row, state) -> set(row, RunState.PAUSED, state.isOver()));
  }

  /** Goes on where it was paused or has failed. */
  public Optional<RuleRun> resume(int id) {
    return changed(
        id,
        (row, state) -> {
          row.setFailures(0);
          row.setHeldUntil(0);
          set(row, RunState.WAITING, state != RunState.PAUSED && state != RunState.FAILED);
        });
  }

  /** Ends it after the page that is looked at; what was done stays. */
  public Optional<RuleRun> cancel(int id) {
    return changed(id, (row, state) -> set(row, RunState.CANCELLED, state.isOver()));
  }

  /** Sets how many comments a second it takes, 0 for as many as can be. */
  public Optional<RuleRun> pace(int id, int perSecond) {
    return changed(id, (row, state) -> row.setPerSecond(perSecond));
  }

  private static void set(RuleRunRow row, RunState state, boolean isTooLate) {
    if (!isTooLate) {
      row.setStateId(state.id());
    }
  }

  private Optional<RuleRun> changed(int id, BiConsumer<RuleRunRow, RunState> change) {
    return locked(
        id,
        row -> {
          change.accept(row, RunState.withId(row.getStateId()));
          row.save();
          return Optional.of(read(row));
        });
  }

  private Optional<RuleRun> locked(int id, Function<RuleRunRow, Optional<RuleRun>> work) {
    return locks.onRuleRuns(
        () -> database.executeInTransaction(() -> rows("ID = ?", id).findFirst().flatMap(work)));
  }

  private void end(RuleRunRow row, RunState state) {
    row.setStateId(state.id());
    row.setHeardAt(clock.millis());
    row.save();
  }

  public Optional<RuleRun> of(int id) {
    return rows("ID = ?", id).findFirst().map(RuleRunStore::read);
  }

  /** What was last asked of that kind for the site or a project. */
  public Optional<RuleRun> last(RunKind kind, long scope) {
    return newest("SCOPE_ID = ? AND KIND_ID = ?", scope, kind.id());
  }

  /** The last trial of the draft of that row. */
  public Optional<RuleRun> lastOfDraft(int bookRow) {
    return newest("BOOK_ROW = ?", bookRow);
  }

  private Optional<RuleRun> newest(String clause, Object... values) {
    Query query = Query.select().where(clause, values).order("ID DESC").limit(1);
    return Arrays.stream(database.find(RuleRunRow.class, query))
        .findFirst()
        .map(RuleRunStore::read);
  }

  private Stream<RuleRunRow> rows(String clause, Object... values) {
    return Arrays.stream(database.find(RuleRunRow.class, clause, values));
  }

  private static void write(RunProgress progress, RuleRunRow row) {
    row.setPlaceOuter(progress.outer());
    row.setPlaceComment(progress.comment());
    row.setTotalCount(progress.total());
    row.setSeenCount(progress.seen());
    row.setChangedCount(progress.changed());
    row.setSkippedCount(progress.skipped());
    row.setBasisText(progress.basis());
    row.setFindings(progress.findings());
  }

  private static RuleRun read(RuleRunRow row) {
    RunOrder order =
        new RunOrder(
            RunKind.withId(row.getKindId()),
            row.getScopeId(),
            draft(row),
            row.getPerSecond(),
            row.getAuthorKey());
    return new RuleRun(
        row.getID(),
        order,
        RunState.withId(row.getStateId()),
        progress(row),
        node(row.getHolderId()),
        Instant.ofEpochMilli(row.getAskedAt()),
        Instant.ofEpochMilli(row.getHeardAt()));
  }

  /** Holders are called by the name of their node, and what follows the last stroke. */
  private static String node(String holder) {
    return holder == null ? "" : holder.substring(0, Math.max(0, holder.lastIndexOf('/')));
  }

  private static Optional<RunOrder.Draft> draft(RuleRunRow row) {
    return Optional.ofNullable(row.getBookContent())
        .map(
            content ->
                new RunOrder.Draft(
                    row.getBookRow(),
                    row.getBookEdits(),
                    RuleBookJson.read(content),
                    projects(row.getChosenProjects()),
                    row.getMostEach()));
  }

  private static List<Long> projects(String numbers) {
    return Stream.of(numbers.split(",")).filter(s -> !s.isEmpty()).map(Long::valueOf).toList();
  }

  private static RunProgress progress(RuleRunRow row) {
    return new RunProgress(
        row.getPlaceOuter(),
        row.getPlaceComment(),
        row.getTotalCount(),
        row.getSeenCount(),
        row.getChangedCount(),
        row.getSkippedCount(),
        row.getBasisText() == null ? "" : row.getBasisText(),
        row.getFindings() == null ? "" : row.getFindings());
  }
}
