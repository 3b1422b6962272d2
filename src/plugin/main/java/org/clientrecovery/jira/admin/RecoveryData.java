package org.clientrecovery.jira.admin;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.ProjectDeletions;
import org.clientrecovery.jira.store.StoredTables;

/** The admin page of what is stored; a script counts, deletes, exports and anonymises. */
@WebSudoRequired
@SupportedMethods({RequestMethod.GET})
public final class RecoveryData extends JiraWebActionSupport {
  private static final long serialVersionUID = 1L;

  private final transient StoredTables tables;
  private final transient ProjectDeletions deletions;
  private final transient ProjectManager projects;
  private final transient ReaderTexts texts;

  public RecoveryData(
      StoredTables tables, ProjectDeletions deletions, ProjectManager projects, ReaderTexts texts) {
    this.tables = tables;
    this.deletions = deletions;
    this.projects = projects;
    this.texts = texts;
  }

  @Override
  @SupportedMethods({RequestMethod.GET})
  public String doDefault() {
    return hasGlobalPermission(GlobalPermissionKey.ADMINISTER)
        ? INPUT
        : PERMISSION_VIOLATION_RESULT;
  }

  @Override
  @SupportedMethods({RequestMethod.GET})
  protected String doExecute() {
    return doDefault();
  }

  /** Everything that the page shows. */
  public Map<String, Object> getPage() {
    return Map.of(
        "tables", tables.names().stream().map(this::table).toList(),
        "deletions", deletions.last().stream().map(this::deletion).toList(),
        "projects", choices());
  }

  private Map<String, String> table(String name) {
    return Map.of("name", name, "purpose", texts.text("client-recovery.data.table." + name));
  }

  private Map<String, String> deletion(ProjectDeletions.Deletion deletion) {
    return Map.of(
        "project", deletion.project(),
        "asked", texts.moment(deletion.asked()),
        "rows", Integer.toString(deletion.rows()),
        "ended", deletion.ended().map(texts::moment).orElse(""));
  }

  private List<Map<String, String>> choices() {
    return projects.getProjectObjects().stream()
        .sorted(Comparator.comparing(Project::getName))
        .map(found -> Map.of("key", found.getKey(), "name", found.getName()))
        .toList();
  }
}
