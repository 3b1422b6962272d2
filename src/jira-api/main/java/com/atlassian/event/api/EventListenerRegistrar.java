package com.atlassian.event.api;

public interface EventListenerRegistrar {
  void register(java.lang.Object p0);

  void unregister(java.lang.Object p0);

  void unregisterAll();
}
