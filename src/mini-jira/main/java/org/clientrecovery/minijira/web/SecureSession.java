package org.clientrecovery.minijira.web;

import com.atlassian.sal.api.websudo.WebSudoNotRequired;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.servlet.http.HttpSession;

/**
 * Jira's secure administrator session ("websudo"): whoever is logged in types the password once
 * more before what is marked {@link WebSudoRequired}, and again after {@link #TIMEOUT} without any
 * of it.
 *
 * <p>As in Jira a page asks in its own place, with status 200, and keeps the fields of a form that
 * was sent; a REST resource answers 401 with the word WebSudo in its message; requests by HTTP
 * Basic, as scripts send them, are not asked; {@code DELETE /rest/auth/1/websudo} ends it. For
 * pages by HTTP Basic, and from Jira 10 on, Jira's behaviour was not seen and is taken to be the
 * same.
 */
public final class SecureSession {
  /** How long it lasts without an administrator's request; Jira's default. */
  static final Duration TIMEOUT = Duration.ofMinutes(10);

  private static final String ADDRESS = "/secure/admin/WebSudoAuthenticate";
  private static final String SINCE = "jira.websudo.timestamp";
  private static final String HEADER = "X-Atlassian-WebSudo";
  private static final String PREFIX = "webSudo";

  private final SignIn signIn;
  private final Clock clock;
  private PageFrame frame;

  /** The sessions of those who logged in there. */
  public SecureSession(SignIn signIn, Clock clock) {
    this.signIn = signIn;
    this.clock = clock;
  }

  void serveOn(Site site, PageFrame pageFrame) {
    frame = pageFrame;
    site.add(ADDRESS + "!default.jspa", this::show);
    site.add(ADDRESS + ".jspa", this::confirm);
    site.add("/rest/auth/1/websudo", this::end);
  }

  /** Whether an action asks for it; Jira looks at the class alone. */
  static boolean isNeededBy(Class<?> action) {
    return action.isAnnotationPresent(WebSudoRequired.class);
  }

  /** Whether a method of a resource asks for it: by itself, else its class, else its package. */
  public static boolean isNeededBy(Class<?> resource, Method method) {
    return Stream.<AnnotatedElement>of(method, resource, resource.getPackage())
        .filter(element -> says(element, true) || says(element, false))
        .findFirst()
        .filter(element -> says(element, true))
        .isPresent();
  }

  private static boolean says(AnnotatedElement element, boolean required) {
    return required
        ? element.isAnnotationPresent(WebSudoRequired.class)
        : element.isAnnotationPresent(WebSudoNotRequired.class);
  }

  /** Whether the visitor's password was asked for lately enough; begins the time anew. */
  public boolean isOpen(Exchange exchange) {
    String header = exchange.header("Authorization");
    if (header != null && header.startsWith("Basic ")) {
      return true;
    }
    HttpSession session = exchange.request().getSession(false);
    boolean open = session != null && isRecent(session.getAttribute(SINCE));
    if (open) {
      session.setAttribute(SINCE, clock.millis());
    }
    return open;
  }

  private boolean isRecent(Object since) {
    return since instanceof Long millis && clock.millis() - millis < TIMEOUT.toMillis();
  }

  /** Asks for the password in place of the page, and goes on there afterwards. */
  void ask(Exchange exchange) throws IOException {
    render(exchange, "", destination(exchange), exchange.isPost());
  }

  private static String destination(Exchange exchange) {
    String query = exchange.request().getQueryString();
    return query == null ? exchange.path() : exchange.path() + "?" + query;
  }

  private void show(Exchange exchange) throws IOException {
    exchange.requireUser();
    render(exchange, "", wanted(exchange), isPost(exchange));
  }

  private static boolean isPost(Exchange exchange) {
    return "true".equals(exchange.parameter("webSudoIsPost"));
  }

  /** A path of mini-jira itself; anything else gives the administration. */
  private static String wanted(Exchange exchange) {
    String wanted = exchange.parameter("webSudoDestination");
    return wanted != null && wanted.matches("/(?![/\\\\])[^\\s\\\\]*")
        ? wanted
        : "/secure/admin/ViewApplicationProperties.jspa";
  }

  private void confirm(Exchange exchange) throws IOException {
    String name = exchange.requireUser().getName();
    String password = exchange.parameter("webSudoPassword");
    if (password == null || password.isEmpty()) {
      render(exchange, "Type your password.", wanted(exchange), isPost(exchange));
    } else if (!signIn.fits(name, password)) {
      render(exchange, "That is not your password.", wanted(exchange), isPost(exchange));
    } else {
      exchange.request().getSession(true).setAttribute(SINCE, clock.millis());
      exchange.response().setHeader(HEADER, "Has-Authentication");
      goOn(exchange);
    }
  }

  private void goOn(Exchange exchange) throws IOException {
    if (isPost(exchange)) {
      Map<String, Object> model =
          Map.of("destination", wanted(exchange), "fields", fields(exchange));
      frame.render(exchange, "Send again", "frame/send-again.vm", model, Map.of());
    } else if ("true".equals(exchange.parameter("close"))) {
      exchange.dialogDone();
    } else {
      exchange.redirect(wanted(exchange));
    }
  }

  private void render(Exchange exchange, String error, String destination, boolean post)
      throws IOException {
    Map<String, Object> model = new HashMap<>();
    model.put("error", error);
    model.put("name", exchange.requireUser().getName());
    model.put("destination", destination);
    model.put("isPost", post);
    model.put("close", "true".equals(exchange.parameter("close")));
    model.put("fields", fields(exchange));
    frame.render(exchange, "Administrator access", "frame/password.vm", model, Map.of());
  }

  /** The fields of the form that was sent, but for those of the password page. */
  private static List<Map<String, String>> fields(Exchange exchange) {
    List<Map<String, String>> fields = new ArrayList<>();
    exchange
        .parameters()
        .forEach(
            (name, values) -> {
              if (!name.startsWith(PREFIX) && !name.equals("close")) {
                Stream.of(values)
                    .forEach(value -> fields.add(Map.of("name", name, "value", value)));
              }
            });
    return fields;
  }

  private void end(Exchange exchange) throws IOException {
    if (!exchange.method().equals("DELETE")) {
      throw new RefusedException(405, "This address takes DELETE alone.");
    }
    HttpSession session = exchange.request().getSession(false);
    if (session != null) {
      session.removeAttribute(SINCE);
    }
    exchange.send(204, "application/json", "");
  }
}
