package org.clientrecovery.minijira.pages;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.RefusedException;
import org.clientrecovery.minijira.workflow.WorkflowEngine;

/**
 * Moves an issue to another project, as Jira does: it gets a key there and keeps its comments, its
 * old key leads to it, and {@code ISSUE_MOVED} is announced. A type or status that the other
 * project does not know becomes its first.
 */
final class MoveIssuePage {
  private final PageServices services;

  MoveIssuePage(PageServices services) {
    this.services = services;
  }

  void show(Exchange exchange) throws IOException {
    StoredIssue issue = movable(exchange);
    Model model =
        new Model()
            .with(
                "issue", new IssueDetails(services.tracker(), services.visitor(exchange)).of(issue))
            .with("projects", targets(exchange, issue).stream().map(ProjectPage::model).toList());
    services.frame().render(exchange, "Move issue", "pages/move.vm", model, Map.of());
  }

  void move(Exchange exchange) throws IOException {
    exchange.requireXsrfToken();
    StoredIssue issue = movable(exchange);
    StoredProject target =
        targets(exchange, issue).stream()
            .filter(project -> Long.toString(project.id()).equals(exchange.parameter("pid")))
            .findFirst()
            .orElseThrow(RefusedException::forbidden);
    MutableIssue moved = services.services().get(IssueManager.class).getIssueObject(issue.id());
    moved.setProjectObject(services.apiProject(target));
    moved.setIssueTypeId(Long.toString(typeIn(target, issue)));
    moved.setStatusId(Long.toString(statusOf(moved, issue)));
    services
        .services()
        .get(IssueManager.class)
        .updateIssue(
            exchange.requireUser(),
            moved,
            EventDispatchOption.Factory.get(EventType.ISSUE_MOVED_ID),
            true);
    exchange.redirect(
        "/browse/" + services.tracker().issues().byId(issue.id()).orElseThrow().key());
  }

  private StoredIssue movable(Exchange exchange) {
    StoredIssue issue = services.issueOf(exchange);
    services.visitor(exchange).require("MOVE_ISSUES", issue);
    return issue;
  }

  private List<StoredProject> targets(Exchange exchange, StoredIssue issue) {
    Visitor visitor = services.visitor(exchange);
    return services.tracker().projects().all().stream()
        .filter(project -> project.id() != issue.projectId())
        .filter(project -> visitor.may(Permissions.CREATE, project))
        .toList();
  }

  private long typeIn(StoredProject target, StoredIssue issue) {
    List<Long> types = services.tracker().typeSchemes().of(target).typeIds();
    return types.contains(issue.typeId()) ? issue.typeId() : types.get(0);
  }

  /** The status that it has, where the workflow of its new place knows it; else the first there. */
  private long statusOf(MutableIssue moved, StoredIssue issue) {
    JiraWorkflow workflow =
        services
            .services()
            .get(WorkflowManager.class)
            .getWorkflow(moved.getProjectObject().getId(), moved.getIssueTypeId());
    return WorkflowEngine.stepOf(workflow.getDescriptor(), issue.statusId())
        .map(WorkflowEngine::statusOf)
        .orElseGet(() -> WorkflowEngine.firstStatus(workflow.getDescriptor()));
  }
}
