package org.clientrecovery.minijira.web;

/** What mini-jira answers at a path of its {@link Site}. */
@FunctionalInterface
public interface Page {
  /**
   * Answers one request.
   *
   * @throws RefusedException to show an error page with its status
   * @throws Exception anything else: the user sees an error page, the log the trace
   */
  void serve(Exchange exchange) throws Exception;
}
