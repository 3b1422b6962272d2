package org.clientrecovery.minijira.standin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the host offers, by type of the Jira API: the services that OSGi exports to plugins and that
 * {@code ComponentAccessor} gives. Safe for use by many threads.
 */
public final class HostServices {
  private final Map<Class<?>, Object> services = Collections.synchronizedMap(new LinkedHashMap<>());

  /**
   * Offers {@code service} as {@code api}.
   *
   * @throws IllegalStateException if something else is offered as {@code api} already
   */
  public <T> void put(Class<T> api, T service) {
    if (services.putIfAbsent(api, api.cast(service)) != null) {
      throw new IllegalStateException("two services offered as " + api.getName());
    }
  }

  /**
   * The service offered as exactly {@code api}.
   *
   * @throws UnsupportedOperationException if there is none, naming {@code api}
   */
  public <T> T get(Class<T> api) {
    Object service = services.get(api);
    if (service == null) {
      throw new UnsupportedOperationException("mini-jira has no " + api.getName());
    }
    return api.cast(service);
  }

  /** All services in the order in which they were put; a copy. */
  public Map<Class<?>, Object> all() {
    synchronized (services) {
      return Collections.unmodifiableMap(new LinkedHashMap<>(services));
    }
  }
}
