package org.clientrecovery.minijira.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.migration.AssignableWorkflowSchemeMigrationHelper;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredWorkflowScheme;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.tracker.WorkflowSchemes;
import org.clientrecovery.minijira.workflow.WorkflowEngine;

/** {@code WorkflowSchemeManager} and {@code MigrationHelperFactory}. */
final class WorkflowSchemeService {
  private final Views views;
  private final Supplier<WorkflowManager> workflows;

  WorkflowSchemeService(Views views, Supplier<WorkflowManager> workflows) {
    this.views = views;
    this.workflows = workflows;
  }

  private Tracker tracker() {
    return views.tracker();
  }

  private WorkflowSchemes schemes() {
    return tracker().workflowSchemes();
  }

  private StoredProject stored(Project project) {
    return tracker().projects().byId(project.getId()).orElseThrow();
  }

  public AssignableWorkflowScheme.Builder assignableBuilder() {
    return WorkflowSchemeView.SchemeBuilder.empty();
  }

  /**
   * Adds a scheme.
   *
   * @throws WorkflowException if it names a workflow that is not there
   */
  public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme) {
    return WorkflowSchemeView.of(schemes().add(record(0, scheme)));
  }

  public AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme) {
    if (scheme.getId() == null) {
      throw new IllegalArgumentException("The default workflow scheme can't be changed");
    }
    schemes().update(record(scheme.getId(), scheme));
    return getWorkflowSchemeObj(scheme.getId());
  }

  private StoredWorkflowScheme record(long id, AssignableWorkflowScheme scheme) {
    Map<Long, String> mappings = new HashMap<>();
    scheme
        .getMappings()
        .forEach(
            (type, workflow) -> {
              if (type != null) {
                mappings.put(Long.valueOf(type), known(workflow));
              }
            });
    return new StoredWorkflowScheme(
        id,
        scheme.getName(),
        Objects.requireNonNullElse(scheme.getDescription(), ""),
        known(scheme.getActualDefaultWorkflow()),
        null,
        mappings);
  }

  private String known(String workflow) {
    if (tracker().workflows().byName(workflow).isEmpty()) {
      throw new WorkflowException("There is no workflow '" + workflow + "'");
    }
    return workflow;
  }

  public boolean deleteWorkflowScheme(WorkflowScheme scheme) {
    if (!schemes().projectsOf(scheme.getId()).isEmpty()) {
      throw new IllegalArgumentException("Projects use the scheme " + scheme.getName());
    }
    schemes().delete(scheme.getId());
    return true;
  }

  public AssignableWorkflowScheme getWorkflowSchemeObj(long id) {
    return schemes().byId(id).map(WorkflowSchemeView::of).orElse(null);
  }

  public AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
    return schemes().byName(name).map(WorkflowSchemeView::of).orElse(null);
  }

  public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
    Long id = stored(project).workflowSchemeId();
    return id == null ? getDefaultWorkflowScheme() : getWorkflowSchemeObj(id);
  }

  public AssignableWorkflowScheme getDefaultWorkflowScheme() {
    return WorkflowSchemeView.ofDefault();
  }

  public Iterable<AssignableWorkflowScheme> getAssignableSchemes() {
    return schemes().all().stream().map(WorkflowSchemeView::of).toList();
  }

  public boolean isUsingDefaultScheme(Project project) {
    return stored(project).workflowSchemeId() == null;
  }

  public boolean isActive(WorkflowScheme scheme) {
    return scheme.getId() != null && !schemes().projectsOf(scheme.getId()).isEmpty();
  }

  public boolean hasDraft(AssignableWorkflowScheme scheme) {
    return scheme.getId() != null && schemes().draftOf(scheme.getId()).isPresent();
  }

  public List<Project> getProjectsUsing(AssignableWorkflowScheme scheme) {
    return tracker().projects().all().stream()
        .filter(project -> Objects.equals(project.workflowSchemeId(), scheme.getId()))
        .map(views::project)
        .toList();
  }

  public String getWorkflowName(Project project, String typeId) {
    return schemes().workflowOf(stored(project), Long.parseLong(typeId));
  }

  public Map<String, String> getWorkflowMap(Project project) {
    return getWorkflowSchemeObj(project).getMappings();
  }

  public Scheme getSchemeObject(Long id) {
    return schemes()
        .byId(id)
        .map(s -> new Scheme(s.id(), "WorkflowScheme", s.name(), s.description(), List.of()))
        .orElse(null);
  }

  public Scheme getSchemeObject(String name) {
    return schemes().byName(name).map(scheme -> getSchemeObject(scheme.id())).orElse(null);
  }

  public Scheme getSchemeFor(Project project) {
    Long id = stored(project).workflowSchemeId();
    return id == null ? null : getSchemeObject(id);
  }

  public Long getSchemeIdFor(Project project) {
    return stored(project).workflowSchemeId();
  }

  public boolean schemeExists(String name) {
    return schemes().byName(name).isPresent();
  }

  /** Gives a project a scheme without a look at its issues, as Jira does. */
  public void addSchemeToProject(Project project, Scheme scheme) {
    use(stored(project), scheme.getId());
  }

  public void removeSchemesFromProject(Project project) {
    use(stored(project), null);
  }

  private void use(StoredProject project, Long schemeId) {
    tracker()
        .projects()
        .update(
            new StoredProject(
                project.id(),
                project.projectKey(),
                project.name(),
                project.description(),
                project.type(),
                project.lead(),
                project.typeSchemeId(),
                schemeId));
  }

  public AssignableWorkflowSchemeMigrationHelper createMigrationHelper(
      Project project, AssignableWorkflowScheme scheme) {
    return new AssignableWorkflowSchemeMigrationHelper(() -> migrate(stored(project), scheme));
  }

  private void migrate(StoredProject project, AssignableWorkflowScheme scheme) {
    for (long id : tracker().issues().idsOf(project.id())) {
      checkStatus(tracker().issues().byId(id).orElseThrow(), scheme);
    }
    use(project, scheme.getId());
  }

  private void checkStatus(StoredIssue issue, AssignableWorkflowScheme scheme) {
    JiraWorkflow workflow =
        workflows.get().getWorkflow(scheme.getActualWorkflow(Long.toString(issue.typeId())));
    WorkflowDescriptor descriptor = workflow.getDescriptor();
    if (WorkflowEngine.stepOf(descriptor, issue.statusId()).isEmpty()) {
      throw new WorkflowException(
          issue.key()
              + " has the status "
              + issue.statusId()
              + ", which the workflow '"
              + workflow.getName()
              + "' lacks; mini-jira maps no statuses");
    }
  }
}
