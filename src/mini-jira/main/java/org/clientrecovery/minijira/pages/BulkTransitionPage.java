package org.clientrecovery.minijira.pages;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.RefusedException;

/**
 * Bulk change: takes many issues through one step of their workflow. As in Jira each issue is
 * checked and moved by itself, so that one that is refused keeps no other from being moved, and
 * says why.
 */
final class BulkTransitionPage {
  private static final int MOST = 1000;

  private final PageServices services;
  private final Transitions transitions;

  BulkTransitionPage(PageServices services) {
    this.services = services;
    this.transitions = new Transitions(services);
  }

  /** First the issues of a search are chosen, and the step. */
  void show(Exchange exchange) throws IOException {
    String jql = Optional.ofNullable(exchange.parameter("jql")).orElse("");
    IssueSearch.Found found = new IssueSearch(services).find(exchange.requireUser(), jql, 0, MOST);
    Model model = new Model().with("jql", jql).with("errors", found.errors());
    model.with("issues", rows(exchange, found.issues()));
    model.with("steps", steps(found.issues(), exchange.requireUser()));
    render(exchange, model);
  }

  /** Then each of the chosen ones takes it, and the page says which did and which did not. */
  void run(Exchange exchange) throws IOException {
    exchange.requireXsrfToken();
    int action = action(exchange);
    List<Model> moved = new ArrayList<>();
    List<Model> refused = new ArrayList<>();
    for (StoredIssue issue : chosen(exchange)) {
      List<String> messages = messages(issue, action, exchange.requireUser());
      Model told = new Model().with("key", issue.key()).with("messages", messages);
      (messages.isEmpty() ? moved : refused).add(told);
    }
    render(exchange, new Model().with("moved", moved).with("refused", refused));
  }

  private List<String> messages(StoredIssue issue, int action, ApplicationUser user) {
    ErrorCollection errors = transitions.move(issue, action, Map.of(), user);
    List<String> messages = new ArrayList<>(errors.getErrorMessages());
    messages.addAll(errors.getErrors().values());
    return messages;
  }

  private List<StoredIssue> chosen(Exchange exchange) {
    Visitor visitor = services.visitor(exchange);
    Set<String> keys = new LinkedHashSet<>(exchange.parameters("issue"));
    if (keys.isEmpty()) {
      throw new RefusedException(400, "No issue was chosen. Go back and choose some.");
    }
    return keys.stream()
        .map(key -> visitor.see(services.tracker().issues().byKey(key), "issue " + key))
        .toList();
  }

  private static int action(Exchange exchange) {
    return PageServices.number(exchange.parameter("action"))
        .map(Long::intValue)
        .orElseThrow(
            () -> new RefusedException(400, "No step was chosen. Go back and choose one."));
  }

  private List<Model> rows(Exchange exchange, List<StoredIssue> issues) {
    return new IssueRows(services.tracker(), services.visitor(exchange)).rows(issues);
  }

  /** The steps that at least one of the issues offers, with those that offer it. */
  private List<Model> steps(List<StoredIssue> issues, ApplicationUser user) {
    Map<Integer, String> names = new LinkedHashMap<>();
    Map<Integer, List<String>> keys = new LinkedHashMap<>();
    for (StoredIssue issue : issues) {
      for (ActionDescriptor action : transitions.offered(issue, user)) {
        names.put(action.getId(), transitions.name(action));
        keys.computeIfAbsent(action.getId(), id -> new ArrayList<>()).add(issue.key());
      }
    }
    return names.entrySet().stream()
        .map(
            step ->
                new Model()
                    .with("id", Integer.toString(step.getKey()))
                    .with("name", step.getValue())
                    .with(
                        "issues",
                        keys.get(step.getKey()).stream().collect(Collectors.joining(", "))))
        .toList();
  }

  private void render(Exchange exchange, Model model) throws IOException {
    services.frame().render(exchange, "Bulk change", "pages/bulk.vm", model, Map.of());
  }
}
