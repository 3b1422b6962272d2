package org.clientrecovery.minijira.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.clientrecovery.minijira.standin.Standin;

/** A request with parameters, headers and cookies, and the answer to it. */
final class FakeRequest {
  private final String method;
  private final Map<String, String> parameters = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, Object> attributes = new HashMap<>();
  private final Answer answer = new Answer();
  private Cookie[] cookies;
  private ApplicationUser user;

  FakeRequest(String method) {
    this.method = method;
  }

  FakeRequest with(String parameter, String value) {
    parameters.put(parameter, value);
    return this;
  }

  FakeRequest header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  FakeRequest cookie(String name, String value) {
    cookies = new Cookie[] {new Cookie(name, value)};
    return this;
  }

  FakeRequest by(String name) {
    user = Standin.of(ApplicationUser.class, new Person(name));
    return this;
  }

  Answer answer() {
    return answer;
  }

  Exchange exchange() {
    return new Exchange(
        Standin.of(HttpServletRequest.class, this),
        Standin.of(HttpServletResponse.class, answer),
        user);
  }

  String getMethod() {
    return method;
  }

  String getParameter(String name) {
    return parameters.get(name);
  }

  String getHeader(String name) {
    return headers.get(name);
  }

  Cookie[] getCookies() {
    return cookies;
  }

  Object getAttribute(String name) {
    return attributes.get(name);
  }

  void setAttribute(String name, Object value) {
    attributes.put(name, value);
  }

  record Person(String name) {
    String getName() {
      return name;
    }
  }

  static final class Answer {
    final Map<String, String> headers = new HashMap<>();
    final Map<String, String> cookies = new HashMap<>();

    void setHeader(String name, String value) {
      headers.put(name, value);
    }

    void addCookie(Cookie cookie) {
      cookies.put(cookie.getName(), cookie.getValue());
    }
  }
}
