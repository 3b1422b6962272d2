package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

/** Something that happened at a time. */
public abstract class AbstractEvent implements JiraEvent {
  protected Date time;
  protected Map<String, Object> params;

  public AbstractEvent() {
    this(Map.of());
  }

  public AbstractEvent(Map<String, Object> params) {
    this.time = new Date();
    this.params = params;
  }

  @Override
  public Date getTime() {
    return time;
  }

  @Override
  public Map<String, Object> getParams() {
    return params;
  }
}
