package com.atlassian.jira.event.type;

import java.util.Collection;
import java.util.Map;

public interface EventTypeManager {
  Collection<EventType> getEventTypes();

  Map<Long, EventType> getEventTypesMap();

  EventType getEventType(Long p0);

  boolean isActive(EventType p0);

  Map<Long, String> getAssociatedNotificationSchemes(EventType p0);

  void addEventType(EventType p0);

  void editEventType(Long p0, String p1, String p2, Long p3);

  void deleteEventType(Long p0);

  boolean isEventTypeExists(String p0);

  boolean isEventTypeExists(Long p0);

  void clearCache();
}
