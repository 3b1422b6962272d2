package org.clientrecovery.minijira.tracker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What was changed in issues, by whom and when. */
public final class History {
  private final Jdbi jdbi;

  History(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /**
   * Adds an entry and gives its id.
   *
   * @throws IllegalArgumentException if there is nothing in {@code items}
   */
  public long add(long issueId, String author, Instant when, List<StoredChange.Item> items) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a change of issue " + issueId + " without a field");
    }
    return jdbi.inTransaction(
        handle -> {
          long id =
              handle
                  .createUpdate(
                      "insert into jira_change (issue_id, author, created)"
                          + " values (:issue, :author, :when)")
                  .bind("issue", issueId)
                  .bind("author", author)
                  .bind("when", when)
                  .executeAndReturnGeneratedKeys("id")
                  .mapTo(Long.class)
                  .one();
          for (int place = 0; place < items.size(); place++) {
            insert(handle, id, place, items.get(place));
          }
          return id;
        });
  }

  private static void insert(Handle handle, long changeId, int place, StoredChange.Item item) {
    handle
        .createUpdate(
            "insert into jira_change_item (change_id, place, field, field_type, from_value,"
                + " from_text, to_value, to_text) values (:change, :place, :field, :fieldType,"
                + " :fromValue, :fromText, :toValue, :toText)")
        .bind("change", changeId)
        .bind("place", place)
        .bindMethods(item)
        .execute();
  }

  /** The history of an issue, oldest first. */
  public List<StoredChange> of(long issueId) {
    Map<Long, List<StoredChange.Row>> rows = new LinkedHashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(
                    "select c.*, i.field, i.field_type, i.from_value, i.from_text, i.to_value,"
                        + " i.to_text from jira_change c join jira_change_item i on i.change_id ="
                        + " c.id where c.issue_id = :issue order by c.created, c.id, i.place")
                .bind("issue", issueId)
                .mapTo(StoredChange.Row.class)
                .forEach(row -> rows.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row)));
    return rows.values().stream().map(History::change).toList();
  }

  private static StoredChange change(List<StoredChange.Row> rows) {
    StoredChange.Row first = rows.get(0);
    return new StoredChange(
        first.id(),
        first.issueId(),
        first.author(),
        first.created(),
        rows.stream().map(StoredChange.Row::item).toList());
  }
}
