package org.clientrecovery.minijira.web;

import com.atlassian.jira.user.ApplicationUser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.Filter;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.clientrecovery.minijira.standin.Standin;

/** A request with parameters, headers and cookies, and the answer to it. */
public final class FakeRequest {
  private final String method;
  private final Map<String, String> parameters = new HashMap<>();
  private final Map<String, String> headers = new HashMap<>();
  private final Map<String, Object> attributes = new HashMap<>();
  private final Answer answer = new Answer();
  private String pathInfo = "/";
  private Cookie[] cookies;
  private ApplicationUser user;

  public FakeRequest(String method) {
    this.method = method;
  }

  public FakeRequest with(String parameter, String value) {
    parameters.put(parameter, value);
    return this;
  }

  public FakeRequest header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public FakeRequest cookie(String name, String value) {
    cookies = new Cookie[] {new Cookie(name, value)};
    return this;
  }

  public FakeRequest by(String name) {
    user = Standin.of(ApplicationUser.class, new Person(name));
    return this;
  }

  public Answer answer() {
    return answer;
  }

  Exchange exchange() {
    return new Exchange(
        Standin.of(HttpServletRequest.class, this),
        Standin.of(HttpServletResponse.class, answer),
        user);
  }

  /** Below which path of its servlet it asks. */
  public FakeRequest at(String info) {
    pathInfo = info;
    return this;
  }

  /** Sends it through a filter; the status is 200 if the filter lets it pass. */
  public Answer through(Filter filter) throws Exception {
    Exchange.enter(exchange());
    try {
      filter.doFilter(
          Standin.of(HttpServletRequest.class, this),
          Standin.of(HttpServletResponse.class, answer),
          (request, response) -> answer.status = 200);
      return answer;
    } finally {
      Exchange.leave();
    }
  }

  String getPathInfo() {
    return pathInfo;
  }

  String getContentType() {
    return headers.get("Content-Type");
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

  HttpSession getSession(boolean create) {
    return null;
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

  /** What came back. */
  public static final class Answer {
    public final Map<String, String> headers = new HashMap<>();
    final StringWriter body = new StringWriter();
    public int status;
    final Map<String, String> cookies = new HashMap<>();

    /** The body as it was written. */
    public String text() {
      return body.toString();
    }

    void setHeader(String name, String value) {
      headers.put(name, value);
    }

    void setStatus(int code) {
      status = code;
    }

    void setContentType(String type) {
      headers.put("Content-Type", type);
    }

    PrintWriter getWriter() {
      return new PrintWriter(body);
    }

    void addCookie(Cookie cookie) {
      cookies.put(cookie.getName(), cookie.getValue());
    }
  }
}
