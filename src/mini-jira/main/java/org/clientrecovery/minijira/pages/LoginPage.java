package org.clientrecovery.minijira.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.tracker.Groups;
import org.clientrecovery.minijira.tracker.Roles;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.Page;

/** {@code /login.jsp}: asks who is there, and says who could be. */
final class LoginPage implements Page {
  private final PageServices services;

  LoginPage(PageServices services) {
    this.services = services;
  }

  @Override
  public void serve(Exchange exchange) throws IOException {
    if (!exchange.isPost()) {
      show(exchange, false);
    } else if (services
        .signIn()
        .in(exchange, exchange.parameter("os_username"), exchange.parameter("os_password"))) {
      exchange.redirect(destination(exchange));
    } else {
      show(exchange, true);
    }
  }

  private void show(Exchange exchange, boolean failed) throws IOException {
    Model model =
        new Model()
            .with("failed", failed)
            .with("name", failed ? exchange.parameter("os_username") : null)
            .with("destination", destination(exchange))
            .with("users", users());
    services.frame().render(exchange, "Log in", "pages/login.vm", model, Map.of());
  }

  /** A path of mini-jira itself; anything else gives the list of projects. */
  static String destination(Exchange exchange) {
    String wanted = exchange.parameter("os_destination");
    return wanted != null && wanted.matches("/(?![/\\\\])[^\\s\\\\]*") ? wanted : "/";
  }

  private List<Model> users() {
    return services.tracker().users().all().stream()
        .filter(user -> user.active() && user.password() != null)
        .map(
            user ->
                new Model()
                    .with("name", user.name())
                    .with("displayName", user.displayName())
                    .with("role", role(user)))
        .toList();
  }

  private String role(StoredUser user) {
    if (services.tracker().groups().of(user.userKey()).contains(Groups.ADMINISTRATORS)) {
      return "Administrator";
    }
    if (services.tracker().projects().all().stream().anyMatch(project -> leads(user, project))) {
      return "Lead";
    }
    if (has(Roles.SERVICE_DESK_TEAM, user)) {
      return "Agent";
    }
    return has(Roles.CUSTOMERS, user) ? "Customer" : "User";
  }

  private static boolean leads(StoredUser user, StoredProject project) {
    return user.userKey().equals(project.lead());
  }

  private boolean has(long role, StoredUser user) {
    return services.tracker().projects().all().stream()
        .anyMatch(
            project -> services.tracker().roles().of(user.userKey(), project.id()).contains(role));
  }
}
