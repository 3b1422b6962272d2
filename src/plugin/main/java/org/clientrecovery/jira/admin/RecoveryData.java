package org.clientrecovery.jira.admin;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.List;
import java.util.Map;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.ExpiredData;
import org.clientrecovery.jira.store.ProjectDeletions;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.StoredTables;
import org.clientrecovery.recovery.Settings;

/** The admin page of what is stored; a script counts, deletes, exports and anonymises. */
@WebSudoRequired
@SupportedMethods({RequestMethod.GET})
public final class RecoveryData extends AdminPage {
  private static final long serialVersionUID = 1L;

  private final transient StoredTables tables;
  private final transient ProjectDeletions deletions;
  private final transient ExpiredData expired;
  private final transient SettingsStore settings;
  private final transient ProjectManager projects;
  private final transient ReaderTexts texts;

  public RecoveryData(
      StoredTables tables,
      ProjectDeletions deletions,
      ExpiredData expired,
      SettingsStore settings,
      ProjectManager projects,
      ReaderTexts texts) {
    this.tables = tables;
    this.deletions = deletions;
    this.expired = expired;
    this.settings = settings;
    this.projects = projects;
    this.texts = texts;
  }

  @Override
  public Map<String, Object> getPage() {
    return Map.of(
        "tables", tables.names().stream().map(this::table).toList(),
        "limits", limits(),
        "deletions", deletions.last().stream().map(this::deletion).toList(),
        "projects", choices(projects));
  }

  private Map<String, String> table(String name) {
    return Map.of(
        "name", name,
        "purpose", texts.text("client-recovery.data.table." + name),
        "oldest", tables.oldest(name).map(texts::moment).orElse(""));
  }

  private List<Map<String, String>> limits() {
    Settings site = settings.ofSite();
    return expired.limits().stream().map(limit -> limit(limit, site)).toList();
  }

  private Map<String, String> limit(ExpiredData.Limit limit, Settings site) {
    return Map.of(
        "id", limit.setting().id(),
        "name", texts.text("client-recovery.setting." + limit.setting().id()),
        "span", site.text(limit.setting()),
        "before", limit.before().map(texts::moment).orElse(""));
  }

  private Map<String, String> deletion(ProjectDeletions.Deletion deletion) {
    return Map.of(
        "project", deletion.project(),
        "asked", texts.moment(deletion.asked()),
        "rows", Integer.toString(deletion.rows()),
        "ended", deletion.ended().map(texts::moment).orElse(""));
  }
}
