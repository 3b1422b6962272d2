package org.clientrecovery.minijira.web;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The methods that plugin templates may call, as Jira 10 and newer keep it: methods of JDK values
 * and collections, of Jira's own actions and i18n, a few harmless getters of issues, projects and
 * users, and what the plugin's {@code velocity-allowlist} names with the implementing class. A
 * blocked call renders as if the method did not exist and is logged once.
 */
public final class MethodAllowlist {
  private static final Logger log = LoggerFactory.getLogger(MethodAllowlist.class);

  private static final Set<String> HOST_GETTERS =
      Set.of(
          "getText",
          "getKey",
          "getId",
          "getName",
          "getSummary",
          "getDisplayName",
          "getUsername",
          "getProjectObject",
          "getProject",
          "getContextParams");

  private final boolean everything;
  private final Set<String> signatures;
  private final Set<String> blocked = ConcurrentHashMap.newKeySet();

  private MethodAllowlist(boolean everything, Collection<String> signatures) {
    this.everything = everything;
    this.signatures = signatures.stream().map(MethodAllowlist::compact).collect(Collectors.toSet());
  }

  /** {@code com.acme.Row#cell(int int)}, however it is spaced. */
  private static String compact(String signature) {
    return signature.strip().replaceAll("[\\s,]+", " ").replace("( ", "(").replace(" )", ")");
  }

  /** Jira 9: every public method may be called. */
  public static MethodAllowlist everything() {
    return new MethodAllowlist(true, Set.of());
  }

  /** Jira 10 and newer, with what the plugin allows of its own. */
  public static MethodAllowlist of(Collection<String> signatures) {
    return new MethodAllowlist(false, signatures);
  }

  /** Whether a template may call {@code method} on an object of {@code type}. */
  boolean allows(Class<?> type, Method method) {
    if (everything || isOfJdk(method) || isOfHost(type, method)) {
      return true;
    }
    String signature = signature(type, method);
    if (signatures.contains(signature)
        || signatures.contains(signature(method.getDeclaringClass(), method))) {
      return true;
    }
    if (blocked.add(signature)) {
      log.warn("Method needs allowlisting: {}", signature);
    }
    return false;
  }

  private static boolean isOfJdk(Method method) {
    String type = method.getDeclaringClass().getName();
    return (type.startsWith("java.util.") && !type.startsWith("java.util.concurrent."))
        || type.startsWith("java.time.")
        || (type.startsWith("java.lang.")
            && !method.getName().equals("getClass")
            && !type.startsWith("java.lang.reflect.")
            && !Set.of("java.lang.Class", "java.lang.System", "java.lang.Runtime").contains(type));
  }

  private static boolean isOfHost(Class<?> type, Method method) {
    String owner = method.getDeclaringClass().getName();
    return owner.startsWith("webwork.action.")
        || owner.startsWith("com.atlassian.jira.action.")
        || owner.startsWith("com.atlassian.jira.web.action.")
        || ((Proxy.isProxyClass(type) || owner.startsWith("com.atlassian.jira."))
            && HOST_GETTERS.contains(method.getName()));
  }

  private static String signature(Class<?> type, Method method) {
    return type.getName()
        + "#"
        + method.getName()
        + Arrays.stream(method.getParameterTypes())
            .map(Class::getName)
            .collect(Collectors.joining(" ", "(", ")"));
  }

  /** What was blocked so far, such as {@code com.acme.Row#getName()}. */
  public Set<String> blocked() {
    return Set.copyOf(blocked);
  }
}
