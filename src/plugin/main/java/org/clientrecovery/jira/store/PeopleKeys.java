package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * Gives a person another user key wherever one is kept.
 *
 * <p>A key stays when a user is renamed. Anonymising gives users of old another one; then their
 * name goes as well where a promise had it as its owner's. What was written in comments stays, as
 * in Jira.
 */
public final class PeopleKeys {
  private static final int PAGE = 200;

  private final ActiveObjects database;
  private final Locks locks;

  public PeopleKeys(ActiveObjects database, Locks locks) {
    this.database = database;
    this.locks = locks;
  }

  /**
   * Puts the new key in place of the old one, a page of rows at a time; each place once, also where
   * two nodes are asked at the same time.
   *
   * @return how many places there were
   */
  public int replace(String before, String after) {
    if (before.equals(after)) {
      throw new IllegalArgumentException("the new key of a user is the old one: " + before);
    }
    return columns().stream().mapToInt(column -> replace(column, before, after)).sum();
  }

  /** Every column that holds a user key. */
  static List<Column<?>> columns() {
    return List.of(
        new Column<>(CommitmentRow.class, "OWNER_KEY", PeopleKeys::nameless),
        new Column<>(CommitmentRow.class, "AUTHOR_KEY", CommitmentRow::setAuthorKey),
        new Column<>(CommitmentRow.class, "CLIENT_KEY", CommitmentRow::setClientKey),
        new Column<>(CommitmentChangeRow.class, "ACTOR_KEY", CommitmentChangeRow::setActorKey),
        new Column<>(ReviewRow.class, "AUTHOR_KEY", ReviewRow::setAuthorKey),
        new Column<>(RecoveryRow.class, "ESCALATED_BY", RecoveryRow::setEscalatedBy),
        new Column<>(ClientRow.class, "USER_KEY", ClientRow::setUserKey),
        new Column<>(ChronologyRow.class, "ACTOR_KEY", ChronologyRow::setActorKey),
        new Column<>(PaperRow.class, "CHANGED_BY", PaperRow::setChangedBy),
        new Column<>(PaperChangeRow.class, "ACTOR_KEY", PaperChangeRow::setActorKey),
        new Column<>(RuleBookRow.class, "AUTHOR_KEY", RuleBookRow::setAuthorKey),
        new Column<>(RuleRunRow.class, "AUTHOR_KEY", RuleRunRow::setAuthorKey),
        new Column<>(ProjectDeletionRow.class, "ASKED_BY", ProjectDeletionRow::setAskedBy),
        new Column<>(SettingRow.class, "CHANGED_BY", SettingRow::setChangedBy),
        new Column<>(AuditRow.class, "ACTOR_KEY", AuditRow::setActorKey));
  }

  /** A column with a user key, and how another key is put there. */
  record Column<R extends RawEntity<Integer>>(
      Class<R> type, String name, BiConsumer<R, String> setter) {}

  /** The owner's name goes with the old key. */
  private static void nameless(CommitmentRow row, String key) {
    row.setOwnerKey(key);
    row.setOwnerText(null);
  }

  private <R extends RawEntity<Integer>> int replace(
      Column<R> column, String before, String after) {
    int replaced = 0;
    int page = PAGE;
    while (page == PAGE) {
      page =
          locks.onPeople(
              () -> database.executeInTransaction(() -> replacePage(column, before, after)));
      replaced += page;
    }
    return replaced;
  }

  private <R extends RawEntity<Integer>> int replacePage(
      Column<R> column, String before, String after) {
    Query query = Query.select().where(column.name() + " = ?", before).limit(PAGE);
    R[] rows = database.find(column.type(), query);
    Arrays.stream(rows)
        .forEach(
            row -> {
              column.setter().accept(row, after);
              row.save();
            });
    return rows.length;
  }
}
