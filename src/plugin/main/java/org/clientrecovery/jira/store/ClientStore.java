package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Who is on the client's side of each recovery, as its sources said when they came to it. */
public final class ClientStore {
  private final ActiveObjects database;
  private final Locks locks;

  public ClientStore(ActiveObjects database, Locks locks) {
    this.database = database;
    this.locks = locks;
  }

  /**
   * The client's side.
   *
   * @param people by user key, each once
   * @param organisations by name, each once
   */
  public record Side(List<String> people, List<String> organisations) {
    public Side {
      people = people.stream().distinct().toList();
      organisations = organisations.stream().distinct().toList();
    }
  }

  /** Keeps what that source says in place of what it said before. */
  public void keep(long recovery, long source, Side side) {
    replace(recovery, source, side);
  }

  /** Forgets what that source said. */
  public void forget(long recovery, long source) {
    replace(recovery, source, new Side(List.of(), List.of()));
  }

  /** Everybody on the client's side of that recovery; one query. */
  public Side of(long recovery) {
    ClientRow[] rows =
        database.find(
            ClientRow.class, Query.select().where("RECOVERY_ID = ?", recovery).order("ID ASC"));
    return new Side(
        Arrays.stream(rows).map(ClientRow::getUserKey).filter(Objects::nonNull).toList(),
        Arrays.stream(rows).map(ClientRow::getOrganisationName).filter(Objects::nonNull).toList());
  }

  private void replace(long recovery, long source, Side side) {
    locks.onIssue(
        recovery,
        () ->
            database.executeInTransaction(
                () -> {
                  database.deleteWithSQL(
                      ClientRow.class, "RECOVERY_ID = ? AND SOURCE_ID = ?", recovery, source);
                  Stream.concat(
                          side.people().stream().map(key -> row("USER_KEY", key)),
                          side.organisations().stream().map(name -> row("ORGANISATION_NAME", name)))
                      .forEach(row -> add(recovery, source, row));
                  return null;
                }));
  }

  private static Map<String, Object> row(String column, String value) {
    return new LinkedHashMap<>(Map.of(column, value));
  }

  private void add(long recovery, long source, Map<String, Object> row) {
    row.put("RECOVERY_ID", recovery);
    row.put("SOURCE_ID", source);
    database.create(ClientRow.class, row);
  }
}
