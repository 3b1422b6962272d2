package org.clientrecovery.minijira.pages;

import com.atlassian.jira.project.Project;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.module.ReportModule;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.Page;

/**
 * {@code /projects/KEY}: the project's issues, newest change first, and beside them its reports and
 * what the plugin adds to the sidebar. {@code ?selectedItem=} shows the panels of that place
 * instead of the issues.
 */
final class ProjectPage implements Page {
  private static final String AT = "/projects/";
  private static final int PAGE = 50;
  private static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";
  private final PageServices services;

  ProjectPage(PageServices services) {
    this.services = services;
  }

  @Override
  public void serve(Exchange exchange) throws IOException {
    String key = exchange.path().substring(AT.length()).replaceFirst("/.*", "");
    Visitor visitor = services.visitor(exchange);
    StoredProject project =
        visitor.seeProject(services.tracker().projects().byKey(key), "project " + key);
    Model model =
        new Model()
            .with("project", model(project))
            .with("canCreate", visitor.isLoggedIn() && visitor.may(Permissions.CREATE, project))
            .with("canAdminister", visitor.may(Permissions.ADMINISTER_PROJECT, project));
    if (!visitor.isCustomerOf(project)) {
      addFragments(exchange, project, model);
    }
    if (!model.containsKey("panels")) {
      addIssues(exchange, project, model);
    }
    services
        .frame()
        .render(
            exchange,
            project.name(),
            "pages/project.vm",
            model,
            Map.of("ajs-project-key", project.projectKey()));
  }

  static Model model(StoredProject project) {
    return new Model()
        .with("id", Long.toString(project.id()))
        .with("key", project.projectKey())
        .with("name", project.name())
        .with("description", project.description().isBlank() ? null : project.description());
  }

  private void addFragments(Exchange exchange, StoredProject project, Model model) {
    Project apiProject = services.apiProject(project);
    Map<String, Object> context = services.fragments().contextOf(apiProject);
    model.with("reports", reports()).with("sidebar", services.fragments().links(SIDEBAR, context));
    String selected = exchange.parameter("selectedItem");
    if (selected != null) {
      model.with("panels", services.fragments().panels(selected, context));
    }
  }

  private List<Model> reports() {
    return services.descriptor().all(ReportModule.class).stream()
        .map(
            report ->
                new Model()
                    .with("key", services.descriptor().completeKey(report.key()))
                    .with("label", services.text(report.label()))
                    .with("description", services.text(report.description())))
        .toList();
  }

  private void addIssues(Exchange exchange, StoredProject project, Model model) {
    IssueSearch.Found found =
        new IssueSearch(services)
            .find(
                exchange.user().orElse(null),
                "project = \"" + project.projectKey() + "\" order by updated desc",
                SearchPage.start(exchange),
                PAGE);
    SearchPage.addResults(found, services, services.visitor(exchange), model);
    model.with("pager", "/projects/" + project.projectKey() + "?");
  }
}
