package com.atlassian.jira.event;

public class ProjectUpdatedKeyChangedEvent extends com.atlassian.jira.event.AbstractEvent {
  public ProjectUpdatedKeyChangedEvent(com.atlassian.jira.web.action.RequestSourceType p0) {
    throw new UnsupportedOperationException("signature only: new ProjectUpdatedKeyChangedEvent");
  }

  public java.lang.String getRequestSourceType() {
    throw new UnsupportedOperationException(
        "signature only: ProjectUpdatedKeyChangedEvent.getRequestSourceType");
  }
}
