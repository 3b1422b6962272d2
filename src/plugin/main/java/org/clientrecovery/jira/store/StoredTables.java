package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Optional;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;

/** The plugin's tables, and how many rows each has. */
public final class StoredTables {
  private static final List<Class<? extends RawEntity<Integer>>> ALL =
      List.of(
          RecoveryRow.class,
          ChronologyRow.class,
          SourceRow.class,
          ClientRow.class,
          PaperRow.class,
          PaperChangeRow.class,
          ContactRow.class,
          ProtestRow.class,
          RecoveryNoticeRow.class,
          ReviewRow.class,
          FeedbackRow.class,
          CommitmentRow.class,
          CommitmentChangeRow.class,
          CommitmentNoticeRow.class,
          NoticeScheduleRow.class,
          SettingRow.class,
          RuleBookRow.class,
          RuleRunRow.class,
          AuditRow.class,
          ProjectDeletionRow.class,
          ErrorRow.class,
          JobRunRow.class,
          NodeRow.class);

  private final ActiveObjects database;

  public StoredTables(ActiveObjects database) {
    this.database = database;
  }

  static List<Class<? extends RawEntity<Integer>>> all() {
    return ALL;
  }

  /** The names of all tables without their prefix, such as {@code COMMITMENT}. */
  public List<String> names() {
    return ALL.stream().map(StoredTables::name).toList();
  }

  /** How many rows that table has; empty where it is none. It reads an index of the whole table. */
  public Optional<Integer> rows(String name) {
    return ALL.stream().filter(type -> name(type).equals(name)).findFirst().map(database::count);
  }

  private static String name(Class<?> type) {
    return type.getAnnotation(Table.class).value();
  }
}
