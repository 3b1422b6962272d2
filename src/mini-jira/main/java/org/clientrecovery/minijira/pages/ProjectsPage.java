package org.clientrecovery.minijira.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.Page;
import org.clientrecovery.minijira.web.RefusedException;

/** The projects that the visitor may browse. */
final class ProjectsPage implements Page {
  private static final Map<String, String> TYPES =
      Map.of("service_desk", "Service", "software", "Software", "business", "Business");
  private final PageServices services;

  ProjectsPage(PageServices services) {
    this.services = services;
  }

  @Override
  public void serve(Exchange exchange) throws IOException {
    Model model = new Model().with("projects", projects(exchange));
    services.frame().render(exchange, "Projects", "pages/projects.vm", model, Map.of());
  }

  /** A row for each of them; who is not logged in and sees none is sent to log in. */
  List<Model> projects(Exchange exchange) {
    Visitor visitor = services.visitor(exchange);
    List<Model> projects = projects(visitor);
    if (projects.isEmpty() && !visitor.isLoggedIn()) {
      throw RefusedException.notLoggedIn();
    }
    return projects;
  }

  private List<Model> projects(Visitor visitor) {
    return services.tracker().projects().all().stream()
        .filter(project -> visitor.may(Permissions.BROWSE, project))
        .map(project -> row(project, visitor))
        .toList();
  }

  private Model row(StoredProject project, Visitor visitor) {
    return new Model()
        .with("key", project.projectKey())
        .with("name", project.name())
        .with("type", TYPES.getOrDefault(project.type(), project.type()))
        .with("lead", visitor.nameOf(project.lead(), ""))
        .with("issues", issues(project, visitor));
  }

  private String issues(StoredProject project, Visitor visitor) {
    return visitor.isCustomerOf(project)
        ? "your requests"
        : Long.toString(services.tracker().issues().countOf(project.id()));
  }
}
