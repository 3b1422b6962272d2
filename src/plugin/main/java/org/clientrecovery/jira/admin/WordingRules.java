package org.clientrecovery.jira.admin;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Arrays;
import java.util.Map;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.text.Stage;

/** The admin page of wording rules, which a script fills, and where an admin tries a text. */
@WebSudoRequired
@SupportedMethods({RequestMethod.GET})
public final class WordingRules extends AdminPage {
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
  public Map<String, Object> getPage() {
    return Map.of(
        "stages", Arrays.stream(Stage.values()).map(this::stage).toList(),
        "problems", rules.problems(),
        "project", projects.getProjectObjByKey(projectKey) == null ? "" : projectKey,
        "projects", choices(projects),
        "categories", rules.categories());
  }

  public void setProjectKey(String value) {
    projectKey = value;
  }

  private Map<String, Object> stage(Stage stage) {
    return Map.of("id", stage.id(), "name", texts.text("client-recovery.standing." + stage.id()));
  }
}
