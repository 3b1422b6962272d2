package com.atlassian.jira.event.property;

import com.atlassian.jira.event.AbstractEvent;

public abstract class AbstractApplicationPropertySetEvent<T> extends AbstractEvent {
  public AbstractApplicationPropertySetEvent(String p0, T p1) {
    throw new UnsupportedOperationException(
        "signature only: new AbstractApplicationPropertySetEvent");
  }

  public String getPropertyKey() {
    throw new UnsupportedOperationException(
        "signature only: AbstractApplicationPropertySetEvent.getPropertyKey");
  }

  public T getPropertyValue() {
    throw new UnsupportedOperationException(
        "signature only: AbstractApplicationPropertySetEvent.getPropertyValue");
  }
}
