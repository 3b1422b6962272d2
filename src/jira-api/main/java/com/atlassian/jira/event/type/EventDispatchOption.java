package com.atlassian.jira.event.type;

public interface EventDispatchOption {
  com.atlassian.jira.event.type.EventDispatchOption DO_NOT_DISPATCH = null;
  com.atlassian.jira.event.type.EventDispatchOption ISSUE_UPDATED = null;
  com.atlassian.jira.event.type.EventDispatchOption ISSUE_ASSIGNED = null;
  com.atlassian.jira.event.type.EventDispatchOption ISSUE_DELETED = null;

  boolean isEventBeingSent();

  java.lang.Long getEventTypeId();

  public static class EventDispatchOptionImpl
      implements com.atlassian.jira.event.type.EventDispatchOption {
    public boolean isEventBeingSent() {
      throw new UnsupportedOperationException(
          "signature only: EventDispatchOption.EventDispatchOptionImpl.isEventBeingSent");
    }

    public java.lang.Long getEventTypeId() {
      throw new UnsupportedOperationException(
          "signature only: EventDispatchOption.EventDispatchOptionImpl.getEventTypeId");
    }

    EventDispatchOptionImpl() {
      throw new UnsupportedOperationException(
          "signature only: new EventDispatchOption.EventDispatchOptionImpl");
    }
  }

  public static final class Factory {
    public Factory() {
      throw new UnsupportedOperationException("signature only: new EventDispatchOption.Factory");
    }

    public static com.atlassian.jira.event.type.EventDispatchOption get(java.lang.Long p0) {
      throw new UnsupportedOperationException("signature only: EventDispatchOption.Factory.get");
    }
  }
}
