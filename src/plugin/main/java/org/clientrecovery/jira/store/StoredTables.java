package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;

/** The plugin's tables: how many rows each has, and how old the oldest is. */
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

  private static final Map<String, Age<?>> AGES = ages();

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

  /**
   * How old the oldest row of that table is; empty where it has none, or no column of moments. It
   * reads one row: the first by that column where there is an index of it, otherwise the one that
   * was written first.
   */
  public Optional<Instant> oldest(String name) {
    return Optional.ofNullable(AGES.get(name)).flatMap(this::oldest);
  }

  private Optional<Instant> oldest(Age<?> age) {
    return Arrays.stream(database.find(age.type(), Query.select().order(age.order()).limit(1)))
        .findFirst()
        .flatMap(age::of);
  }

  /** By which column rows of that table age. */
  private record Age<R extends RawEntity<Integer>>(
      Class<R> type, String order, ToLongFunction<R> moment) {
    Optional<Instant> of(RawEntity<?> row) {
      long at = moment.applyAsLong(type.cast(row));
      return at > 0 ? Optional.of(Instant.ofEpochMilli(at)) : Optional.empty();
    }
  }

  private static <R extends RawEntity<Integer>> Map.Entry<String, Age<?>> age(
      Class<R> type, String order, ToLongFunction<R> moment) {
    return Map.entry(name(type), new Age<>(type, order, moment));
  }

  private static Map<String, Age<?>> ages() {
    return Map.ofEntries(
        age(RecoveryRow.class, "OPENED_AT", RecoveryRow::getOpenedAt),
        age(ChronologyRow.class, "HAPPENED_AT", ChronologyRow::getHappenedAt),
        age(PaperRow.class, "ID", PaperRow::getChangedAt),
        age(PaperChangeRow.class, "ID", PaperChangeRow::getChangedAt),
        age(ContactRow.class, "ID", ContactRow::getWrittenAt),
        age(ProtestRow.class, "ID", ProtestRow::getWrittenAt),
        age(RecoveryNoticeRow.class, "ID", RecoveryNoticeRow::getToldAt),
        age(ReviewRow.class, "WRITTEN_AT", ReviewRow::getWrittenAt),
        age(FeedbackRow.class, "GIVEN_AT", FeedbackRow::getGivenAt),
        age(CommitmentRow.class, "ID", CommitmentRow::getMadeAt),
        age(CommitmentChangeRow.class, "ID", CommitmentChangeRow::getChangedAt),
        age(CommitmentNoticeRow.class, "ID", CommitmentNoticeRow::getNoticedAt),
        age(RuleBookRow.class, "ID", RuleBookRow::getChangedAt),
        age(RuleRunRow.class, "ID", RuleRunRow::getAskedAt),
        age(AuditRow.class, "CHANGED_AT", AuditRow::getChangedAt),
        age(ProjectDeletionRow.class, "ID", ProjectDeletionRow::getAskedAt),
        age(ErrorRow.class, "ID", ErrorRow::getFirstAt));
  }

  private static String name(Class<?> type) {
    return type.getAnnotation(Table.class).value();
  }
}
