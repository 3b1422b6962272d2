package org.clientrecovery.minijira.pages;

import com.atlassian.jira.project.Project;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.Fragment;
import org.clientrecovery.minijira.web.Page;
import org.clientrecovery.minijira.web.RefusedException;

/** {@code /plugins/servlet/project-config/KEY}: what the plugin adds to a project's settings. */
final class ProjectConfigPage implements Page {
  static final String AT = "/plugins/servlet/project-config/";
  private static final String MENU = "atl.jira.proj.config";
  private final PageServices services;

  ProjectConfigPage(PageServices services) {
    this.services = services;
  }

  @Override
  public void serve(Exchange exchange) throws IOException {
    String key = exchange.path().substring(AT.length());
    Visitor visitor = services.visitor(exchange);
    StoredProject project =
        visitor.seeProject(services.tracker().projects().byKey(key), "project " + key);
    if (!visitor.may(Permissions.ADMINISTER_PROJECT, project)) {
      throw RefusedException.forbidden();
    }
    Model model =
        new Model()
            .with("project", ProjectPage.model(project))
            .with("items", items(services.apiProject(project)));
    services
        .frame()
        .render(
            exchange,
            "Settings of " + project.name(),
            "pages/project-config.vm",
            model,
            Map.of("ajs-project-key", project.projectKey()),
            "atl.admin");
  }

  /** The links in Jira's own groups of the menu, then those in sections of the plugin. */
  private List<Fragment> items(Project project) {
    Map<String, Object> context = services.fragments().contextOf(project);
    return Stream.concat(
            IntStream.rangeClosed(1, 4)
                .mapToObj(group -> MENU + "/projectgroup" + group)
                .flatMap(section -> services.fragments().links(section, context).stream()),
            services.fragments().sections(MENU, context).stream()
                .flatMap(section -> section.getItems().stream()))
        .toList();
  }
}
