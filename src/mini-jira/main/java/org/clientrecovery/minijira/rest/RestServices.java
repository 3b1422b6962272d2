package org.clientrecovery.minijira.rest;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.servlet.Filter;
import javax.servlet.http.HttpServlet;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;
import javax.ws.rs.ext.Provider;
import org.clientrecovery.minijira.module.Descriptor;
import org.clientrecovery.minijira.module.RestModule;
import org.clientrecovery.minijira.osgi.PluginBundle;
import org.clientrecovery.minijira.web.SecureSession;

/** The REST modules of the plugin as servlets, each with its guard. */
public final class RestServices {
  /**
   * A REST module ready to be mapped at its paths ({@code /rest/<path>/<version>/*} and latest).
   */
  public record Mounted(String name, List<String> patterns, HttpServlet servlet, Filter guard) {}

  private final PluginBundle plugin;
  private final Descriptor descriptor;
  private final RestStack stack;
  private final RestGuard.Access otherwise;
  private final GlobalPermissionManager permissions;
  private final Predicate<ApplicationUser> licensed;
  private final SecureSession secure;

  /**
   * The REST modules of a plugin.
   *
   * @param version2 REST v2 of Jira 10 and newer, not v1 of Jira 9
   * @param licensed who holds a licence
   * @param secure asked for by methods that are marked so
   */
  public RestServices(
      PluginBundle plugin,
      Descriptor descriptor,
      boolean version2,
      GlobalPermissionManager permissions,
      Predicate<ApplicationUser> licensed,
      SecureSession secure) {
    this.plugin = plugin;
    this.descriptor = descriptor;
    this.stack = version2 ? new Jersey2Stack() : new Jersey1Stack();
    this.otherwise = version2 ? RestGuard.Access.LICENSED : RestGuard.Access.LOGGED_IN;
    this.permissions = permissions;
    this.licensed = licensed;
    this.secure = secure;
  }

  /** All of them. */
  public List<Mounted> all() {
    return descriptor.all(RestModule.class).stream().map(this::mount).toList();
  }

  private Mounted mount(RestModule module) {
    Set<Class<?>> classes = classes(module);
    String base = "/rest" + module.path() + "/";
    return new Mounted(
        "rest-" + module.key(),
        List.of(base + module.version() + "/*", base + "latest/*"),
        stack.servlet(classes, plugin),
        new RestGuard(permissions, licensed, rules(classes), otherwise, secure(classes), secure));
  }

  private Set<Class<?>> classes(RestModule module) {
    Set<Class<?>> classes = new LinkedHashSet<>();
    for (String file : plugin.files("/", "*.class", true)) {
      String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
      if (isWanted(module, name)) {
        Class<?> type = plugin.type(name);
        if (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class)) {
          classes.add(type);
        }
      }
    }
    return classes;
  }

  /** Without packages in the descriptor, all that is named like the plugin is looked through. */
  private boolean isWanted(RestModule module, String name) {
    if (module.packages().isEmpty()) {
      return !name.startsWith("META-INF") && isOwn(name);
    }
    return module.packages().stream().anyMatch(folder -> name.startsWith(folder + "."));
  }

  private boolean isOwn(String name) {
    String key = plugin.key();
    int secondDot = key.indexOf('.', key.indexOf('.') + 1);
    return name.startsWith(secondDot < 0 ? key : key.substring(0, secondDot));
  }

  static List<RestGuard.PathAccess> rules(Set<Class<?>> classes) {
    List<RestGuard.PathAccess> rules = new ArrayList<>();
    forEach(
        classes,
        (type, method, pattern) ->
            RestGuard.declared(method)
                .or(() -> RestGuard.declared(type))
                .ifPresent(access -> rules.add(new RestGuard.PathAccess(pattern, access))));
    return rules;
  }

  /** What asks for a secure session. */
  static List<PathPattern> secure(Set<Class<?>> classes) {
    List<PathPattern> patterns = new ArrayList<>();
    forEach(
        classes,
        (type, method, pattern) -> {
          if (SecureSession.isNeededBy(type, method)) {
            patterns.add(pattern);
          }
        });
    return patterns;
  }

  /** A method of a resource and where it answers. */
  private interface Served {
    void at(Class<?> type, Method method, PathPattern pattern);
  }

  private static void forEach(Set<Class<?>> classes, Served served) {
    for (Class<?> type : classes) {
      if (type.isAnnotationPresent(Path.class)) {
        for (Method method : type.getMethods()) {
          serve(type, method, served);
        }
      }
    }
  }

  private static void serve(Class<?> type, Method method, Served served) {
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (http != null) {
        String path = "/" + path(type) + "/" + path(method);
        served.at(type, method, new PathPattern(http.value(), path));
      }
    }
  }

  private static String path(AnnotatedElement element) {
    Path path = element.getAnnotation(Path.class);
    return path == null ? "" : path.value();
  }
}
