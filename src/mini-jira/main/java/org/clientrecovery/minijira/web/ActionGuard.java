package org.clientrecovery.minijira.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.clientrecovery.minijira.module.WebAction;

/** What stands before an action: roles, HTTP methods, XSRF token. */
final class ActionGuard {
  private final GlobalPermissionManager permissions;
  private final boolean postOnly;

  /**
   * A guard as strict as a Jira version.
   *
   * @param postOnly whether actions that name no HTTP method take POST alone, as from Jira 11
   */
  ActionGuard(GlobalPermissionManager permissions, boolean postOnly) {
    this.permissions = permissions;
    this.postOnly = postOnly;
  }

  void checkRoles(WebAction action, Exchange exchange) {
    if (action.roles().isEmpty()) {
      return;
    }
    ApplicationUser user = exchange.requireUser();
    if (action.roles().stream().noneMatch(role -> hasRole(role, user))) {
      throw RefusedException.forbidden();
    }
  }

  private boolean hasRole(String role, ApplicationUser user) {
    return switch (role) {
      case "admin" -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
      case "sysadmin" -> permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user);
      case "use" -> true;
      default -> throw new IllegalArgumentException("unknown role " + role + " in the descriptor");
    };
  }

  /** Holds the request against the annotations of the method that will run. */
  void checkMethod(Class<?> action, String command, Exchange exchange) {
    Method method = methodFor(action, command);
    List<String> supported = supported(action, method);
    String asked = exchange.method().equals("HEAD") ? "GET" : exchange.method();
    if (!supported.contains(asked)) {
      exchange.response().setHeader("Allow", String.join(", ", supported));
      throw new RefusedException(
          405,
          "The action "
              + action.getSimpleName()
              + " does not take "
              + asked
              + " but "
              + String.join(", ", supported)
              + ".");
    }
    if (method.isAnnotationPresent(RequiresXsrfCheck.class)) {
      exchange.requireXsrfToken();
    }
  }

  private List<String> supported(Class<?> action, Method method) {
    SupportedMethods annotation = method.getAnnotation(SupportedMethods.class);
    if (annotation == null) {
      annotation = action.getAnnotation(SupportedMethods.class);
    }
    if (annotation != null) {
      return Arrays.stream(annotation.value()).map(RequestMethod::name).toList();
    }
    return postOnly ? List.of("POST") : List.of("GET", "POST");
  }

  private static Method methodFor(Class<?> action, String command) {
    String name =
        command.isEmpty()
            ? "doExecute"
            : "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
    return Stream.<Class<?>>iterate(action, type -> type != null, Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
        .filter(method -> command.isEmpty() || Modifier.isPublic(method.getModifiers()))
        .findFirst()
        .orElseThrow(
            () ->
                RefusedException.notFound("command " + command + " of " + action.getSimpleName()));
  }
}
