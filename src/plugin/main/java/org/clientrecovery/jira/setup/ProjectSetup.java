package org.clientrecovery.jira.setup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.FactoryException;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.jira.store.AuditAct;
import org.clientrecovery.jira.store.AuditChange;
import org.clientrecovery.jira.store.AuditLog;
import org.clientrecovery.jira.store.Locks;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Setting;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Sets a project up for recoveries, one part after the other, under a lock on all nodes.
 *
 * <p>Running it twice changes nothing the second time; after a failure it continues where it
 * stopped. Nothing at all is done while a part is blocked.
 */
public final class ProjectSetup {
  private final SiteParts site;
  private final RecoveryWorkflow workflow;
  private final ProjectSchemes schemes;
  private final RecoveryStore recoveries;
  private final Locks locks;
  private final AuditLog audit;
  private final SettingsStore settings;
  private final TicketLinks links;

  public ProjectSetup(
      SiteParts site,
      RecoveryWorkflow workflow,
      ProjectSchemes schemes,
      RecoveryStore recoveries,
      Locks locks,
      AuditLog audit,
      SettingsStore settings,
      TicketLinks links) {
    this.site = site;
    this.workflow = workflow;
    this.schemes = schemes;
    this.recoveries = recoveries;
    this.locks = locks;
    this.audit = audit;
    this.settings = settings;
    this.links = links;
  }

  /** Whether tickets of that project can be escalated: it is set up and not switched off. */
  public boolean isEnabled(Project project) {
    return isSetUp(project) && settings.of(project.getId()).is(Setting.ENABLED);
  }

  /**
   * Whether that project has what a recovery lives by, switched off or not: its schemes offer the
   * issue type and give it a workflow. The host offers each new issue type in the default scheme by
   * itself, so the one without the other is no set-up. The link type is no part of it: without it
   * nothing new is escalated ({@link #canLink()}), and what is there goes on.
   */
  public boolean isSetUp(Project project) {
    return site.issueTypeId()
        .filter(type -> schemes.offers(project, type))
        .flatMap(type -> schemes.workflowFor(project, type))
        .isPresent();
  }

  /** Whether a recovery can be linked to its ticket; not where the link type was deleted. */
  public boolean canLink() {
    return site.linkTypeId().isPresent();
  }

  /** What is there and what would be done; changes nothing. */
  public SetupReport preview(Project project) {
    return new SetupReport(
        List.of(
            SetupStep.of(SetupPart.ISSUE_TYPE, site.issueTypeId().isPresent()),
            SetupStep.of(SetupPart.STATUSES, site.hasAllStatuses()),
            SetupStep.of(SetupPart.LINK_TYPE, site.linkTypeId().isPresent()),
            workflowStep(),
            workflowScheme(project),
            typeScheme(project)));
  }

  /**
   * Takes all steps that are to do, unless one is blocked.
   *
   * @return what is there now
   * @throws SetupFailed where the host refuses a step
   */
  public SetupReport apply(Project project, ApplicationUser admin) {
    return locks.onSetup(
        () -> {
          SetupReport before = preview(project);
          if (!before.isBlocked()) {
            before.steps().stream()
                .filter(SetupStep::isToDo)
                .forEach(step -> take(step.part(), project, admin));
          }
          return preview(project);
        });
  }

  /**
   * Puts right what somebody changed by hand in the workflow, as far as a button can.
   *
   * @return what is there now
   */
  public SetupReport repair(Project project, ApplicationUser admin) {
    return locks.onSetup(
        () -> {
          if (preview(project).isRepairable()) {
            workflow.repair(admin, site.statusIds());
            note(AuditAct.SETUP_REPAIRED, admin, project, SetupPart.WORKFLOW.id());
          }
          return preview(project);
        });
  }

  /** The shipped workflow with the status ids of this site; empty where statuses are missing. */
  public Optional<String> workflowXml() {
    return site.hasAllStatuses()
        ? Optional.of(RecoveryWorkflow.xmlWith(site.statusIds()))
        : Optional.empty();
  }

  /** The workflows that would stop working without the plugin. */
  public List<String> workflowsInUse() {
    return workflow.usedIn();
  }

  /**
   * Takes the plugin's parts out of all workflows, so that issues move on without it.
   *
   * @return workflows that have a draft and so were left alone, all of them then
   */
  public List<String> prepareRemoval(ApplicationUser admin) {
    return locks.onSetup(
        () -> {
          List<String> drafts = workflow.usedInWithDraft();
          if (drafts.isEmpty()) {
            String names = String.join(", ", workflow.usedIn());
            workflow.takeOut(admin);
            audit.note(
                AuditChange.of(AuditAct.WORKFLOWS_CLEANED, admin.getKey())
                    .about("workflows")
                    .from(names));
          }
          return drafts;
        });
  }

  /** Whether the project has no recovery, so that its set-up can be undone. */
  public boolean isUndoable(Project project) {
    return isSetUp(project)
        && !recoveries.existIn(project.getId())
        && schemes.sharedTypeScheme(project).isEmpty()
        && schemes.sharedWorkflowScheme(project).isEmpty();
  }

  /**
   * Takes the issue type and the workflow out of the schemes of a project without recoveries; what
   * all projects share stays.
   *
   * @return what is there now
   * @throws SetupFailed where the host refuses a step
   */
  public SetupReport undo(Project project, ApplicationUser admin) {
    return locks.onSetup(
        () -> {
          if (isUndoable(project)) {
            remove(project, admin);
          }
          return preview(project);
        });
  }

  private void remove(Project project, ApplicationUser admin) {
    try {
      schemes.removeFromTypeScheme(project, issueType());
      note(AuditAct.SETUP_UNDONE, admin, project, SetupPart.TYPE_SCHEME.id());
      schemes.removeFromWorkflowScheme(project, issueType());
      note(AuditAct.SETUP_UNDONE, admin, project, SetupPart.WORKFLOW_SCHEME.id());
    } catch (GenericEntityException e) {
      throw new SetupFailed(SetupPart.WORKFLOW_SCHEME, project.getKey(), e);
    }
  }

  private SetupStep workflowStep() {
    List<WorkflowFinding> findings = workflow.findings(site.statusIds());
    return findings.isEmpty()
        ? SetupStep.of(SetupPart.WORKFLOW, workflow.exists())
        : SetupStep.changed(SetupPart.WORKFLOW, findings);
  }

  private SetupStep typeScheme(Project project) {
    boolean done = site.issueTypeId().filter(type -> schemes.offers(project, type)).isPresent();
    return schemeStep(SetupPart.TYPE_SCHEME, done, schemes.sharedTypeScheme(project));
  }

  private SetupStep workflowScheme(Project project) {
    Optional<String> followed =
        site.issueTypeId().flatMap(type -> schemes.workflowFor(project, type));
    return followed
        .filter(name -> !RecoveryWorkflow.NAME.equals(name) && !workflow.hasParts(name))
        .map(name -> new WorkflowFinding(WorkflowFinding.Kind.OTHER_WORKFLOW, name))
        .map(finding -> SetupStep.changed(SetupPart.WORKFLOW_SCHEME, List.of(finding)))
        .orElseGet(
            () ->
                schemeStep(
                    SetupPart.WORKFLOW_SCHEME,
                    followed.isPresent(),
                    schemes.sharedWorkflowScheme(project)));
  }

  private static SetupStep schemeStep(SetupPart part, boolean done, Optional<String> shared) {
    return done || shared.isEmpty()
        ? SetupStep.of(part, done)
        : SetupStep.blocked(part, shared.get());
  }

  private void take(SetupPart part, Project project, ApplicationUser admin) {
    try {
      make(part, project, admin);
      note(AuditAct.SETUP_APPLIED, admin, project, part.id());
    } catch (GenericEntityException | FactoryException e) {
      throw new SetupFailed(part, project.getKey(), e);
    }
  }

  private void make(SetupPart part, Project project, ApplicationUser admin)
      throws GenericEntityException, FactoryException {
    switch (part) {
      case ISSUE_TYPE -> site.makeIssueType();
      case STATUSES -> site.makeStatuses();
      case LINK_TYPE -> makeLinkType(admin);
      case WORKFLOW -> workflow.make(admin, site.statusIds());
      case WORKFLOW_SCHEME ->
          schemes.addToWorkflowScheme(project, issueType(), RecoveryWorkflow.NAME);
      case TYPE_SCHEME -> schemes.addToTypeScheme(project, issueType());
    }
  }

  private void makeLinkType(ApplicationUser admin) {
    site.makeLinkType();
    site.linkTypeId().ifPresent(type -> links.restore(type, admin));
  }

  private void note(AuditAct act, ApplicationUser admin, Project project, String part) {
    audit.note(AuditChange.of(act, admin.getKey()).in(project.getId()).about(part));
  }

  private String issueType() {
    return site.issueTypeId().orElseThrow();
  }
}
