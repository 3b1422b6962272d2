package com.atlassian.jira.event.property;

public abstract class AbstractApplicationPropertySetEvent<T>
    extends com.atlassian.jira.event.AbstractEvent {
  public AbstractApplicationPropertySetEvent(java.lang.String p0, T p1) {
    throw new UnsupportedOperationException(
        "signature only: new AbstractApplicationPropertySetEvent");
  }

  public java.lang.String getPropertyKey() {
    throw new UnsupportedOperationException(
        "signature only: AbstractApplicationPropertySetEvent.getPropertyKey");
  }

  public T getPropertyValue() {
    throw new UnsupportedOperationException(
        "signature only: AbstractApplicationPropertySetEvent.getPropertyValue");
  }
}
