package org.clientrecovery.minijira.pages;

import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.Page;

/** {@code /browse/KEY-1} shows an issue, {@code /browse/KEY} leads to the project. */
final class BrowsePage implements Page {
  private static final String AT = "/browse/";
  private final PageServices services;
  private final IssuePage issues;

  BrowsePage(PageServices services) {
    this.services = services;
    this.issues = new IssuePage(services);
  }

  @Override
  public void serve(Exchange exchange) throws Exception {
    String key = exchange.path().substring(AT.length());
    if (services.tracker().projects().byKey(key).isPresent()) {
      exchange.redirect("/projects/" + key);
    } else {
      issues.serve(exchange, key);
    }
  }
}
