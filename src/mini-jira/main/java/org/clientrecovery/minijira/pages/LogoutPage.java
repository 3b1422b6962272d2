package org.clientrecovery.minijira.pages;

import java.io.IOException;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.Page;

/** {@code /logout}: ends the session and asks for the next user. */
final class LogoutPage implements Page {
  private final PageServices services;

  LogoutPage(PageServices services) {
    this.services = services;
  }

  @Override
  public void serve(Exchange exchange) throws IOException {
    exchange.requireXsrfToken();
    services.signIn().out(exchange);
    exchange.redirect("/login.jsp");
  }
}
