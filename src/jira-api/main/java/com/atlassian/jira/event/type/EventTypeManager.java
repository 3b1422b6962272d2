package com.atlassian.jira.event.type;

public interface EventTypeManager {
  java.util.Collection<com.atlassian.jira.event.type.EventType> getEventTypes();

  java.util.Map<java.lang.Long, com.atlassian.jira.event.type.EventType> getEventTypesMap();

  com.atlassian.jira.event.type.EventType getEventType(java.lang.Long p0);

  boolean isActive(com.atlassian.jira.event.type.EventType p0);

  java.util.Map<java.lang.Long, java.lang.String> getAssociatedNotificationSchemes(
      com.atlassian.jira.event.type.EventType p0);

  void addEventType(com.atlassian.jira.event.type.EventType p0);

  void editEventType(
      java.lang.Long p0, java.lang.String p1, java.lang.String p2, java.lang.Long p3);

  void deleteEventType(java.lang.Long p0);

  boolean isEventTypeExists(java.lang.String p0);

  boolean isEventTypeExists(java.lang.Long p0);

  void clearCache();
}
