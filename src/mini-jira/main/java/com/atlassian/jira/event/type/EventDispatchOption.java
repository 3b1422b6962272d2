package com.atlassian.jira.event.type;

/** Whether and as what a change of an issue is announced. */
public interface EventDispatchOption {
  EventDispatchOption DO_NOT_DISPATCH = new EventDispatchOptionImpl(false, null);
  EventDispatchOption ISSUE_UPDATED = Factory.get(EventType.ISSUE_UPDATED_ID);
  EventDispatchOption ISSUE_ASSIGNED = Factory.get(EventType.ISSUE_ASSIGNED_ID);
  EventDispatchOption ISSUE_DELETED = Factory.get(EventType.ISSUE_DELETED_ID);

  boolean isEventBeingSent();

  Long getEventTypeId();

  public static class EventDispatchOptionImpl implements EventDispatchOption {
    private final boolean eventBeingSent;
    private final Long eventTypeId;

    EventDispatchOptionImpl(boolean eventBeingSent, Long eventTypeId) {
      this.eventBeingSent = eventBeingSent;
      this.eventTypeId = eventTypeId;
    }

    @Override
    public boolean isEventBeingSent() {
      return eventBeingSent;
    }

    @Override
    public Long getEventTypeId() {
      return eventTypeId;
    }
  }

  public static final class Factory {
    public Factory() {}

    public static EventDispatchOption get(Long eventTypeId) {
      return new EventDispatchOptionImpl(true, eventTypeId);
    }
  }
}
