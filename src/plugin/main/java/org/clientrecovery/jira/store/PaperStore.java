package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.PaperFault;
import org.clientrecovery.recovery.PaperRefused;
import org.clientrecovery.recovery.WorkingPapers;

/**
 * The working papers of recoveries with their history, one row per entry.
 *
 * <p>A save names the version that its writer had read; where another one stands there by now,
 * nothing is changed ({@link PaperConflict}). Recoveries are named by the id of their issue.
 */
public final class PaperStore {
  /** The most entries that one paper takes. */
  public static final int MOST_ENTRIES = 500;

  private static final int LATEST_CHANGES = 100;

  private final ActiveObjects database;
  private final Locks locks;
  private final PaperHistory history;
  private final Clock clock;
  private final OverrideAudit overrides;
  private final EscalationAnswers escalations;

  public PaperStore(ActiveObjects database, Locks locks, PaperHistory history, Clock clock) {
    this.database = database;
    this.locks = locks;
    this.history = history;
    this.clock = clock;
    this.overrides = new OverrideAudit(database, clock);
    this.escalations = new EscalationAnswers(database, history, clock);
  }

  /** The papers of that recovery as they stand; one query. */
  public WorkingPapers of(long recovery) {
    return WorkingPapers.of(
        Arrays.stream(rows(recovery)).flatMap(row -> read(row).stream()).toList());
  }

  /**
   * What was answered when that recovery was escalated, as it stands; empty where there is none.
   */
  public Optional<PaperEntry> escalation(long recovery) {
    return escalations.of(recovery);
  }

  /** The entries of one paper of those recoveries, by recovery; one query. */
  public Map<Long, List<PaperEntry>> of(Collection<Long> recoveries, Paper paper) {
    if (recoveries.isEmpty()) {
      return Map.of();
    }
    List<Object> values = new ArrayList<>(recoveries);
    values.add(paper.id());
    String clause = InClause.of("RECOVERY_ID", recoveries) + " AND PAPER_ID = ?";
    return Arrays.stream(database.find(PaperRow.class, clause, values.toArray()))
        .filter(row -> !row.isRemoved())
        .collect(
            Collectors.groupingBy(
                PaperRow::getRecoveryId,
                Collectors.flatMapping(row -> read(row).stream(), Collectors.toList())));
  }

  /** The entry of that number in that recovery, unless it was taken off. */
  public Optional<PaperEntry> entry(long recovery, int id) {
    return row(recovery, id).flatMap(PaperStore::read).filter(entry -> !entry.removed());
  }

  /** The latest hundred changes of that entry, the newest first. */
  public List<PaperChange> changes(Place place) {
    return history.of(place, LATEST_CHANGES);
  }

  /**
   * Writes a new entry at the end of its paper; the entry of a single-entry paper, where there is
   * one by now, is in conflict.
   *
   * @throws PaperRefused where the values can't be taken, or the paper is full
   */
  public PaperEntry add(long recovery, Paper paper, Map<String, String> values, String actor) {
    Map<String, String> kept = paper.checked(values);
    return changing(
        recovery,
        () -> {
          WorkingPapers papers = of(recovery);
          checkReference(papers, paper, kept);
          checkRoom(papers, paper);
          return added(recovery, paper, kept, actor);
        });
  }

  /**
   * Puts those values in place of the entry's.
   *
   * @param version that the writer had read
   * @return the entry as it stands now; empty where there is none of that number
   * @throws PaperConflict where another version stands there by now
   * @throws PaperRefused where the values can't be taken
   */
  public Optional<PaperEntry> change(
      Place place, int version, Map<String, String> values, String actor) {
    if (place.paper() != Paper.ESCALATION) {
      return changeEntry(place, version, values, actor);
    }
    Map<String, String> kept = place.paper().checked(values);
    return place.entry() == EscalationAnswers.ENTRY
        ? changing(
            place.recovery(), () -> escalations.correct(place.recovery(), version, kept, actor))
        : Optional.empty();
  }

  private Optional<PaperEntry> changeEntry(
      Place place, int version, Map<String, String> values, String actor) {
    return changing(
        place.recovery(),
        () ->
            row(place)
                .map(
                    row -> {
                      PaperEntry before = atVersion(row, version);
                      Map<String, String> kept = before.paper().checked(values);
                      checkReference(of(place.recovery()), before.paper(), kept);
                      return changed(row, before, kept, actor);
                    }));
  }

  /**
   * Puts what {@code change} makes of the entry's values in their place, whatever they are by then.
   *
   * @return the entry as it stands now; empty where there is none of that number
   * @throws PaperRefused where the values can't be taken
   */
  public Optional<PaperEntry> update(
      Place place, UnaryOperator<Map<String, String>> change, String actor) {
    return changing(
        place.recovery(),
        () ->
            row(place)
                .flatMap(
                    row ->
                        read(row)
                            .filter(before -> !before.removed())
                            .map(
                                before ->
                                    changed(
                                        row,
                                        before,
                                        before.paper().checked(change.apply(before.values())),
                                        actor))));
  }

  /** Which entry of which recovery. */
  public record Place(long recovery, Paper paper, int entry) {}

  /**
   * Takes the entry off its paper; its history stays.
   *
   * @return whether there was one
   * @throws PaperConflict where another version stands there by now
   */
  public boolean remove(Place place, int version, String actor) {
    return changing(
        place.recovery(),
        () -> row(place).map(row -> removed(row, atVersion(row, version), actor)).isPresent());
  }

  /** Takes the single entry of that paper off, where there is one. */
  public void setAside(long recovery, Paper paper, String actor) {
    changing(
        recovery,
        () -> {
          for (PaperRow row : rows(recovery)) {
            read(row)
                .filter(entry -> entry.paper() == paper && !entry.removed())
                .ifPresent(entry -> removed(row, entry, actor));
          }
          return null;
        });
  }

  /**
   * Puts the entry before that one, or at the end for 0.
   *
   * @return whether there is such an entry
   */
  public boolean move(Place place, int before, String actor) {
    return changing(place.recovery(), () -> row(place).map(row -> moved(row, before, actor)))
        .isPresent();
  }

  private <T> T changing(long recovery, Supplier<T> work) {
    return locks.onIssue(recovery, () -> database.executeInTransaction(work::get));
  }

  private PaperRow[] rows(long recovery) {
    return database.find(PaperRow.class, "RECOVERY_ID = ?", recovery);
  }

  private Optional<PaperRow> row(Place place) {
    return row(place.recovery(), place.entry())
        .filter(row -> place.paper().id().equals(row.getPaperId()));
  }

  private Optional<PaperRow> row(long recovery, int id) {
    return Arrays.stream(database.find(PaperRow.class, "RECOVERY_ID = ? AND ID = ?", recovery, id))
        .findFirst();
  }

  private static PaperEntry atVersion(PaperRow row, int version) {
    PaperEntry present = read(row).orElseThrow();
    if (present.version() != version || present.removed()) {
      throw new PaperConflict(present);
    }
    return present;
  }

  private static void checkReference(
      WorkingPapers papers, Paper paper, Map<String, String> values) {
    String problem = values.get("problem");
    boolean known =
        problem == null
            || papers.problems().stream()
                .anyMatch(found -> Integer.toString(found.id()).equals(problem));
    if (!known) {
      throw new PaperRefused(paper, List.of(new PaperFault("problem", PaperFault.Kind.NO_PROBLEM)));
    }
  }

  private static void checkRoom(WorkingPapers papers, Paper paper) {
    List<PaperEntry> present = papers.of(paper);
    if (paper.isSingle() && !present.isEmpty()) {
      throw new PaperConflict(present.get(0));
    }
    if (present.size() >= MOST_ENTRIES) {
      throw new PaperRefused(paper, List.of(new PaperFault("", PaperFault.Kind.TOO_LONG)));
    }
  }

  private PaperEntry added(long recovery, Paper paper, Map<String, String> kept, String actor) {
    Map<String, Object> row = new HashMap<>();
    row.put("RECOVERY_ID", recovery);
    row.put("PAPER_ID", paper.id());
    row.put("PLACE", lastPlace(recovery, paper) + 1);
    row.put("VERSION_NO", 1);
    row.put("VALUES_TEXT", PaperHistory.json(kept));
    row.put("REMOVED", false);
    row.put("CHANGED_BY", actor);
    row.put("CHANGED_AT", clock.millis());
    row.put("WORDED_AT", clock.millis());
    PaperEntry entry = read(database.create(PaperRow.class, row)).orElseThrow();
    note(recovery, entry, PaperChange.Kind.ADDED, Map.of(), kept, entry.changed());
    overrides.given(recovery, entry);
    return entry;
  }

  private int lastPlace(long recovery, Paper paper) {
    return of(recovery).of(paper).stream().mapToInt(PaperEntry::place).max().orElse(0);
  }

  private PaperEntry changed(
      PaperRow row, PaperEntry before, Map<String, String> kept, String actor) {
    if (before.values().equals(kept)) {
      return before;
    }
    row.setValuesText(PaperHistory.json(kept));
    row.setWordedAt(
        Paper.isReworded(before.values(), kept) ? clock.millis() : before.worded().toEpochMilli());
    PaperEntry after = saved(row, before, actor);
    note(
        row.getRecoveryId(),
        after,
        PaperChange.Kind.CHANGED,
        before.values(),
        kept,
        after.changed());
    overrides.used(row.getRecoveryId(), before, after);
    return after;
  }

  private PaperEntry removed(PaperRow row, PaperEntry before, String actor) {
    row.setRemoved(true);
    row.setWordedAt(clock.millis());
    PaperEntry after = saved(row, before, actor);
    note(
        row.getRecoveryId(),
        after,
        PaperChange.Kind.REMOVED,
        before.values(),
        Map.of(),
        after.changed());
    return after;
  }

  private PaperEntry saved(PaperRow row, PaperEntry before, String actor) {
    row.setVersionNo(before.version() + 1);
    row.setChangedBy(actor);
    row.setChangedAt(clock.millis());
    row.save();
    return read(row).orElseThrow();
  }

  private PaperEntry moved(PaperRow row, int before, String actor) {
    PaperEntry entry = read(row).orElseThrow();
    List<PaperEntry> order = new ArrayList<>(of(row.getRecoveryId()).of(entry.paper()));
    order.removeIf(other -> other.id() == entry.id());
    order.add(placeBefore(order, before), entry);
    for (int i = 0; i < order.size(); i++) {
      place(row.getRecoveryId(), order.get(i), i + 1);
    }
    PaperEntry.Change change = new PaperEntry.Change(actor, Instant.ofEpochMilli(clock.millis()));
    note(
        row.getRecoveryId(), entry, PaperChange.Kind.MOVED, entry.values(), entry.values(), change);
    return entry;
  }

  private static int placeBefore(List<PaperEntry> order, int before) {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).id() == before) {
        return i;
      }
    }
    return order.size();
  }

  private void place(long recovery, PaperEntry entry, int place) {
    if (entry.place() != place) {
      PaperRow row = row(recovery, entry.id()).orElseThrow();
      row.setPlace(place);
      row.save();
    }
  }

  private void note(
      long recovery,
      PaperEntry entry,
      PaperChange.Kind kind,
      Map<String, String> before,
      Map<String, String> after,
      PaperEntry.Change change) {
    history.note(
        recovery,
        new PaperChange(
            entry.paper(), entry.id(), kind, before, after, change.actor(), change.at()));
  }

  /** A paper that a newer version of the plugin wrote is left alone. */
  static Optional<PaperEntry> read(PaperRow row) {
    return Paper.withId(row.getPaperId())
        .map(
            paper ->
                new PaperEntry(
                    row.getID(),
                    paper,
                    row.getPlace(),
                    row.getVersionNo(),
                    PaperHistory.values(row.getValuesText()),
                    row.isRemoved(),
                    new PaperEntry.Change(
                        row.getChangedBy(), Instant.ofEpochMilli(row.getChangedAt())),
                    Instant.ofEpochMilli(
                        row.getWordedAt() == 0 ? row.getChangedAt() : row.getWordedAt())));
  }
}
