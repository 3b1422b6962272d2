package org.clientrecovery.minijira.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/**
 * Who a visitor is: by session after the login form, or by HTTP Basic, which scripts and tests use.
 */
public final class SignIn {
  private static final String USER = "minijira.user";

  private final UserManager users;
  private final JiraAuthenticationContext authentication;
  private final BiFunction<String, String, Boolean> passwords;

  /**
   * Sign-in over the users of the tracker.
   *
   * @param passwords whether a user name and a password fit
   */
  public SignIn(
      UserManager users,
      JiraAuthenticationContext authentication,
      BiFunction<String, String, Boolean> passwords) {
    this.users = users;
    this.authentication = authentication;
    this.passwords = passwords;
  }

  /** Logs the visitor in, in a new session, if name and password fit. */
  public boolean in(Exchange exchange, String name, String password) {
    if (name == null || password == null || !fits(name, password)) {
      return false;
    }
    HttpSession old = exchange.request().getSession(false);
    if (old != null) {
      old.invalidate();
    }
    exchange.request().getSession(true).setAttribute(USER, name);
    return true;
  }

  /** Whether that is the password of that user. */
  boolean fits(String name, String password) {
    return passwords.apply(name, password);
  }

  /** Logs the visitor out. */
  public void out(Exchange exchange) {
    HttpSession session = exchange.request().getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The visitor, made the logged-in user of this thread; null if unknown. */
  ApplicationUser enter(HttpServletRequest request) {
    ApplicationUser user =
        bySession(request).or(() -> byHeader(request)).map(users::getUserByName).orElse(null);
    authentication.setLoggedInUser(user);
    return user;
  }

  void leave() {
    authentication.clearLoggedInUser();
  }

  private static Optional<String> bySession(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return Optional.ofNullable(session).map(known -> (String) known.getAttribute(USER));
  }

  /** {@code Authorization: Basic YWRtaW46YWRtaW4=} */
  private Optional<String> byHeader(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null || !header.startsWith("Basic ")) {
      return Optional.empty();
    }
    try {
      String pair =
          new String(Base64.getDecoder().decode(header.substring(6)), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon > 0 && passwords.apply(pair.substring(0, colon), pair.substring(colon + 1))
          ? Optional.of(pair.substring(0, colon))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
