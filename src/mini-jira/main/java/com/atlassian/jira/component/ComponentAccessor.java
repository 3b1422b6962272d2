package com.atlassian.jira.component;

import java.util.Optional;
import org.clientrecovery.minijira.standin.HostServices;

/**
 * Jira's way to reach its services from anywhere. Mini-jira gives what is in its {@link
 * HostServices}; asking for another service fails with that service's name.
 */
public class ComponentAccessor {
  private static volatile HostServices services;

  private ComponentAccessor() {}

  /** Called by mini-jira at start. */
  public static void serve(HostServices all) {
    services = all;
  }

  /** The service offered as {@code type}. */
  public static <T> T getComponent(Class<T> type) {
    if (services == null) {
      throw new IllegalStateException("mini-jira has not started");
    }
    return services.get(type);
  }

  /** The service offered as {@code type}, if there is one. */
  public static <T> Optional<T> getComponentSafely(Class<T> type) {
    return Optional.ofNullable(services.all().get(type)).map(type::cast);
  }

  /** As {@link #getComponent}. */
  public static <T> T getComponentOfType(Class<T> type) {
    return getComponent(type);
  }

  /** As {@link #getComponent}; null if there is none. */
  public static <T> T getOSGiComponentInstanceOfType(Class<T> type) {
    return getComponentSafely(type).orElse(null);
  }
}
