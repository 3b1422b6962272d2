package org.clientrecovery.jira.setup;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.FactoryException;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.jira.store.Locks;
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
  private final Locks locks;

  public ProjectSetup(
      SiteParts site, RecoveryWorkflow workflow, ProjectSchemes schemes, Locks locks) {
    this.site = site;
    this.workflow = workflow;
    this.schemes = schemes;
    this.locks = locks;
  }

  /** Whether tickets of that project can be escalated. */
  public boolean isEnabled(Project project) {
    return site.linkTypeId().isPresent()
        && site.issueTypeId().filter(type -> schemes.offers(project, type)).isPresent();
  }

  /** What is there and what would be done; changes nothing. */
  public SetupReport preview(Project project) {
    return new SetupReport(
        List.of(
            SetupStep.of(SetupPart.ISSUE_TYPE, site.issueTypeId().isPresent()),
            SetupStep.of(SetupPart.STATUSES, site.hasAllStatuses()),
            SetupStep.of(SetupPart.LINK_TYPE, site.linkTypeId().isPresent()),
            SetupStep.of(SetupPart.WORKFLOW, workflow.exists()),
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

  private SetupStep typeScheme(Project project) {
    boolean done = site.issueTypeId().filter(type -> schemes.offers(project, type)).isPresent();
    return schemeStep(SetupPart.TYPE_SCHEME, done, schemes.sharedTypeScheme(project));
  }

  private SetupStep workflowScheme(Project project) {
    boolean done =
        site.issueTypeId().filter(type -> schemes.hasWorkflowFor(project, type)).isPresent();
    return schemeStep(SetupPart.WORKFLOW_SCHEME, done, schemes.sharedWorkflowScheme(project));
  }

  private static SetupStep schemeStep(SetupPart part, boolean done, Optional<String> shared) {
    return done || shared.isEmpty()
        ? SetupStep.of(part, done)
        : SetupStep.blocked(part, shared.get());
  }

  private void take(SetupPart part, Project project, ApplicationUser admin) {
    try {
      make(part, project, admin);
    } catch (GenericEntityException | FactoryException e) {
      throw new SetupFailed(part, project.getKey(), e);
    }
  }

  private void make(SetupPart part, Project project, ApplicationUser admin)
      throws GenericEntityException, FactoryException {
    switch (part) {
      case ISSUE_TYPE -> site.makeIssueType();
      case STATUSES -> site.makeStatuses();
      case LINK_TYPE -> site.makeLinkType();
      case WORKFLOW -> workflow.make(admin, site.statusIds());
      case WORKFLOW_SCHEME ->
          schemes.addToWorkflowScheme(project, issueType(), RecoveryWorkflow.NAME);
      case TYPE_SCHEME -> schemes.addToTypeScheme(project, issueType());
    }
  }

  private String issueType() {
    return site.issueTypeId().orElseThrow();
  }
}
