package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

public abstract class AbstractEvent implements JiraEvent {
  protected Date time;
  protected Map<String, Object> params;

  public AbstractEvent() {
    throw new UnsupportedOperationException("signature only: new AbstractEvent");
  }

  public AbstractEvent(Map<String, Object> p0) {
    throw new UnsupportedOperationException("signature only: new AbstractEvent");
  }

  public Date getTime() {
    throw new UnsupportedOperationException("signature only: AbstractEvent.getTime");
  }

  public Map<String, Object> getParams() {
    throw new UnsupportedOperationException("signature only: AbstractEvent.getParams");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractEvent.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractEvent.hashCode");
  }
}
