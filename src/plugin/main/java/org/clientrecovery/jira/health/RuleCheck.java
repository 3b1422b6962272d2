package org.clientrecovery.jira.health;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.jira.health.HealthItem.State;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.store.RuleBookStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.wording.RuleProblem;
import org.clientrecovery.wording.RuleSet;

/** Whether all rules load, of the site and of each project with rules of its own. */
public final class RuleCheck implements HealthCheck {
  private static final int MOST = 20;

  private final WordingEngines engines;
  private final RuleBookStore books;
  private final ProjectManager projects;
  private final ReaderTexts texts;

  public RuleCheck(
      WordingEngines engines, RuleBookStore books, ProjectManager projects, ReaderTexts texts) {
    this.engines = engines;
    this.books = books;
    this.projects = projects;
    this.texts = texts;
  }

  @Override
  public String group() {
    return "rules";
  }

  @Override
  public List<HealthItem> look() {
    List<HealthItem> items = new ArrayList<>();
    look(SettingsStore.SITE, texts.text("client-recovery.settings.site"), items);
    for (long scope : books.scopesInForce()) {
      Project project = scope == SettingsStore.SITE ? null : projects.getProjectObj(scope);
      if (project != null) {
        look(scope, project.getKey(), items);
      }
    }
    return items;
  }

  private void look(long scope, String name, List<HealthItem> items) {
    RuleSet rules = engines.of(scope).ruleSet();
    boolean none = rules.rules().isEmpty();
    items.add(
        new HealthItem(
            group(),
            Long.toString(scope),
            none ? State.BAD : State.GOOD,
            name,
            texts.text("client-recovery.health.rules.loaded", rules.rules().size()),
            none ? texts.text("client-recovery.health.rules.none.advice") : ""));
    rules.problems().stream().limit(MOST).map(found -> item(scope, found)).forEach(items::add);
  }

  private HealthItem item(long scope, RuleProblem problem) {
    String place = problem.path() + ":" + problem.line() + ":" + problem.column();
    return new HealthItem(
        group(),
        scope + " " + place,
        State.BAD,
        place,
        texts.mistake(problem),
        texts.text("client-recovery.health.rules.broken.advice"));
  }
}
