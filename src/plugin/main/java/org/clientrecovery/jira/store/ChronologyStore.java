package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.clientrecovery.recovery.ChronologyEntry;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.text.Audience;

/**
 * The chronologies of recoveries, page by page, and what people change in them.
 *
 * <p>An entry that is worded anew becomes a note, keeps its place in time and its history; a hidden
 * one stays and can be shown again.
 */
public final class ChronologyStore {
  private static final int BATCH = 500;

  private final ActiveObjects database;
  private final Locks locks;
  private final PaperHistory history;
  private final Clock clock;

  public ChronologyStore(ActiveObjects database, Locks locks, PaperHistory history, Clock clock) {
    this.database = database;
    this.locks = locks;
    this.history = history;
    this.clock = clock;
  }

  /**
   * One entry with its number and version.
   *
   * @param hidden whether it is left out of what is read
   */
  public record Kept(int id, int version, boolean hidden, ChronologyEntry entry) {}

  /**
   * Which entries are asked for.
   *
   * @param clientFacing whether internal entries are left out
   * @param hidden whether hidden ones are among them
   */
  public record Wish(long recovery, boolean clientFacing, boolean hidden) {}

  /** So many entries in the order of time, after the first ones; one query. */
  public List<Kept> page(Wish wish, int skip, int most) {
    Query query = asked(wish).order("HAPPENED_AT ASC, ID ASC").offset(skip).limit(most);
    return Arrays.stream(database.find(ChronologyRow.class, query))
        .map(ChronologyStore::kept)
        .toList();
  }

  /** How many entries that are. */
  public int size(Wish wish) {
    return database.count(ChronologyRow.class, asked(wish));
  }

  private static Query asked(Wish wish) {
    List<Object> values = new ArrayList<>(List.of(wish.recovery()));
    String clause = "RECOVERY_ID = ?";
    if (wish.clientFacing()) {
      clause += " AND AUDIENCE_ID = ?";
      values.add(AudienceId.of(Audience.PUBLIC));
    }
    if (!wish.hidden()) {
      clause += " AND (HIDDEN = ? OR HIDDEN IS NULL)";
      values.add(false);
    }
    return Query.select().where(clause, values.toArray());
  }

  /**
   * Writes a new entry.
   *
   * @throws org.clientrecovery.recovery.PaperRefused where the values can't be taken
   */
  public Kept add(long recovery, Map<String, String> values, String actor) {
    ChronologyEntry entry = entry(Paper.CHRONOLOGY.checked(values), actor);
    return changing(
        recovery,
        () -> {
          Kept kept = kept(database.create(ChronologyRow.class, values(recovery, 0, entry)));
          note(recovery, kept, PaperChange.Kind.ADDED, Map.of(), text(kept), actor);
          return kept;
        });
  }

  /**
   * Words an entry anew.
   *
   * @param version that the writer had read
   * @return the entry as it stands; empty where there is none
   * @throws ChronologyConflict where another version stands there by now
   * @throws org.clientrecovery.recovery.PaperRefused where the values can't be taken
   */
  public Optional<Kept> change(
      long recovery, int id, int version, Map<String, String> values, String actor) {
    ChronologyEntry entry = entry(Paper.CHRONOLOGY.checked(values), actor);
    return changed(
        recovery,
        id,
        version,
        actor,
        row -> {
          row.setHappenedAt(entry.at().toEpochMilli());
          row.setKindId(entry.kind().id());
          row.setBeforeText("");
          row.setAfterText(entry.to());
          row.setAudienceId(AudienceId.of(entry.audience()));
          return PaperChange.Kind.CHANGED;
        });
  }

  /**
   * Leaves an entry out, or takes it in again.
   *
   * @throws ChronologyConflict where another version stands there by now
   */
  public Optional<Kept> hide(long recovery, int id, int version, boolean hidden, String actor) {
    return changed(
        recovery,
        id,
        version,
        actor,
        row -> {
          row.setHidden(hidden);
          return hidden ? PaperChange.Kind.REMOVED : PaperChange.Kind.ADDED;
        });
  }

  /** Somebody else changed the entry after its writer had read it; nothing changed. */
  public static final class ChronologyConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Kept present;

    ChronologyConflict(Kept present) {
      super("entry %d stands at version %d by now".formatted(present.id(), present.version()));
      this.present = present;
    }

    public Kept present() {
      return present;
    }
  }

  /** Inserts entries in batches, inside the transaction that is open. */
  static void insert(
      ActiveObjects database, long recovery, long source, List<ChronologyEntry> entries) {
    List<Map<String, Object>> rows =
        entries.stream().map(entry -> values(recovery, source, entry)).toList();
    for (int from = 0; from < rows.size(); from += BATCH) {
      database.create(ChronologyRow.class, rows.subList(from, Math.min(rows.size(), from + BATCH)));
    }
  }

  static ChronologyEntry read(ChronologyRow row) {
    return new ChronologyEntry(
        Instant.ofEpochMilli(row.getHappenedAt()),
        kind(row),
        textOf(row.getActorKey()),
        textOf(row.getBeforeText()),
        textOf(row.getAfterText()),
        row.getReferenceId(),
        AudienceId.read(row.getAudienceId()));
  }

  private Optional<Kept> changed(
      long recovery,
      int id,
      int version,
      String actor,
      Function<ChronologyRow, PaperChange.Kind> change) {
    return changing(
        recovery,
        () ->
            row(recovery, id)
                .map(
                    row -> {
                      Kept before = atVersion(row, version);
                      PaperChange.Kind kind = change.apply(row);
                      row.setVersionNo(version + 1);
                      row.save();
                      Kept after = kept(row);
                      note(recovery, after, kind, text(before), text(after), actor);
                      return after;
                    }));
  }

  private <T> T changing(long recovery, Supplier<T> work) {
    return locks.onIssue(recovery, () -> database.executeInTransaction(work::get));
  }

  private Optional<ChronologyRow> row(long recovery, int id) {
    return Arrays.stream(
            database.find(ChronologyRow.class, "RECOVERY_ID = ? AND ID = ?", recovery, id))
        .findFirst();
  }

  private static Kept atVersion(ChronologyRow row, int version) {
    Kept present = kept(row);
    if (present.version() != version) {
      throw new ChronologyConflict(present);
    }
    return present;
  }

  private void note(
      long recovery,
      Kept entry,
      PaperChange.Kind kind,
      Map<String, String> before,
      Map<String, String> after,
      String actor) {
    history.note(
        recovery,
        new PaperChange(Paper.CHRONOLOGY, entry.id(), kind, before, after, actor, clock.instant()));
  }

  private static ChronologyEntry entry(Map<String, String> values, String actor) {
    return ChronologyEntry.note(
        OffsetDateTime.parse(values.get("at")).toInstant(),
        actor,
        values.get("what"),
        AudienceId.read(values.get("audience")));
  }

  private static Map<String, String> text(Kept kept) {
    ChronologyEntry entry = kept.entry();
    String what = entry.from().isEmpty() ? entry.to() : entry.from() + " → " + entry.to();
    return Map.of(
        "at", entry.at().toString(), "what", what, "audience", AudienceId.of(entry.audience()));
  }

  private static Map<String, Object> values(long recovery, long source, ChronologyEntry entry) {
    Map<String, Object> values = new HashMap<>();
    values.put("RECOVERY_ID", recovery);
    values.put("FROM_ID", source);
    values.put("HAPPENED_AT", entry.at().toEpochMilli());
    values.put("KIND_ID", entry.kind().id());
    values.put("ACTOR_KEY", entry.actor());
    values.put("BEFORE_TEXT", entry.from());
    values.put("AFTER_TEXT", entry.to());
    values.put("REFERENCE_ID", entry.reference());
    values.put("AUDIENCE_ID", AudienceId.of(entry.audience()));
    values.put("HIDDEN", false);
    values.put("VERSION_NO", 1);
    return values;
  }

  private static Kept kept(ChronologyRow row) {
    return new Kept(row.getID(), row.getVersionNo(), row.isHidden(), read(row));
  }

  private static ChronologyEntry.Kind kind(ChronologyRow row) {
    return Arrays.stream(ChronologyEntry.Kind.values())
        .filter(kind -> kind.id().equals(row.getKindId()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "row %d of CHRONOLOGY holds an unknown kind: %s"
                        .formatted(row.getID(), row.getKindId())));
  }

  /** Oracle reads an empty string back as null. */
  private static String textOf(String stored) {
    return stored == null ? "" : stored;
  }
}
