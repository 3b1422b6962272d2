package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.clientrecovery.recovery.Paper;

/** What was changed on working papers, by whom and when. */
public final class PaperHistory {
  private final ActiveObjects database;

  public PaperHistory(ActiveObjects database) {
    this.database = database;
  }

  /** Changes of all papers of that recovery, the newest first, so many after the first ones. */
  public List<PaperChange> of(long recovery, int skip, int most) {
    return read(
        Query.select()
            .where("RECOVERY_ID = ?", recovery)
            .order("ID DESC")
            .offset(skip)
            .limit(most));
  }

  /** Changes of that entry, the newest first. */
  public List<PaperChange> of(PaperStore.Place place, int most) {
    return read(
        Query.select()
            .where(
                "ENTRY_ID = ? AND RECOVERY_ID = ? AND PAPER_ID = ?",
                place.entry(),
                place.recovery(),
                place.paper().id())
            .order("ID DESC")
            .limit(most));
  }

  /** Notes a change inside the transaction that makes it. */
  void note(long recovery, PaperChange change) {
    Map<String, Object> row = new HashMap<>();
    row.put("RECOVERY_ID", recovery);
    row.put("PAPER_ID", change.paper().id());
    row.put("ENTRY_ID", change.entry());
    row.put("KIND_ID", change.kind().id());
    row.put("BEFORE_TEXT", json(change.before()));
    row.put("AFTER_TEXT", json(change.after()));
    row.put("ACTOR_KEY", change.actor());
    row.put("CHANGED_AT", change.at().toEpochMilli());
    database.create(PaperChangeRow.class, row);
  }

  private List<PaperChange> read(Query query) {
    return Arrays.stream(database.find(PaperChangeRow.class, query))
        .flatMap(row -> read(row).stream())
        .toList();
  }

  /** A paper that a newer version of the plugin wrote is left alone. */
  private static Optional<PaperChange> read(PaperChangeRow row) {
    return Paper.withId(row.getPaperId())
        .map(
            paper ->
                new PaperChange(
                    paper,
                    row.getEntryId(),
                    PaperChange.Kind.withId(row.getKindId()),
                    values(row.getBeforeText()),
                    values(row.getAfterText()),
                    row.getActorKey(),
                    Instant.ofEpochMilli(row.getChangedAt())));
  }

  static String json(Map<String, String> values) {
    JsonObject json = new JsonObject();
    values.forEach(json::addProperty);
    return json.toString();
  }

  static Map<String, String> values(String json) {
    Map<String, String> values = new LinkedHashMap<>();
    JsonParser.parseString(json)
        .getAsJsonObject()
        .entrySet()
        .forEach(value -> values.put(value.getKey(), value.getValue().getAsString()));
    return Collections.unmodifiableMap(values);
  }
}
