package com.atlassian.jira.event;

public abstract class AbstractProjectEvent extends com.atlassian.jira.event.AbstractEvent
    implements com.atlassian.jira.event.ProjectRelatedEvent {
  public AbstractProjectEvent(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.project.Project p1) {
    throw new UnsupportedOperationException("signature only: new AbstractProjectEvent");
  }

  public com.atlassian.jira.project.Project getProject() {
    throw new UnsupportedOperationException("signature only: AbstractProjectEvent.getProject");
  }

  public com.atlassian.jira.user.ApplicationUser getUser() {
    throw new UnsupportedOperationException("signature only: AbstractProjectEvent.getUser");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractProjectEvent.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractProjectEvent.hashCode");
  }
}
