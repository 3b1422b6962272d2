package org.clientrecovery.minijira.pages;

import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.web.Exchange;

/**
 * Moves an issue along its workflow, with a comment if the user writes one. What validators object
 * to is shown above the form, which keeps what was written.
 */
final class TransitionPage {
  private final PageServices services;
  private final Transitions transitions;

  TransitionPage(PageServices services) {
    this.services = services;
    this.transitions = new Transitions(services);
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
        transitions.move(
            issue, action.getId(), parameters(exchange, issue), exchange.requireUser());
    if (errors.hasAnyErrors()) {
      show(exchange, issue, action, errors.getErrors(), List.copyOf(errors.getErrorMessages()));
    } else {
      exchange.done("/browse/" + issue.key());
    }
  }

  private Map<String, String[]> parameters(Exchange exchange, StoredIssue issue) {
    Map<String, String[]> parameters = new HashMap<>(exchange.parameters());
    List.of("atl_token", "id", "action", "inline", "decorator").forEach(parameters::remove);
    CommentDraft draft = CommentDraft.of(exchange);
    List.of("comment", "commentLevel", "commentProperty").forEach(parameters::remove);
    if (!draft.isBlank()) {
      new CommentPage(services).allowed(draft, issue, services.visitor(exchange)).addTo(parameters);
    }
    return parameters;
  }

  private ActionDescriptor action(Exchange exchange, StoredIssue issue) {
    return transitions.find(issue, exchange.parameter("action"), exchange.requireUser());
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
                    .with("name", transitions.name(action)))
            .with("serviceDesk", project.isServiceDesk())
            .with("levels", new CommentLevels(services.tracker(), visitor).of(project))
            .with("commentText", draft.text())
            .with("commentLevel", draft.level())
            .with("audience", draft.isPublicReply() ? "public" : "internal")
            .with("commentError", fieldErrors.get("comment"))
            .with("errors", others(fieldErrors, messages));
    services
        .frame()
        .render(
            exchange,
            transitions.name(action) + " " + issue.key(),
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
