package org.clientrecovery.minijira.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredLinkType;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.RefusedException;

/**
 * Clones an issue, with a link to it and without its comments, or deletes it, each after asking.
 */
final class CopyIssuePages {
  private final PageServices services;

  CopyIssuePages(PageServices services) {
    this.services = services;
  }

  void showClone(Exchange exchange) throws IOException {
    show(exchange, creatable(exchange), "CloneIssueDetails", "Clone");
  }

  void showDelete(Exchange exchange) throws IOException {
    show(exchange, deletable(exchange), "DeleteIssue", "Delete");
  }

  private void show(Exchange exchange, StoredIssue issue, String action, String verb)
      throws IOException {
    Model model =
        new Model()
            .with(
                "issue", new IssueDetails(services.tracker(), services.visitor(exchange)).of(issue))
            .with("action", action)
            .with("verb", verb);
    services.frame().render(exchange, verb + " issue", "pages/confirm.vm", model, Map.of());
  }

  void copy(Exchange exchange) throws IOException {
    exchange.requireXsrfToken();
    StoredIssue original = creatable(exchange);
    ApplicationUser user = exchange.requireUser();
    Issue copy = create(services.apiIssue(original), user);
    Optional<StoredLinkType> cloners = cloners();
    if (cloners.isPresent()) {
      link(copy.getId(), original.id(), cloners.get().id(), user);
    }
    exchange.redirect("/browse/" + copy.getKey());
  }

  private void link(long copy, long original, long type, ApplicationUser user) {
    try {
      services
          .services()
          .get(IssueLinkManager.class)
          .createIssueLink(copy, original, type, null, user);
    } catch (CreateException e) {
      throw new IllegalStateException("the clone " + copy + " could not be linked", e);
    }
  }

  private Issue create(Issue original, ApplicationUser user) {
    IssueService issues = services.services().get(IssueService.class);
    IssueService.CreateValidationResult checked =
        issues.validateCreate(user, fields(original, issues));
    if (!checked.isValid()) {
      throw refused(checked.getErrorCollection());
    }
    IssueService.IssueResult created = issues.create(user, checked);
    if (!created.isValid()) {
      throw refused(created.getErrorCollection());
    }
    return created.getIssue();
  }

  private static IssueInputParameters fields(Issue original, IssueService issues) {
    IssueInputParameters fields =
        issues
            .newIssueInputParameters()
            .setProjectId(original.getProjectObject().getId())
            .setIssueTypeId(original.getIssueTypeId())
            .setSummary("CLONE - " + original.getSummary())
            .setDescription(original.getDescription())
            .setReporterId(original.getReporterId());
    if (original.getAssigneeId() != null) {
      fields.setAssigneeId(original.getAssigneeId());
    }
    if (original.getPriority() != null) {
      fields.setPriorityId(original.getPriority().getId());
    }
    return fields;
  }

  private static RefusedException refused(ErrorCollection errors) {
    return new RefusedException(400, "This issue can't be cloned: " + errors);
  }

  private Optional<StoredLinkType> cloners() {
    return services.tracker().constants().linkTypes().stream()
        .filter(type -> type.name().equals("Cloners"))
        .findFirst();
  }

  void delete(Exchange exchange) throws IOException {
    exchange.requireXsrfToken();
    StoredIssue issue = deletable(exchange);
    delete(issue, exchange.requireUser());
    exchange.redirect("/projects/" + issue.projectKey());
  }

  private void delete(StoredIssue issue, ApplicationUser user) {
    try {
      services
          .services()
          .get(IssueManager.class)
          .deleteIssue(user, services.apiIssue(issue), EventDispatchOption.ISSUE_DELETED, true);
    } catch (RemoveException e) {
      throw new IllegalStateException(issue.key() + " could not be deleted", e);
    }
  }

  private StoredIssue creatable(Exchange exchange) {
    StoredIssue issue = services.issueOf(exchange);
    services.visitor(exchange).require(Permissions.CREATE, issue);
    if (services.visitor(exchange).isCustomerOf(issue)) {
      throw RefusedException.forbidden();
    }
    return issue;
  }

  private StoredIssue deletable(Exchange exchange) {
    StoredIssue issue = services.issueOf(exchange);
    services.visitor(exchange).require("DELETE_ISSUES", issue);
    return issue;
  }
}
