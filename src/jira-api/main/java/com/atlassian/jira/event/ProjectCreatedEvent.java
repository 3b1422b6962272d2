package com.atlassian.jira.event;

public final class ProjectCreatedEvent extends com.atlassian.jira.event.AbstractProjectEvent {
  public ProjectCreatedEvent(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.project.Project p1) {
    super(
        (com.atlassian.jira.user.ApplicationUser) null, (com.atlassian.jira.project.Project) null);
    throw new UnsupportedOperationException("signature only: new ProjectCreatedEvent");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: ProjectCreatedEvent.getId");
  }
}
