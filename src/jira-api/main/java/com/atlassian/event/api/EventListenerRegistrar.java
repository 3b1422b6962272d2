package com.atlassian.event.api;

public interface EventListenerRegistrar {
  void register(Object p0);

  void unregister(Object p0);

  void unregisterAll();
}
