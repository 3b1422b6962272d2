package org.clientrecovery.minijira.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.util.ErrorCollection;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.web.Exchange;

/**
 * Gives an issue to somebody, with a comment if the user writes one, as Jira's dialog of that name
 * does; what can't be done is said above the form, which keeps what was written.
 */
final class AssignPage {
  private final PageServices services;

  AssignPage(PageServices services) {
    this.services = services;
  }

  void show(Exchange exchange) throws IOException {
    StoredIssue issue = assignable(exchange);
    show(exchange, issue, userName(issue.assignee()), List.of());
  }

  void assign(Exchange exchange) throws IOException {
    exchange.requireXsrfToken();
    StoredIssue issue = assignable(exchange);
    IssueService issues = services.services().get(IssueService.class);
    String chosen = exchange.parameter("assignee");
    IssueService.AssignValidationResult checked =
        issues.validateAssign(exchange.requireUser(), issue.id(), chosen);
    if (!checked.isValid()) {
      show(exchange, issue, chosen, messages(checked.getErrorCollection()));
      return;
    }
    CommentDraft draft = draft(exchange, issue);
    issues.assign(exchange.requireUser(), checked);
    if (!draft.isBlank()) {
      new CommentPage(services).store(draft, issue, exchange);
    }
    exchange.done("/browse/" + issue.key());
  }

  /** Refused before anything is changed, where the comment may not be sent as it is. */
  private CommentDraft draft(Exchange exchange, StoredIssue issue) {
    return new CommentPage(services)
        .allowed(CommentDraft.of(exchange), issue, services.visitor(exchange));
  }

  private static List<String> messages(ErrorCollection errors) {
    return Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream())
        .toList();
  }

  private StoredIssue assignable(Exchange exchange) {
    StoredIssue issue = services.issueOf(exchange);
    services.visitor(exchange).require(Permissions.ASSIGN, issue);
    return issue;
  }

  private void show(Exchange exchange, StoredIssue issue, String chosen, List<String> errors)
      throws IOException {
    Visitor visitor = services.visitor(exchange);
    StoredProject project = services.projectOf(issue);
    CommentDraft draft = CommentDraft.of(exchange);
    Model model =
        new Model()
            .with("issue", new IssueDetails(services.tracker(), visitor).of(issue))
            .with("people", people(issue, chosen))
            .with("me", visitor.isLoggedIn() ? userName(visitor.key()) : null)
            .with("serviceDesk", project.isServiceDesk())
            .with("levels", new CommentLevels(services.tracker(), visitor).of(project))
            .with("commentText", draft.text())
            .with("commentLevel", draft.level())
            .with("audience", draft.isPublicReply() ? "public" : "internal")
            .with("errors", errors);
    services
        .frame()
        .render(
            exchange,
            "Assign",
            "pages/assign.vm",
            model,
            Map.of("ajs-issue-key", issue.key()),
            "jira.view.issue");
  }

  private List<Model> people(StoredIssue issue, String chosen) {
    return services.tracker().users().all().stream()
        .filter(user -> isAssignable(user, issue))
        .map(
            user ->
                new Model()
                    .with("name", user.name())
                    .with("displayName", user.displayName())
                    .with("chosen", user.name().equals(chosen)))
        .toList();
  }

  private boolean isAssignable(StoredUser user, StoredIssue issue) {
    return services.tracker().permissions().has(Permissions.ASSIGNABLE, issue, user.userKey());
  }

  private String userName(String userKey) {
    return userKey == null
        ? ""
        : services.tracker().users().byKey(userKey).map(StoredUser::name).orElse("");
  }
}
