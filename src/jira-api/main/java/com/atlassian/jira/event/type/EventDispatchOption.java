package com.atlassian.jira.event.type;

public interface EventDispatchOption {
  EventDispatchOption DO_NOT_DISPATCH = null;
  EventDispatchOption ISSUE_UPDATED = null;
  EventDispatchOption ISSUE_ASSIGNED = null;
  EventDispatchOption ISSUE_DELETED = null;

  boolean isEventBeingSent();

  Long getEventTypeId();

  public static class EventDispatchOptionImpl implements EventDispatchOption {
    public boolean isEventBeingSent() {
      throw new UnsupportedOperationException(
          "signature only: EventDispatchOption.EventDispatchOptionImpl.isEventBeingSent");
    }

    public Long getEventTypeId() {
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

    public static EventDispatchOption get(Long p0) {
      throw new UnsupportedOperationException("signature only: EventDispatchOption.Factory.get");
    }
  }
}
