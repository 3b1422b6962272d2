package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.Settings;

/** What admins set, for the site and over it for single projects. */
public final class SettingsStore {
  /** The number that stands for the whole site; no project has it. */
  public static final long SITE = 0;

  private static final String FIELDS = "ID,PROJECT_ID,NAME,VALUE_TEXT";

  private final ActiveObjects database;
  private final Locks locks;
  private final Clock clock;
  private final AuditLog audit;

  public SettingsStore(ActiveObjects database, Locks locks, Clock clock) {
    this.database = database;
    this.locks = locks;
    this.clock = clock;
    this.audit = new AuditLog(database, clock);
  }

  /** What holds for that project: its own values over the site's over the defaults; one query. */
  public Settings of(long project) {
    List<SettingRow> rows =
        List.of(database.find(SettingRow.class, "PROJECT_ID = ? OR PROJECT_ID = ?", SITE, project));
    return Settings.standard().with(values(rows, SITE)).with(values(rows, project));
  }

  /** What holds for each of those projects; one query. */
  public Map<Long, Settings> of(Collection<Long> projects) {
    List<SettingRow> rows = List.of(rowsOf(projects));
    Settings site = Settings.standard().with(values(rows, SITE));
    return projects.stream()
        .distinct()
        .collect(Collectors.toMap(id -> id, id -> site.with(values(rows, id))));
  }

  private SettingRow[] rowsOf(Collection<Long> projects) {
    List<Object> ids = new ArrayList<>(projects);
    ids.add(SITE);
    return database.find(
        SettingRow.class,
        Query.select(FIELDS).where(InClause.of("PROJECT_ID", ids), ids.toArray()));
  }

  /** Where that setting was set, and to what: by project, {@link #SITE} for the site; one query. */
  public Map<Long, String> everywhere(Setting setting) {
    Map<Long, String> found = new HashMap<>();
    Query query = Query.select(FIELDS).where("NAME = ?", setting.id());
    for (SettingRow row : database.find(SettingRow.class, query)) {
      found.put(row.getProjectId(), text(row));
    }
    return found;
  }

  /** What holds where a project has set nothing. */
  public Settings ofSite() {
    return of(SITE);
  }

  /** What was set for that project itself, or for {@link #SITE}. */
  public Map<Setting, String> own(long project) {
    return values(List.of(rows(project)), project);
  }

  /**
   * Sets those values, all or none; no value takes the project's own away, so that the site's holds
   * again.
   *
   * @param was what stood there when the one who changes read it; settings that are left out are
   *     not compared
   * @return what was there before, for each setting that changed
   * @throws org.clientrecovery.recovery.SettingRefused for the first value that can't be read;
   *     nothing is changed then
   * @throws SettingsChanged where something else stands there by now; nothing is changed then
   */
  public Map<Setting, Optional<String>> change(
      long project,
      Map<Setting, Optional<String>> values,
      Map<Setting, Optional<String>> was,
      String actor) {
    Map<Setting, Optional<String>> checked = checked(values);
    return locks.onSettings(
        () ->
            database.executeInTransaction(
                () -> {
                  compare(project, was);
                  return write(project, checked, actor);
                }));
  }

  private void compare(long project, Map<Setting, Optional<String>> was) {
    Map<Setting, String> own = own(project);
    was.forEach(
        (setting, value) -> {
          Optional<String> present = Optional.ofNullable(own.get(setting));
          if (!present.equals(value)) {
            throw new SettingsChanged(setting, present);
          }
        });
  }

  private static Map<Setting, Optional<String>> checked(Map<Setting, Optional<String>> values) {
    Map<Setting, Optional<String>> checked = new EnumMap<>(Setting.class);
    values.forEach(
        (setting, value) ->
            checked.put(setting, value.map(text -> Settings.checked(setting, text))));
    return checked;
  }

  private Map<Setting, Optional<String>> write(
      long project, Map<Setting, Optional<String>> values, String actor) {
    Map<Setting, SettingRow> present = present(project);
    Map<Setting, Optional<String>> before = new EnumMap<>(Setting.class);
    values.forEach(
        (setting, value) -> {
          Optional<SettingRow> row = Optional.ofNullable(present.get(setting));
          Optional<String> old = row.map(SettingsStore::text);
          if (!old.equals(value)) {
            before.put(setting, old);
            row.ifPresent(database::delete);
            value.ifPresent(text -> add(project, setting, text, actor));
            note(project, setting, old, value, actor);
          }
        });
    return before;
  }

  private void note(
      long project,
      Setting setting,
      Optional<String> before,
      Optional<String> after,
      String actor) {
    audit.note(
        AuditChange.of(AuditAct.SETTING_CHANGED, actor)
            .in(project)
            .about(setting.id())
            .from(before.orElse(""))
            .to(after.orElse("")));
  }

  private void add(long project, Setting setting, String value, String actor) {
    Map<String, Object> row = new HashMap<>();
    row.put("PROJECT_ID", project);
    row.put("NAME", setting.id());
    row.put("VALUE_TEXT", value);
    row.put("CHANGED_BY", actor);
    row.put("CHANGED_AT", clock.millis());
    database.create(SettingRow.class, row);
  }

  private Map<Setting, SettingRow> present(long project) {
    Map<Setting, SettingRow> present = new EnumMap<>(Setting.class);
    Arrays.stream(rows(project))
        .forEach(
            row -> Setting.withId(row.getName()).ifPresent(setting -> present.put(setting, row)));
    return present;
  }

  private SettingRow[] rows(long project) {
    return database.find(SettingRow.class, "PROJECT_ID = ?", project);
  }

  private static Map<Setting, String> values(List<SettingRow> rows, long project) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    rows.stream()
        .filter(row -> row.getProjectId() == project)
        .forEach(
            row ->
                Setting.withId(row.getName()).ifPresent(setting -> values.put(setting, text(row))));
    return values;
  }

  /** Oracle reads an empty string back as null. */
  private static String text(SettingRow row) {
    return row.getValueText() == null ? "" : row.getValueText();
  }
}
