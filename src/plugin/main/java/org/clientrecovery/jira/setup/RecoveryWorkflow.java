package org.clientrecovery.jira.setup;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clientrecovery.recovery.Standing;

/** The shipped workflow of a recovery, and whether the host has it. */
public final class RecoveryWorkflow {
  /** The name that the workflow is made with. */
  static final String NAME = "Client Recovery";

  private static final String RESOURCE = "/workflow/client-recovery.xml";

  private final WorkflowManager workflows;

  public RecoveryWorkflow(WorkflowManager workflows) {
    this.workflows = workflows;
  }

  boolean exists() {
    return workflows.workflowExists(NAME);
  }

  /** Makes the workflow with the statuses of this site. */
  void make(ApplicationUser admin, Map<Standing, String> statusIds) throws FactoryException {
    WorkflowDescriptor descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(xmlWith(statusIds));
    workflows.createWorkflow(admin, new ConfigurableJiraWorkflow(NAME, descriptor, workflows));
  }

  /** How the workflow of this site differs from the shipped one; empty where all is well. */
  List<WorkflowFinding> findings(Map<Standing, String> statusIds) {
    if (!exists() || statusIds.size() < Standing.values().length) {
      return List.of();
    }
    List<WorkflowFinding> findings =
        new ArrayList<>(
            new WorkflowParts(workflows.getWorkflow(NAME).getDescriptor())
                .findings(descriptorWith(statusIds)));
    if (!findings.isEmpty() && workflows.getDraftWorkflow(NAME) != null) {
      findings.add(new WorkflowFinding(WorkflowFinding.Kind.DRAFT, NAME));
    }
    return findings;
  }

  /** Puts the missing gates and notes of stages into the workflow; all else stays as it is. */
  void repair(ApplicationUser admin, Map<Standing, String> statusIds) {
    change(admin, NAME, parts -> parts.complete(descriptorWith(statusIds)));
  }

  /** Whether a part of the plugin stands in that workflow, such as one that an admin made. */
  boolean hasParts(String name) {
    return usedIn().contains(name);
  }

  /** The names of all workflows in which a part of the plugin stands. */
  List<String> usedIn() {
    return workflows.getWorkflows().stream()
        .filter(workflow -> new WorkflowParts(workflow.getDescriptor()).isOurs())
        .map(JiraWorkflow::getName)
        .toList();
  }

  /** The names of those of them that somebody is changing: they have a draft. */
  List<String> usedInWithDraft() {
    return usedIn().stream().filter(name -> workflows.getDraftWorkflow(name) != null).toList();
  }

  /** Takes the plugin's parts out of all workflows, so that transitions work without it. */
  void takeOut(ApplicationUser admin) {
    usedIn().forEach(name -> change(admin, name, WorkflowParts::takeOut));
  }

  private void change(ApplicationUser admin, String name, Consumer<WorkflowParts> change) {
    boolean active = workflows.isActive(workflows.getWorkflow(name));
    JiraWorkflow copy =
        active ? workflows.createDraftWorkflow(admin, name) : workflows.getWorkflowClone(name);
    change.accept(new WorkflowParts(copy.getDescriptor()));
    workflows.updateWorkflow(admin, copy);
    if (active) {
      workflows.overwriteActiveWorkflow(admin, name);
    }
  }

  private static WorkflowDescriptor descriptorWith(Map<Standing, String> statusIds) {
    try {
      return WorkflowUtil.convertXMLtoWorkflowDescriptor(xmlWith(statusIds));
    } catch (FactoryException e) {
      throw new IllegalStateException(RESOURCE + " is no workflow", e);
    }
  }

  /** The shipped OSWorkflow XML with the status ids of this site in its steps. */
  public static String xmlWith(Map<Standing, String> statusIds) {
    String xml = shipped();
    for (Standing standing : Standing.values()) {
      String id = statusIds.get(standing);
      if (id == null) {
        throw new IllegalArgumentException("no status for " + standing.id());
      }
      xml = xml.replace("@status." + standing.id() + "@", id);
    }
    return xml;
  }

  private static String shipped() {
    try (InputStream in = RecoveryWorkflow.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " can't be read", e);
    }
  }
}
