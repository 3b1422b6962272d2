package com.atlassian.jira.event;

import com.atlassian.jira.web.action.RequestSourceType;

public class ProjectUpdatedKeyChangedEvent extends AbstractEvent {
  public ProjectUpdatedKeyChangedEvent(RequestSourceType p0) {
    throw new UnsupportedOperationException("signature only: new ProjectUpdatedKeyChangedEvent");
  }

  public String getRequestSourceType() {
    throw new UnsupportedOperationException(
        "signature only: ProjectUpdatedKeyChangedEvent.getRequestSourceType");
  }
}
