package org.clientrecovery.minijira.e2e;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser of few wits: cookies, forms, redirects, no script. */
final class Visitor {
  private final URI jira;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  private Visitor(URI jira) {
    this.jira = jira;
  }

  /** Logged in under that name, password confirmed; the sample's passwords are the names. */
  static Visitor loggedInAs(String name, RunningMiniJira running) {
    return loggedInAs(name, running.address());
  }

  /** The same at the address of one node. */
  static Visitor loggedInAs(String name, URI address) {
    Visitor visitor = withoutSecureSession(name, address);
    visitor.confirmPassword(name);
    return visitor;
  }

  /** Logged in, but not asked for the password anew, which what is for administrators needs. */
  static Visitor withoutSecureSession(String name, URI address) {
    Visitor visitor = new Visitor(address);
    visitor.submit("/login.jsp", Map.of("os_username", name, "os_password", name));
    return visitor;
  }

  HttpResponse<String> confirmPassword(String password) {
    return submit(
        "/secure/admin/WebSudoAuthenticate.jspa",
        Map.of("webSudoPassword", password, "close", "true"));
  }

  static Visitor anonymous(RunningMiniJira running) {
    return new Visitor(running.address());
  }

  /** The page, with the address that it came from in the end. */
  Document open(String path) {
    return page(get(path));
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)).GET());
  }

  /** Posts a form with the XSRF token that the visitor's cookie holds. */
  HttpResponse<String> submit(String path, Map<String, String> fields) {
    return submit(path, List.copyOf(fields.entrySet()));
  }

  /** The same for a form with several values of one name. */
  HttpResponse<String> submit(String path, List<Map.Entry<String, String>> fields) {
    String form =
        fields.stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    String token = xsrfToken();
    String body = token.isEmpty() ? form : form + "&atl_token=" + encode(token);
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> postJson(String path, String json) {
    return sendJson("POST", path, json);
  }

  /** Sends JSON by {@code POST}, {@code PUT} or {@code DELETE}. */
  HttpResponse<String> sendJson(String method, String path, String json) {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .header("X-Atlassian-Token", "no-check")
            .method(method, BodyPublishers.ofString(json)));
  }

  HttpResponse<String> putJson(String path, String json) {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .header("X-Atlassian-Token", "no-check")
            .PUT(BodyPublishers.ofString(json)));
  }

  static Document page(HttpResponse<String> response) {
    return Jsoup.parse(response.body(), response.uri().toString());
  }

  private HttpResponse<String> send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException("mini-jira did not answer " + request.uri() + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking mini-jira", e);
    }
  }

  private URI at(String path) {
    return path.startsWith("http") ? URI.create(path) : URI.create(jira + path);
  }

  private String xsrfToken() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("atlassian.xsrf.token"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
