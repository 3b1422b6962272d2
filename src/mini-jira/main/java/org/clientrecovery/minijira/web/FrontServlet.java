package org.clientrecovery.minijira.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each request to its page and turns what goes wrong into error pages. */
final class FrontServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final Logger log = LoggerFactory.getLogger(FrontServlet.class);

  private final transient Site site;
  private final transient PageFrame frame;

  FrontServlet(Site site, PageFrame frame) {
    this.site = site;
    this.frame = frame;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange exchange = Exchange.current().orElseThrow();
    try {
      site.at(exchange.path())
          .orElseThrow(() -> RefusedException.notFound("page " + exchange.path()))
          .serve(exchange);
    } catch (RefusedException e) {
      refuse(exchange, e);
    } catch (Exception e) {
      fail(exchange, e);
    }
  }

  private void refuse(Exchange exchange, RefusedException refusal) throws IOException {
    if (exchange.isAnswered()) {
      log.warn("{} was refused after its answer had begun", exchange.path(), refusal);
    } else if (refusal.status() == 401 && exchange.method().equals("GET")) {
      exchange.redirect("/login.jsp?os_destination=" + encoded(destination(exchange)));
    } else {
      show(exchange, refusal.status(), refusal.getMessage());
    }
  }

  private static String destination(Exchange exchange) {
    String query = exchange.request().getQueryString();
    return query == null ? exchange.path() : exchange.path() + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void fail(Exchange exchange, Exception failure) throws IOException {
    log.error("{} {} failed", exchange.method(), exchange.path(), failure);
    if (!exchange.isAnswered()) {
      show(
          exchange,
          500,
          "This page failed: "
              + failure.getMessage()
              + " (the console of mini-jira has the details).");
    }
  }

  private void show(Exchange exchange, int status, String message) throws IOException {
    exchange.response().resetBuffer();
    frame.send(
        exchange,
        status,
        new PageFrame.Content(
            title(status),
            "<section class=\"aui-page-panel\"><div class=\"aui-message aui-message-error error\""
                + " role=\"alert\"><p class=\"title\"><strong>"
                + title(status)
                + "</strong></p><p>"
                + Html.escape(message)
                + "</p></div><p><a href=\""
                + Exchange.CONTEXT_PATH
                + "/\">Back to the projects</a></p></section>",
            Map.of()),
        "atl.general");
  }

  private static String title(int status) {
    return switch (status) {
      case 401 -> "You are not logged in";
      case 403 -> "You are not allowed to do this";
      case 404 -> "There is nothing here";
      case 500 -> "mini-jira failed";
      default -> "This can't be done now";
    };
  }
}
