package org.clientrecovery.minijira.osgi;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;

/**
 * Waits for the Spring context of one bundle and gives up at once when the extender reports that it
 * failed or that it waits for a service: all services of the host are there before the bundle
 * starts, so nobody would ever bring the missing one.
 *
 * <p>The host has no Spring on its class path; it meets Spring's classes in their bundles, by
 * reflection.
 */
final class ContextWatch {
  private static final String EXTENDER = "org.eclipse.gemini.blueprint.core";
  private static final String LISTENER =
      "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";

  /** {@code (objectClass=com.atlassian.jira.issue.IssueManager)} */
  private static final Pattern SERVICE = Pattern.compile("\\(objectClass=([^)]+)\\)");

  private final Bundle bundle;
  private final CompletableFuture<Object> context = new CompletableFuture<>();

  private ContextWatch(Bundle bundle) {
    this.bundle = bundle;
  }

  /** Watches {@code bundle}, which has not started yet. */
  static ContextWatch of(Bundle bundle, BundleContext host) {
    ContextWatch watch = new ContextWatch(bundle);
    watch.expectContext(host);
    watch.listenToExtender(host);
    return watch;
  }

  private void expectContext(BundleContext host) {
    String filter =
        "(&(objectClass=org.springframework.context.ApplicationContext)(Bundle-SymbolicName="
            + bundle.getSymbolicName()
            + "))";
    try {
      host.addServiceListener(
          event -> {
            if (event.getType() == ServiceEvent.REGISTERED) {
              context.complete(host.getService(event.getServiceReference()));
            }
          },
          filter);
    } catch (InvalidSyntaxException e) {
      throw new IllegalArgumentException(filter, e);
    }
  }

  private void listenToExtender(BundleContext host) {
    for (Bundle candidate : host.getBundles()) {
      if (EXTENDER.equals(candidate.getSymbolicName())) {
        register(candidate);
      }
    }
  }

  private void register(Bundle extender) {
    try {
      Class<?> type = extender.loadClass(LISTENER);
      InvocationHandler listener = (proxy, method, arguments) -> heard(proxy, method, arguments);
      Object proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, listener);
      extender.getBundleContext().registerService(LISTENER, proxy, null);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the extender has no " + LISTENER, e);
    }
  }

  private Object heard(Object proxy, Method method, Object[] arguments) throws Exception {
    return switch (method.getName()) {
      case "onOsgiApplicationEvent" -> {
        judge(arguments[0]);
        yield null;
      }
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> "watch of " + bundle;
    };
  }

  private void judge(Object event) throws ReflectiveOperationException {
    if (!bundle.equals(event.getClass().getMethod("getBundle").invoke(event))) {
      return;
    }
    String type = event.getClass().getSimpleName();
    if (type.equals("OsgiBundleContextFailedEvent")) {
      fail((Throwable) event.getClass().getMethod("getFailureCause").invoke(event));
    } else if (type.equals("BootstrappingDependencyEvent")) {
      Object dependency = event.getClass().getMethod("getDependencyEvent").invoke(event);
      if (dependency.getClass().getSimpleName().equals("OsgiServiceDependencyWaitStartingEvent")) {
        context.completeExceptionally(missing(filterOf(dependency)));
      }
    }
  }

  /** {@code (&(objectClass=com.acme.Store)(name=main))} */
  private static String filterOf(Object event) throws ReflectiveOperationException {
    Object service = event.getClass().getMethod("getServiceDependency").invoke(event);
    Method filter = service.getClass().getMethod("getServiceFilter");
    filter.setAccessible(true);
    return String.valueOf(filter.invoke(service));
  }

  private void fail(Throwable cause) {
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    context.completeExceptionally(
        new PluginDoesNotStartException(
            "The Spring context of " + bundle.getSymbolicName() + " does not start: " + root,
            cause));
  }

  private PluginDoesNotStartException missing(String dependency) {
    Matcher service = SERVICE.matcher(dependency);
    return new PluginDoesNotStartException(
        "The plugin "
            + bundle.getSymbolicName()
            + " needs the service "
            + (service.find() ? service.group(1) : dependency)
            + ", which mini-jira does not offer.");
  }

  /**
   * The Spring context, as soon as it is there.
   *
   * @throws PluginDoesNotStartException if it won't be
   */
  Object await(Duration patience) {
    try {
      return context.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw (PluginDoesNotStartException) e.getCause();
    } catch (TimeoutException e) {
      throw new PluginDoesNotStartException(
          bundle.getSymbolicName() + " has no Spring context after " + patience.toSeconds() + " s");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PluginDoesNotStartException("interrupted while starting " + bundle, e);
    }
  }
}
