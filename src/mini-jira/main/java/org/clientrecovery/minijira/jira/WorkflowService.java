package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraDraftWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredWorkflow;
import org.clientrecovery.minijira.tracker.StoredWorkflowScheme;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.tracker.Workflows;
import org.clientrecovery.minijira.workflow.WorkflowEngine;

/** {@code WorkflowManager}. */
final class WorkflowService {
  private final Views views;
  private final Supplier<WorkflowManager> self;

  WorkflowService(Views views, Supplier<WorkflowManager> self) {
    this.views = views;
    this.self = self;
  }

  private Tracker tracker() {
    return views.tracker();
  }

  private Workflows workflows() {
    return tracker().workflows();
  }

  public Collection<JiraWorkflow> getWorkflows() {
    return workflows().all().stream().map(this::live).toList();
  }

  public List<JiraWorkflow> getWorkflowsIncludingDrafts() {
    List<JiraWorkflow> all = new ArrayList<>(getWorkflows());
    workflows().all().stream()
        .filter(workflow -> workflow.draft() != null)
        .forEach(workflow -> all.add(draft(workflow)));
    return all;
  }

  public JiraWorkflow getWorkflow(String name) {
    return workflows().byName(name).map(this::live).orElse(null);
  }

  public JiraWorkflow getWorkflowClone(String name) {
    return getWorkflow(name);
  }

  public JiraWorkflow getWorkflow(Issue issue) {
    return getWorkflow(issue.getProjectId(), issue.getIssueTypeId());
  }

  public JiraWorkflow getWorkflow(Long projectId, String typeId) {
    StoredProject project = tracker().projects().byId(projectId).orElseThrow();
    return getWorkflow(tracker().workflowSchemes().workflowOf(project, Long.parseLong(typeId)));
  }

  public JiraWorkflow getDefaultWorkflow() {
    return getWorkflow(Workflows.STANDARD);
  }

  public boolean workflowExists(String name) {
    return workflows().byName(name).isPresent();
  }

  public boolean isSystemWorkflow(JiraWorkflow workflow) {
    return workflow.isDefault();
  }

  /** Whether a project uses it. */
  public boolean isActive(JiraWorkflow workflow) {
    return activeNames().contains(workflow.getName());
  }

  public Collection<JiraWorkflow> getActiveWorkflows() {
    return activeNames().stream().map(this::getWorkflow).toList();
  }

  private Set<String> activeNames() {
    Set<String> names = new TreeSet<>();
    for (StoredProject project : tracker().projects().all()) {
      if (project.workflowSchemeId() == null) {
        names.add(Workflows.STANDARD);
      } else {
        StoredWorkflowScheme scheme =
            tracker().workflowSchemes().byId(project.workflowSchemeId()).orElseThrow();
        names.add(scheme.defaultWorkflow());
        names.addAll(scheme.mappings().values());
      }
    }
    return names;
  }

  /**
   * Adds a workflow.
   *
   * @throws WorkflowException if the name is taken or a step stands for no status
   */
  public void createWorkflow(ApplicationUser user, JiraWorkflow workflow) {
    if (workflowExists(workflow.getName())) {
      throw new WorkflowException(
          "Workflow with name '" + workflow.getName() + "' already exists in the system.");
    }
    workflows().add(workflow.getName(), checked(workflow));
  }

  /**
   * Stores a workflow that no project uses, or a draft.
   *
   * @throws WorkflowException if a project uses it: then it must be changed through its draft
   */
  public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
    if (workflow.isDraftWorkflow()) {
      workflows().setDraft(workflow.getName(), checked(workflow));
    } else if (isActive(workflow)) {
      throw new WorkflowException("Cannot save an active workflow: " + workflow.getName());
    } else {
      workflows().update(workflow.getName(), checked(workflow));
    }
  }

  public void deleteWorkflow(JiraWorkflow workflow) {
    if (isActive(workflow) || workflow.isDefault()) {
      throw new WorkflowException("Cannot delete an active workflow: " + workflow.getName());
    }
    workflows().delete(workflow.getName());
  }

  private String checked(JiraWorkflow workflow) {
    WorkflowDescriptor descriptor = workflow.getDescriptor();
    for (Object step : descriptor.getSteps()) {
      long status = WorkflowEngine.statusOf((StepDescriptor) step);
      if (tracker().constants().status(status).isEmpty()) {
        throw new WorkflowException(
            "Workflow '"
                + workflow.getName()
                + "' names the status "
                + status
                + ", which is not there");
      }
    }
    return WorkflowUtil.convertDescriptorToXML(descriptor);
  }

  public JiraWorkflow getDraftWorkflow(String name) {
    return workflows()
        .byName(name)
        .filter(workflow -> workflow.draft() != null)
        .map(this::draft)
        .orElse(null);
  }

  public JiraWorkflow createDraftWorkflow(ApplicationUser user, String name) {
    StoredWorkflow workflow =
        workflows()
            .byName(name)
            .orElseThrow(() -> new IllegalArgumentException("No workflow '" + name + "'"));
    if (workflow.draft() != null) {
      throw new IllegalStateException("Workflow '" + name + "' has a draft already");
    }
    workflows().setDraft(name, workflow.content());
    return getDraftWorkflow(name);
  }

  public boolean deleteDraftWorkflow(String name) {
    boolean present = getDraftWorkflow(name) != null;
    workflows().setDraft(name, null);
    return present;
  }

  public void overwriteActiveWorkflow(ApplicationUser user, String name) {
    String draft = workflows().byName(name).map(StoredWorkflow::draft).orElse(null);
    if (draft == null) {
      throw new WorkflowException("No draft of workflow '" + name + "'");
    }
    tracker()
        .transact(
            () -> {
              workflows().update(name, draft);
              workflows().setDraft(name, null);
            });
  }

  public ActionDescriptor getActionDescriptor(Issue issue, int actionId) {
    return getWorkflow(issue).getDescriptor().getAction(actionId);
  }

  public String getNextStatusIdForAction(Issue issue, int actionId) {
    WorkflowDescriptor workflow = getWorkflow(issue).getDescriptor();
    int step = workflow.getAction(actionId).getUnconditionalResult().getStep();
    return step == -1
        ? issue.getStatusId()
        : Long.toString(WorkflowEngine.statusOf(workflow.getStep(step)));
  }

  public boolean isEditable(Issue issue) {
    WorkflowDescriptor workflow = getWorkflow(issue).getDescriptor();
    return WorkflowEngine.stepOf(workflow, Long.parseLong(issue.getStatusId()))
        .map(step -> step.getMetaAttributes().get(JiraWorkflow.JIRA_META_ATTRIBUTE_EDIT_ALLOWED))
        .map(allowed -> !"false".equals(allowed))
        .orElse(true);
  }

  private JiraWorkflow live(StoredWorkflow workflow) {
    return new ConfigurableJiraWorkflow(
        workflow.name(), read(workflow.name(), workflow.content()), self.get());
  }

  private JiraWorkflow draft(StoredWorkflow workflow) {
    return new JiraDraftWorkflow(
        workflow.name(), self.get(), read(workflow.name(), workflow.draft()));
  }

  private static WorkflowDescriptor read(String name, String xml) {
    try {
      return WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
    } catch (FactoryException e) {
      throw new WorkflowException("Workflow '" + name + "' can't be read", e);
    }
  }
}
