package org.clientrecovery.minijira.web;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** One request and its answer, as pages and actions see them; used by one thread. */
public final class Exchange {
  /** The path under which all of mini-jira lies. */
  public static final String CONTEXT_PATH = "/jira";

  private static final ThreadLocal<Exchange> CURRENT = new ThreadLocal<>();

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final ApplicationUser user;

  Exchange(HttpServletRequest request, HttpServletResponse response, ApplicationUser user) {
    this.request = request;
    this.response = response;
    this.user = user;
  }

  static void enter(Exchange exchange) {
    CURRENT.set(exchange);
  }

  static void leave() {
    CURRENT.remove();
  }

  /** The exchange that this thread serves, if any: jobs have none. */
  public static Optional<Exchange> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /** Path below the context path, with its leading slash, decoded, such as {@code /browse/A-1}. */
  public String path() {
    String servletPath = request.getServletPath();
    return request.getPathInfo() == null ? servletPath : servletPath + request.getPathInfo();
  }

  /** {@code GET}, {@code POST} … */
  public String method() {
    return request.getMethod();
  }

  /** Whether this is a POST. */
  public boolean isPost() {
    return method().equals("POST");
  }

  /** The first value of a parameter of the query or the form; null if absent. */
  public String parameter(String name) {
    return request.getParameter(name);
  }

  /** All values of a parameter; empty if absent. */
  public List<String> parameters(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /** All parameters with all their values. */
  public Map<String, String[]> parameters() {
    return Collections.unmodifiableMap(request.getParameterMap());
  }

  /** The body of the request as UTF-8 text; for requests that are no forms. */
  public String body() throws IOException {
    return new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Who asks; empty if nobody is logged in. */
  public Optional<ApplicationUser> user() {
    return Optional.ofNullable(user);
  }

  /**
   * Who asks.
   *
   * @throws RefusedException 401 if nobody is logged in
   */
  public ApplicationUser requireUser() {
    return user().orElseThrow(RefusedException::notLoggedIn);
  }

  /** The token that forms of this visitor carry as {@code atl_token}. */
  public String xsrfToken() {
    return XsrfTokens.of(request, response);
  }

  /**
   * Holds a change against the visitor's token.
   *
   * @throws RefusedException 403 if the token is missing or another's
   */
  public void requireXsrfToken() {
    XsrfTokens.check(request, response);
  }

  /** Value of a request header; null if absent. */
  public String header(String name) {
    return request.getHeader(name);
  }

  /** Value of a cookie; null if absent. */
  public String cookie(String name) {
    Cookie[] cookies = request.getCookies();
    return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst()
        .orElse(null);
  }

  /**
   * Sends the browser to another page of mini-jira.
   *
   * @param path below the context path ({@code /browse/A-1}), or with it
   */
  public void redirect(String path) throws IOException {
    response.sendRedirect(
        path.startsWith(CONTEXT_PATH + "/") || !path.startsWith("/") ? path : CONTEXT_PATH + path);
  }

  /** Whether the script of a dialog asks, which wants the page without its frame. */
  public boolean isInDialog() {
    return "dialog".equals(parameter("decorator"))
        || "none".equals(parameter("decorator"))
        || "true".equals(parameter("inline"));
  }

  /** Sends the browser on, or closes the dialog whose form was done. */
  public void done(String path) throws IOException {
    if (isInDialog()) {
      dialogDone();
    } else {
      redirect(path);
    }
  }

  /** Tells the script of a dialog that its form is done. */
  public void dialogDone() throws IOException {
    response.setHeader("X-Atlassian-Dialog-Control", "DONE");
    send(200, "text/html", "<div></div>");
  }

  /** Has the browser run no script that stands in a page or comes from elsewhere. */
  void allowOwnScriptsAlone() {
    response.setHeader(
        "Content-Security-Policy",
        "script-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'");
  }

  /** Answers with a body of a media type, in UTF-8. */
  public void send(int status, String mediaType, String body) throws IOException {
    response.setStatus(status);
    response.setContentType(mediaType + ";charset=UTF-8");
    response.getWriter().write(body);
  }

  /** Whether an answer has begun, so that no page may follow. */
  public boolean isAnswered() {
    return response.isCommitted();
  }

  /** Where the visitor reached mini-jira, such as {@code http://localhost:2990/jira}. */
  public String baseUrl() {
    String scheme = request.getScheme();
    return scheme + "://" + request.getServerName() + ":" + request.getServerPort() + CONTEXT_PATH;
  }

  HttpServletRequest request() {
    return request;
  }

  HttpServletResponse response() {
    return response;
  }
}
