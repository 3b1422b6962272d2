package org.clientrecovery.minijira.pages;

import com.atlassian.jira.issue.Issue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.web.Exchange;

/**
 * An issue: for the team with everything that the plugin adds, for a client of a service project as
 * the request in the portal.
 */
final class IssuePage {
  static final String HISTORY = "history";
  private final PageServices services;

  IssuePage(PageServices services) {
    this.services = services;
  }

  void serve(Exchange exchange, String key) throws IOException {
    Visitor visitor = services.visitor(exchange);
    StoredIssue issue = visitor.see(services.tracker().issues().byKey(key), "issue " + key);
    if (!issue.key().equals(key)) {
      exchange.redirect("/browse/" + issue.key());
    } else if (visitor.isCustomerOf(issue)) {
      showRequest(exchange, issue, visitor);
    } else {
      show(exchange, issue, visitor);
    }
  }

  private void showRequest(Exchange exchange, StoredIssue issue, Visitor visitor)
      throws IOException {
    Model model =
        base(issue, visitor)
            .with("customer", true)
            .with("comments", new IssueComments(services.tracker(), visitor).of(issue));
    services
        .frame()
        .render(
            exchange,
            title(issue),
            "pages/request.vm",
            model,
            Map.of(),
            "customerportal",
            "servicedesk.portal");
  }

  private void show(Exchange exchange, StoredIssue issue, Visitor visitor) throws IOException {
    boolean history = HISTORY.equals(exchange.parameter("page"));
    Model model = base(issue, visitor).with("tab", history ? HISTORY : "comments");
    if (history) {
      model.with("history", new IssueHistory(services.tracker(), visitor).of(issue));
    } else {
      model.with("comments", new IssueComments(services.tracker(), visitor).of(issue));
    }
    model.with("links", new IssueLinks(services.tracker(), visitor).of(issue));
    addFragments(issue, exchange, model);
    model
        .with("canAssign", visitor.may(Permissions.ASSIGN, issue))
        .with("canMove", visitor.may("MOVE_ISSUES", issue))
        .with("canClone", visitor.may(Permissions.CREATE, issue))
        .with("canDelete", visitor.may("DELETE_ISSUES", issue));
    services
        .frame()
        .render(exchange, title(issue), "pages/issue.vm", model, meta(issue), "jira.view.issue");
  }

  private Model base(StoredIssue issue, Visitor visitor) {
    StoredProject project = services.projectOf(issue);
    return new Model()
        .with("issue", new IssueDetails(services.tracker(), visitor).of(issue))
        .with("serviceDesk", project.isServiceDesk())
        .with("levels", new CommentLevels(services.tracker(), visitor).of(project))
        .with("canComment", visitor.may(Permissions.COMMENT, issue));
  }

  private void addFragments(StoredIssue issue, Exchange exchange, Model model) {
    Issue apiIssue = services.apiIssue(issue);
    Map<String, Object> context = services.fragments().contextOf(apiIssue);
    model
        .with("operations", services.fragments().links("operations-operations", context))
        .with("tools", services.fragments().links("jira.issue.tools", context))
        .with(
            "leftPanels", services.fragments().panels("atl.jira.view.issue.left.context", context))
        .with(
            "rightPanels",
            services.fragments().panels("atl.jira.view.issue.right.context", context))
        .with("transitions", transitions(issue, exchange));
  }

  private List<Model> transitions(StoredIssue issue, Exchange exchange) {
    Transitions steps = new Transitions(services);
    return steps.offered(issue, exchange.user().orElse(null)).stream()
        .map(action -> new Model().with("id", action.getId()).with("name", steps.name(action)))
        .toList();
  }

  private static String title(StoredIssue issue) {
    return "[" + issue.key() + "] " + issue.summary();
  }

  private static Map<String, String> meta(StoredIssue issue) {
    return Map.of(
        "ajs-issue-key", issue.key(),
        "ajs-issue-id", Long.toString(issue.id()),
        "ajs-project-key", issue.projectKey());
  }
}
