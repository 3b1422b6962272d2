package org.clientrecovery.minijira.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.RefusedException;

/**
 * Moves an issue along its workflow, with a comment if the user writes one. What validators object
 * to is shown above the form, which keeps what was written.
 */
final class TransitionPage {
  private final PageServices services;

  TransitionPage(PageServices services) {
    this.services = services;
  }

  void show(Exchange exchange) throws IOException {
    StoredIssue issue = services.issueOf(exchange);
    show(exchange, issue, action(exchange, issue), Map.of(), List.of());
  }

  void run(Exchange exchange) throws IOException {
    exchange.requireXsrfToken();
    StoredIssue issue = services.issueOf(exchange);
    ActionDescriptor action = action(exchange, issue);
    ErrorCollection errors =
        move(issue, action.getId(), parameters(exchange, issue), exchange.requireUser());
    if (errors.hasAnyErrors()) {
      show(exchange, issue, action, errors.getErrors(), List.copyOf(errors.getErrorMessages()));
    } else {
      exchange.redirect("/browse/" + issue.key());
    }
  }

  /**
   * Moves an issue.
   *
   * @return what stood against it; no errors if it is moved
   */
  ErrorCollection move(
      StoredIssue issue, int actionId, Map<String, String[]> parameters, ApplicationUser user) {
    IssueService issues = services.services().get(IssueService.class);
    IssueInputParameters input = issues.newIssueInputParameters(parameters);
    IssueService.TransitionValidationResult checked =
        issues.validateTransition(user, issue.id(), actionId, input);
    return checked.isValid()
        ? issues.transition(user, checked).getErrorCollection()
        : checked.getErrorCollection();
  }

  private Map<String, String[]> parameters(Exchange exchange, StoredIssue issue) {
    Map<String, String[]> parameters = new HashMap<>(exchange.parameters());
    List.of("atl_token", "id", "action", "audience").forEach(parameters::remove);
    CommentDraft draft = CommentDraft.of(exchange);
    if (draft.isBlank()) {
      List.of("comment", "commentLevel", "commentProperty").forEach(parameters::remove);
    } else {
      new CommentPage(services).allowed(draft, issue, services.visitor(exchange));
      parameters.put("commentProperty", new String[] {draft.propertiesAsJson()});
    }
    return parameters;
  }

  /** The transition that the parameter {@code action} names, if the workflow offers it now. */
  private ActionDescriptor action(Exchange exchange, StoredIssue issue) {
    exchange.requireUser();
    String wanted = exchange.parameter("action");
    return offered(services.apiIssue(issue), exchange).stream()
        .filter(action -> Integer.toString(action.getId()).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    409,
                    "This step is not open for "
                        + issue.key()
                        + ". Perhaps somebody moved the issue in the meantime, or you lack the"
                        + " permission. Reload the issue to see the steps that are open."));
  }

  private List<ActionDescriptor> offered(Issue issue, Exchange exchange) {
    return services
        .services()
        .get(IssueWorkflowManager.class)
        .getSortedAvailableActions(issue, exchange.user().orElse(null));
  }

  private void show(
      Exchange exchange,
      StoredIssue issue,
      ActionDescriptor action,
      Map<String, String> fieldErrors,
      List<String> messages)
      throws IOException {
    Visitor visitor = services.visitor(exchange);
    StoredProject project = services.projectOf(issue);
    CommentDraft draft = CommentDraft.of(exchange);
    Model model =
        new Model()
            .with("issue", new IssueDetails(services.tracker(), visitor).of(issue))
            .with(
                "transition",
                new Model()
                    .with("id", Integer.toString(action.getId()))
                    .with("name", action.getName()))
            .with("serviceDesk", project.isServiceDesk())
            .with("levels", new CommentLevels(services.tracker(), visitor).of(project))
            .with("commentText", draft.text())
            .with("commentLevel", draft.level())
            .with("audience", exchange.parameter("audience"))
            .with("commentError", fieldErrors.get("comment"))
            .with("errors", others(fieldErrors, messages));
    services
        .frame()
        .render(
            exchange,
            action.getName() + " " + issue.key(),
            "pages/transition.vm",
            model,
            Map.of("ajs-issue-key", issue.key()),
            "jira.view.issue");
  }

  private static List<String> others(Map<String, String> fieldErrors, List<String> messages) {
    List<String> all = new ArrayList<>(messages);
    fieldErrors.forEach(
        (field, message) -> {
          if (!field.equals("comment")) {
            all.add(message);
          }
        });
    return all;
  }
}
