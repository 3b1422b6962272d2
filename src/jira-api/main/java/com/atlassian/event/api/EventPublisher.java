package com.atlassian.event.api;

public interface EventPublisher extends com.atlassian.event.api.EventListenerRegistrar {
  void publish(java.lang.Object p0);
}
