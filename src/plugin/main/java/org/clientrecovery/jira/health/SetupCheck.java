package org.clientrecovery.jira.health;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.stream.Collectors;
import org.clientrecovery.jira.health.HealthItem.State;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.setup.SetupReport;
import org.clientrecovery.jira.setup.SetupStep;

/** Whether each project that was set up still has issue type, workflow, link and schemes. */
public final class SetupCheck implements HealthCheck {
  private static final int MOST = 100;

  private final ProjectManager projects;
  private final ProjectSetup setup;
  private final ReaderTexts texts;

  public SetupCheck(ProjectManager projects, ProjectSetup setup, ReaderTexts texts) {
    this.projects = projects;
    this.setup = setup;
    this.texts = texts;
  }

  @Override
  public String group() {
    return "setup";
  }

  @Override
  public List<HealthItem> look() {
    List<HealthItem> items =
        projects.getProjectObjects().stream()
            .filter(setup::isEnabled)
            .limit(MOST)
            .map(this::item)
            .toList();
    return items.isEmpty() ? List.of(none()) : items;
  }

  private HealthItem none() {
    return new HealthItem(
        group(),
        "none",
        State.WARNING,
        texts.text("client-recovery.health.setup.projects"),
        texts.text("client-recovery.health.setup.none"),
        texts.text("client-recovery.health.setup.none.advice"));
  }

  private HealthItem item(Project project) {
    SetupReport report = setup.preview(project);
    boolean complete = report.isComplete();
    return new HealthItem(
        group(),
        project.getKey(),
        complete ? State.GOOD : State.BAD,
        project.getName() + " (" + project.getKey() + ")",
        complete ? texts.text("client-recovery.health.setup.complete") : missing(report),
        complete ? "" : texts.text("client-recovery.health.setup.advice"));
  }

  private String missing(SetupReport report) {
    return report.steps().stream()
        .filter(step -> step.state() != SetupStep.State.DONE)
        .map(step -> texts.text("client-recovery.setup." + step.part().id()))
        .collect(Collectors.joining(", "));
  }
}
