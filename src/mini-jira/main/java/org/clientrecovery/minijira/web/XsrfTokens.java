package org.clientrecovery.minijira.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Jira's protection against forged requests: a random token in the cookie {@code
 * atlassian.xsrf.token}, which each form repeats as {@code atl_token}. Scripts may send the header
 * {@code X-Atlassian-Token: no-check} instead, which another site's form can't.
 */
final class XsrfTokens {
  static final String COOKIE = "atlassian.xsrf.token";
  static final String PARAMETER = "atl_token";

  private static final String HEADER = "X-Atlassian-Token";
  private static final SecureRandom RANDOM = new SecureRandom();

  private XsrfTokens() {}

  /** The visitor's token; made and set as a cookie if there is none yet. */
  static String of(HttpServletRequest request, HttpServletResponse response) {
    String known = known(request);
    if (known != null) {
      return known;
    }
    byte[] random = new byte[20];
    RANDOM.nextBytes(random);
    String token = HexFormat.of().formatHex(random);
    Cookie cookie = new Cookie(COOKIE, token);
    cookie.setPath(Exchange.CONTEXT_PATH);
    response.addCookie(cookie);
    request.setAttribute(COOKIE, token);
    return token;
  }

  private static String known(HttpServletRequest request) {
    if (request.getAttribute(COOKIE) instanceof String token) {
      return token;
    }
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals(COOKIE)) {
          return cookie.getValue();
        }
      }
    }
    return null;
  }

  /** Whether the request says that it need not be checked, as only scripts of this site can. */
  static boolean isUnchecked(HttpServletRequest request) {
    String header = request.getHeader(HEADER);
    return "no-check".equals(header) || "nocheck".equals(header);
  }

  static void check(HttpServletRequest request, HttpServletResponse response) {
    if (isUnchecked(request)) {
      return;
    }
    String sent = request.getParameter(PARAMETER);
    String expected = known(request);
    if (sent == null || expected == null || !same(sent, expected)) {
      of(request, response);
      throw new RefusedException(
          403,
          "XSRF Security Token Missing: this form is out of date, or it was not sent by this site."
              + " Go back, reload the page and send it again.");
    }
  }

  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
