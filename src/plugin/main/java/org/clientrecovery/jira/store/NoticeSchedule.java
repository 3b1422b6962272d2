package org.clientrecovery.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.clientrecovery.recovery.Setting;

/**
 * Has the clock look anew at the commitments of projects whose calendar or early warning was set
 * differently. It compares what is set with what was set at its last pass, so that whoever changes
 * a setting need not know of it.
 */
public final class NoticeSchedule {
  private static final List<Setting> BASIS =
      List.of(
          Setting.WARN_BEFORE,
          Setting.UNDATED_AFTER,
          Setting.WORKING_DAYS,
          Setting.WORKING_HOURS,
          Setting.HOLIDAYS,
          Setting.ZONE);
  private static final int PAGE = 500;

  private final ActiveObjects database;
  private final SettingsStore settings;

  public NoticeSchedule(ActiveObjects database, SettingsStore settings) {
    this.database = database;
    this.settings = settings;
  }

  /** Marks what has to be looked at anew since settings changed; nothing where none did. */
  public void follow() {
    Map<Long, String> now = present();
    Map<Long, String> before = lastSeen();
    Set<Long> projects = new HashSet<>(now.keySet());
    projects.addAll(before.keySet());
    projects.removeIf(project -> Objects.equals(now.get(project), before.get(project)));
    projects.forEach(project -> lookAnew(project, now.get(project)));
  }

  private Map<Long, String> present() {
    Map<Long, Map<String, String>> values = new HashMap<>();
    for (Setting setting : BASIS) {
      settings
          .everywhere(setting)
          .forEach(
              (project, value) ->
                  values.computeIfAbsent(project, id -> new TreeMap<>()).put(setting.id(), value));
    }
    return values.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString()));
  }

  private Map<Long, String> lastSeen() {
    return Arrays.stream(database.find(NoticeScheduleRow.class))
        .collect(
            Collectors.toMap(
                NoticeScheduleRow::getProjectId,
                NoticeScheduleRow::getSettingsText,
                (one, other) -> one));
  }

  private void lookAnew(long project, String seen) {
    boolean site = project == SettingsStore.SITE;
    int last = 0;
    while (last >= 0) {
      int from = last;
      last = database.executeInTransaction(() -> markPage(site, project, from));
    }
    database.executeInTransaction(() -> write(project, seen));
  }

  /** The number of the last row of the page, or -1 after the last page. */
  private int markPage(boolean site, long project, int from) {
    Query query =
        site
            ? Query.select().where("UNRESOLVED = ? AND ID > ?", true, from)
            : Query.select()
                .where("PROJECT_ID = ? AND UNRESOLVED = ? AND ID > ?", project, true, from);
    CommitmentRow[] rows = database.find(CommitmentRow.class, query.order("ID").limit(PAGE));
    for (CommitmentRow row : rows) {
      row.setNoticeAt(0);
      row.save();
    }
    return rows.length < PAGE ? -1 : rows[rows.length - 1].getID();
  }

  private Object write(long project, String seen) {
    database.deleteWithSQL(NoticeScheduleRow.class, "PROJECT_ID = ?", project);
    if (seen != null) {
      database.create(
          NoticeScheduleRow.class, Map.of("PROJECT_ID", project, "SETTINGS_TEXT", seen));
    }
    return null;
  }
}
