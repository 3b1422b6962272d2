package org.clientrecovery.jira.admin;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.Settings;

/** All settings of a site or project in groups, as strings, lists and maps. */
public final class SettingsForm {
  private static final String OF_SITE_ALONE = "keeping";
  private static final Map<String, Set<Setting>> GROUPS = groups();

  private final SettingsStore settings;
  private final ReaderTexts texts;

  public SettingsForm(SettingsStore settings, ReaderTexts texts) {
    this.settings = settings;
    this.texts = texts;
  }

  /** The groups of that project's settings, or of those of {@link SettingsStore#SITE}. */
  List<Map<String, Object>> of(long project) {
    Map<Setting, String> own = settings.own(project);
    Settings site = settings.ofSite();
    boolean isSite = project == SettingsStore.SITE;
    return GROUPS.entrySet().stream()
        .filter(group -> isSite || !group.getKey().equals(OF_SITE_ALONE))
        .map(
            group ->
                Map.<String, Object>of(
                    "id", group.getKey(),
                    "name", texts.text("client-recovery.settings.group." + group.getKey()),
                    "settings",
                        group.getValue().stream()
                            .map(setting -> row(setting, own, isSite ? standard() : site))
                            .toList()))
        .toList();
  }

  private static Settings standard() {
    return Settings.standard();
  }

  private Map<String, Object> row(Setting setting, Map<Setting, String> own, Settings below) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", setting.id());
    row.put("name", texts.text("client-recovery.setting." + setting.id()));
    row.put("why", texts.text("client-recovery.setting." + setting.id() + ".why"));
    row.put("how", texts.text("client-recovery.settings.how." + setting.form().id()));
    row.put("below", below.text(setting));
    row.put("belowShown", shown(setting, below.text(setting)));
    row.put("own", own.containsKey(setting));
    row.put("value", own.getOrDefault(setting, below.text(setting)));
    row.put("choices", choices(setting));
    row.put("lines", setting.form() == Setting.Form.DATES);
    return row;
  }

  private List<Map<String, String>> choices(Setting setting) {
    return values(setting).stream()
        .map(value -> Map.of("value", value, "name", shown(setting, value)))
        .toList();
  }

  private static List<String> values(Setting setting) {
    return switch (setting.form()) {
      case YES_NO -> List.of("yes", "no");
      case GATE_MODE -> List.of("off", "warn", "block");
      default -> List.of();
    };
  }

  private String shown(Setting setting, String value) {
    if (value.isEmpty()) {
      return texts.text(
          setting.form() == Setting.Form.SPAN
              ? "client-recovery.settings.for-ever"
              : "client-recovery.settings.nothing");
    }
    return values(setting).contains(value)
        ? texts.text("client-recovery.settings.value." + value)
        : value;
  }

  private static Map<String, Set<Setting>> groups() {
    Map<String, Set<Setting>> groups = new LinkedHashMap<>();
    groups.put("people", EnumSet.of(Setting.ENABLED));
    groups.get("people").addAll(EnumSet.range(Setting.MAY_ESCALATE, Setting.MAY_SEE_REPORTS));
    groups.put("gates", EnumSet.range(Setting.GATE_ACKNOWLEDGE, Setting.GATE_PART_WAYS));
    groups.put("clocks", EnumSet.range(Setting.TARGET_ACKNOWLEDGE, Setting.PREVENTION_AFTER));
    groups.put("calendar", EnumSet.range(Setting.WORKING_DAYS, Setting.LANGUAGES));
    groups.put("notices", EnumSet.range(Setting.WARN_BEFORE, Setting.NOTIFY_TARGETS));
    groups.put(OF_SITE_ALONE, EnumSet.range(Setting.KEEP_REVIEWS, Setting.KEEP_RUNS));
    groups.put("writing", EnumSet.complementOf(EnumSet.copyOf(all(groups))));
    return groups;
  }

  private static List<Setting> all(Map<String, Set<Setting>> groups) {
    return groups.values().stream().flatMap(Set::stream).toList();
  }
}
