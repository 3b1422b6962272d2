package org.clientrecovery.jira.admin;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.text.Stage;

/** The admin page of wording rules, which a script fills, and where an admin tries a text. */
@SupportedMethods({RequestMethod.GET})
public final class WordingRules extends JiraWebActionSupport {
  private static final long serialVersionUID = 1L;

  private final transient RulesInForce rules;
  private final transient ReaderTexts texts;
  private final transient ProjectManager projects;

  private String projectKey = "";

  public WordingRules(RulesInForce rules, ReaderTexts texts, ProjectManager projects) {
    this.rules = rules;
    this.texts = texts;
    this.projects = projects;
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
        "stages", Arrays.stream(Stage.values()).map(this::stage).toList(),
        "problems", rules.problems(),
        "project", projects.getProjectObjByKey(projectKey) == null ? "" : projectKey,
        "projects", choices(),
        "categories", rules.categories());
  }

  private List<Map<String, String>> choices() {
    return projects.getProjectObjects().stream()
        .sorted(Comparator.comparing(Project::getName))
        .map(found -> Map.of("key", found.getKey(), "name", found.getName()))
        .toList();
  }

  public void setProjectKey(String value) {
    projectKey = value;
  }

  private Map<String, Object> stage(Stage stage) {
    return Map.of("id", stage.id(), "name", texts.text("client-recovery.standing." + stage.id()));
  }
}
