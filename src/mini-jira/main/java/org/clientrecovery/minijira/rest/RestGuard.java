package org.clientrecovery.minijira.rest;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.clientrecovery.minijira.web.Exchange;
import org.clientrecovery.minijira.web.SecureSession;

/**
 * What stands before a REST resource: who may call it, by its annotation or by the default of the
 * Jira version (logged in on 9, licensed from 10 on), with their password confirmed where it says
 * so, and no forms of other sites.
 *
 * <p>The annotation of a method counts before that of its class. Resources of resources
 * (sub-resource locators) fall under the default.
 */
final class RestGuard implements Filter {
  private static final Set<String> FORMS =
      Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /** What a caller needs. */
  enum Access {
    ANYBODY,
    LOGGED_IN,
    LICENSED,
    ADMIN,
    SYSTEM_ADMIN
  }

  private final GlobalPermissionManager permissions;
  private final Predicate<ApplicationUser> licensed;
  private final List<PathAccess> rules;
  private final Access otherwise;
  private final List<PathPattern> secured;
  private final SecureSession secure;

  /** Paths below the REST module's address and what they need. */
  record PathAccess(PathPattern path, Access access) {}

  RestGuard(
      GlobalPermissionManager permissions,
      Predicate<ApplicationUser> licensed,
      List<PathAccess> rules,
      Access otherwise,
      List<PathPattern> secured,
      SecureSession secure) {
    this.permissions = permissions;
    this.licensed = licensed;
    this.rules = rules;
    this.otherwise = otherwise;
    this.secured = secured;
    this.secure = secure;
  }

  /** What an annotated class or method asks for; empty if it says nothing. */
  static Optional<Access> declared(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .map(RestGuard::accessOf)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Access> accessOf(Annotation annotation) {
    String type = annotation.annotationType().getName();
    boolean security =
        Stream.of(
                "com.atlassian.plugins.rest.common.security.",
                "com.atlassian.plugins.rest.api.security.annotation.",
                "com.atlassian.annotations.security.")
            .anyMatch(type::startsWith);
    if (!security) {
      return Optional.empty();
    }
    return switch (annotation.annotationType().getSimpleName()) {
      case "AnonymousAllowed", "UnrestrictedAccess", "AnonymousSiteAccess" ->
          Optional.of(Access.ANYBODY);
      case "UnlicensedSiteAccess" -> Optional.of(Access.LOGGED_IN);
      case "LicensedOnly" -> Optional.of(Access.LICENSED);
      case "AdminOnly" -> Optional.of(Access.ADMIN);
      case "SystemAdminOnly" -> Optional.of(Access.SYSTEM_ADMIN);
      default -> Optional.empty();
    };
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    Exchange exchange = Exchange.current().orElseThrow();
    Access access = access(http);
    if (isForgeable(http)) {
      refuse(exchange, 403, "XSRF check failed: send the header X-Atlassian-Token: no-check");
    } else if (isAllowed(access, exchange.user().orElse(null)) && asksForPassword(http, exchange)) {
      refuse(exchange, 401, "This resource requires WebSudo.");
    } else if (isAllowed(access, exchange.user().orElse(null))) {
      chain.doFilter(request, response);
    } else if (exchange.user().isEmpty()) {
      ((HttpServletResponse) response).setHeader("WWW-Authenticate", "OAuth realm=\"mini-jira\"");
      refuse(exchange, 401, "Client must be authenticated to access this resource.");
    } else {
      refuse(exchange, 403, "This resource is for " + access.name().toLowerCase(Locale.ROOT));
    }
  }

  private boolean asksForPassword(HttpServletRequest request, Exchange exchange) {
    return secured.stream().anyMatch(path -> path.matches(request.getMethod(), path(request)))
        && !secure.isOpen(exchange);
  }

  private static String path(HttpServletRequest request) {
    return request.getPathInfo() == null ? "/" : request.getPathInfo();
  }

  private Access access(HttpServletRequest request) {
    String path = path(request);
    return rules.stream()
        .filter(rule -> rule.path().matches(request.getMethod(), path))
        .map(PathAccess::access)
        .findFirst()
        .orElse(otherwise);
  }

  private static boolean isForgeable(HttpServletRequest request) {
    String type = request.getContentType();
    String media = type == null ? "" : type.split(";")[0].strip().toLowerCase(Locale.ROOT);
    String header = request.getHeader("X-Atlassian-Token");
    return !SAFE.contains(request.getMethod())
        && FORMS.contains(media)
        && !"no-check".equals(header)
        && !"nocheck".equals(header);
  }

  private boolean isAllowed(Access access, ApplicationUser user) {
    return switch (access) {
      case ANYBODY -> true;
      case LOGGED_IN -> user != null;
      case LICENSED -> user != null && licensed.test(user);
      case ADMIN -> user != null && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
      case SYSTEM_ADMIN ->
          user != null && permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user);
    };
  }

  private static void refuse(Exchange exchange, int status, String message) throws IOException {
    exchange.send(
        status,
        "application/json",
        "{\"message\":\"" + message + "\",\"status-code\":" + status + "}");
  }
}
