package org.clientrecovery.minijira.pages;

import java.io.IOException;
import java.util.Map;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.Page;

/** The dashboard: the plugin's boxes, then the projects that the visitor may browse. */
final class DashboardPage implements Page {
  private final PageServices services;

  DashboardPage(PageServices services) {
    this.services = services;
  }

  @Override
  public void serve(Exchange exchange) throws IOException {
    Model model = new Model().with("projects", new ProjectsPage(services).projects(exchange));
    model.with("boxes", services.fragments().dashboardItems(services.fragments().context()));
    services
        .frame()
        .render(exchange, "Dashboard", "pages/dashboard.vm", model, Map.of(), "atl.dashboard");
  }
}
