package org.clientrecovery.jira.setup;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The admin page that lists projects, shows what each lacks, and sets one up. */
@WebSudoRequired
@SupportedMethods({RequestMethod.GET, RequestMethod.POST})
public final class RecoveryProjects extends JiraWebActionSupport {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(RecoveryProjects.class);

  private final transient ProjectManager projects;
  private final transient ProjectSetup setup;
  private final transient I18nResolver texts;

  private String projectKey = "";
  private boolean done;
  private String note = "";

  public RecoveryProjects(ProjectManager projects, ProjectSetup setup, I18nResolver texts) {
    this.projects = projects;
    this.setup = setup;
    this.texts = texts;
  }

  /** The list of projects, and the preview of one where its key is given. */
  @Override
  @SupportedMethods({RequestMethod.GET})
  public String doDefault() {
    return isAdmin() ? INPUT : PERMISSION_VIOLATION_RESULT;
  }

  /** Sets the project up and shows what is there now. */
  @Override
  @SupportedMethods({RequestMethod.POST})
  @RequiresXsrfCheck
  protected String doExecute() {
    if (!isAdmin()) {
      return PERMISSION_VIOLATION_RESULT;
    }
    project().ifPresentOrElse(this::apply, this::refuseUnknown);
    return INPUT;
  }

  private void apply(Project project) {
    try {
      done = setup.apply(project, getLoggedInUser()).isComplete();
    } catch (SetupFailed e) {
      LOG.error("project {} is set up in part", project.getKey(), e);
      addErrorMessage(texts.getText("client-recovery.setup.failed", e.getMessage()));
    }
  }

  /** Puts right what was changed by hand, as far as a button can. */
  @SupportedMethods({RequestMethod.POST})
  @RequiresXsrfCheck
  public String doRepair() {
    return onProject(
        project -> {
          setup.repair(project, getLoggedInUser());
          note = texts.getText("client-recovery.setup.repaired");
        });
  }

  /** Takes back the set-up of a project that has no recovery. */
  @SupportedMethods({RequestMethod.POST})
  @RequiresXsrfCheck
  public String doUndo() {
    return onProject(
        project -> {
          boolean undoable = setup.isUndoable(project);
          setup.undo(project, getLoggedInUser());
          note = texts.getText("client-recovery.setup." + (undoable ? "undone" : "not-undoable"));
        });
  }

  /** Takes the plugin's parts out of all workflows. */
  @SupportedMethods({RequestMethod.POST})
  @RequiresXsrfCheck
  public String doPrepareRemoval() {
    if (!isAdmin()) {
      return PERMISSION_VIOLATION_RESULT;
    }
    List<String> drafts = setup.prepareRemoval(getLoggedInUser());
    if (drafts.isEmpty()) {
      note = texts.getText("client-recovery.setup.removal.done");
    } else {
      addErrorMessage(
          texts.getText("client-recovery.setup.removal.drafts", String.join(", ", drafts)));
    }
    return INPUT;
  }

  private String onProject(Consumer<Project> work) {
    if (!isAdmin()) {
      return PERMISSION_VIOLATION_RESULT;
    }
    project().ifPresentOrElse(project -> guarded(work, project), this::refuseUnknown);
    return INPUT;
  }

  private void guarded(Consumer<Project> work, Project project) {
    try {
      work.accept(project);
    } catch (SetupFailed e) {
      LOG.error("the set-up of project {} was changed in part", project.getKey(), e);
      addErrorMessage(texts.getText("client-recovery.setup.failed", e.getMessage()));
    }
  }

  private void refuseUnknown() {
    addErrorMessage(texts.getText("client-recovery.setup.unknown-project"));
  }

  private boolean isAdmin() {
    return hasGlobalPermission(GlobalPermissionKey.ADMINISTER);
  }

  private Optional<Project> project() {
    return Optional.ofNullable(projects.getProjectObjByKey(projectKey));
  }

  /** Everything that the page shows. */
  public Map<String, Object> getPage() {
    Map<String, Object> page = new HashMap<>();
    page.put(
        "projects",
        projects.getProjectObjects().stream()
            .sorted(Comparator.comparing(Project::getName))
            .map(this::row)
            .toList());
    page.put("preview", project().map(this::preview).orElse(Map.of()));
    page.put("done", done);
    page.put("note", note);
    page.put("byHand", setup.workflowXml().isPresent());
    page.put("inUse", String.join(", ", setup.workflowsInUse()));
    page.put("messages", List.copyOf(getErrorMessages()));
    return page;
  }

  private Map<String, Object> row(Project project) {
    SetupReport report = setup.preview(project);
    long missing =
        report.steps().stream().filter(step -> step.state() != SetupStep.State.DONE).count();
    return Map.of(
        "key", project.getKey(),
        "name", project.getName(),
        "complete", report.isComplete(),
        "missing", texts.getText("client-recovery.setup.missing", missing));
  }

  private Map<String, Object> preview(Project project) {
    SetupReport report = setup.preview(project);
    return Map.of(
        "key", project.getKey(),
        "name", project.getName(),
        "complete", report.isComplete(),
        "todo", report.steps().stream().anyMatch(SetupStep::isToDo),
        "repairable", report.isRepairable(),
        "undoable", setup.isUndoable(project),
        "blocked", report.isBlocked(),
        "steps", report.steps().stream().map(this::step).toList());
  }

  private Map<String, Object> step(SetupStep step) {
    String part = "client-recovery.setup." + step.part().id();
    boolean blocked = step.state() == SetupStep.State.BLOCKED;
    return Map.of(
        "name", texts.getText(part),
        "state", step.state().id(),
        "stateName", texts.getText("client-recovery.setup.state." + step.state().id()),
        "remedy", blocked ? texts.getText(part + ".blocked", step.subject()) : "",
        "findings", step.findings().stream().map(this::finding).toList());
  }

  private String finding(WorkflowFinding finding) {
    return texts.getText("client-recovery.setup.finding." + finding.kind().id(), finding.subject());
  }

  public void setProjectKey(String value) {
    projectKey = value;
  }
}
