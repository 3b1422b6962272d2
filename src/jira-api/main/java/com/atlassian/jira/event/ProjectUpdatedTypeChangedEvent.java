package com.atlassian.jira.event;

import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.web.action.RequestSourceType;

public class ProjectUpdatedTypeChangedEvent extends AbstractEvent {
  public ProjectUpdatedTypeChangedEvent(
      ProjectTypeKey p0, ProjectTypeKey p1, RequestSourceType p2) {
    throw new UnsupportedOperationException("signature only: new ProjectUpdatedTypeChangedEvent");
  }

  public String getFrom() {
    throw new UnsupportedOperationException(
        "signature only: ProjectUpdatedTypeChangedEvent.getFrom");
  }

  public String getTo() {
    throw new UnsupportedOperationException("signature only: ProjectUpdatedTypeChangedEvent.getTo");
  }

  public String getRequestSourceType() {
    throw new UnsupportedOperationException(
        "signature only: ProjectUpdatedTypeChangedEvent.getRequestSourceType");
  }
}
