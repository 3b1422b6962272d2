package com.atlassian.jira.event;

public abstract class AbstractEvent implements com.atlassian.jira.event.JiraEvent {
  protected java.util.Date time;
  protected java.util.Map<java.lang.String, java.lang.Object> params;

  public AbstractEvent() {
    throw new UnsupportedOperationException("signature only: new AbstractEvent");
  }

  public AbstractEvent(java.util.Map<java.lang.String, java.lang.Object> p0) {
    throw new UnsupportedOperationException("signature only: new AbstractEvent");
  }

  public java.util.Date getTime() {
    throw new UnsupportedOperationException("signature only: AbstractEvent.getTime");
  }

  public java.util.Map<java.lang.String, java.lang.Object> getParams() {
    throw new UnsupportedOperationException("signature only: AbstractEvent.getParams");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractEvent.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractEvent.hashCode");
  }
}
