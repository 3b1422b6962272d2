package org.clientrecovery.minijira.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredIssueType;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.RefusedException;

/** Creates an issue; what is wrong with it is shown beside what was written. */
final class CreateIssuePage {
  private final PageServices services;

  CreateIssuePage(PageServices services) {
    this.services = services;
  }

  void show(Exchange exchange) throws IOException {
    show(exchange, project(exchange), List.of());
  }

  void create(Exchange exchange) throws IOException {
    exchange.requireXsrfToken();
    StoredProject project = project(exchange);
    ApplicationUser user = exchange.requireUser();
    IssueService issues = services.services().get(IssueService.class);
    IssueService.CreateValidationResult checked =
        issues.validateCreate(user, input(issues, exchange, project));
    if (!checked.isValid()) {
      show(exchange, project, messages(checked.getErrorCollection()));
      return;
    }
    IssueService.IssueResult created = issues.create(user, checked);
    if (created.isValid()) {
      exchange.redirect("/browse/" + created.getIssue().getKey());
    } else {
      show(exchange, project, messages(created.getErrorCollection()));
    }
  }

  private static IssueInputParameters input(
      IssueService issues, Exchange exchange, StoredProject project) {
    return issues
        .newIssueInputParameters()
        .setProjectId(project.id())
        .setIssueTypeId(exchange.parameter("issuetype"))
        .setSummary(exchange.parameter("summary"))
        .setDescription(exchange.parameter("description"))
        .setReporterId(exchange.requireUser().getKey());
  }

  private static List<String> messages(ErrorCollection errors) {
    List<String> messages = new ArrayList<>(errors.getErrorMessages());
    messages.addAll(errors.getErrors().values());
    return messages;
  }

  private StoredProject project(Exchange exchange) {
    exchange.requireUser();
    Visitor visitor = services.visitor(exchange);
    String id = exchange.parameter("pid");
    StoredProject project =
        visitor.seeProject(
            PageServices.number(id).flatMap(services.tracker().projects()::byId),
            "project with id " + id);
    if (!visitor.may(Permissions.CREATE, project)) {
      throw RefusedException.forbidden();
    }
    return project;
  }

  private void show(Exchange exchange, StoredProject project, List<String> errors)
      throws IOException {
    Model model =
        new Model()
            .with("project", ProjectPage.model(project))
            .with("types", types(exchange, project))
            .with("summary", exchange.parameter("summary"))
            .with("description", exchange.parameter("description"))
            .with("errors", errors);
    services
        .frame()
        .render(exchange, "Create issue", "pages/create.vm", model, Map.of(), "jira.create.issue");
  }

  private List<Model> types(Exchange exchange, StoredProject project) {
    return services.tracker().typeSchemes().of(project).typeIds().stream()
        .flatMap(id -> services.tracker().constants().issueType(id).stream())
        .filter(type -> !type.subtask())
        .map(type -> option(type, exchange.parameter("issuetype")))
        .toList();
  }

  private static Model option(StoredIssueType type, String chosen) {
    String id = Long.toString(type.id());
    return new Model()
        .with("id", id)
        .with("name", type.name())
        .with("chosen", id.equals(chosen) ? true : null);
  }
}
