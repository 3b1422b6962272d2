package com.atlassian.jira.event;

public class ProjectUpdatedTypeChangedEvent extends com.atlassian.jira.event.AbstractEvent {
  public ProjectUpdatedTypeChangedEvent(
      com.atlassian.jira.project.type.ProjectTypeKey p0,
      com.atlassian.jira.project.type.ProjectTypeKey p1,
      com.atlassian.jira.web.action.RequestSourceType p2) {
    throw new UnsupportedOperationException("signature only: new ProjectUpdatedTypeChangedEvent");
  }

  public java.lang.String getFrom() {
    throw new UnsupportedOperationException(
        "signature only: ProjectUpdatedTypeChangedEvent.getFrom");
  }

  public java.lang.String getTo() {
    throw new UnsupportedOperationException("signature only: ProjectUpdatedTypeChangedEvent.getTo");
  }

  public java.lang.String getRequestSourceType() {
    throw new UnsupportedOperationException(
        "signature only: ProjectUpdatedTypeChangedEvent.getRequestSourceType");
  }
}
