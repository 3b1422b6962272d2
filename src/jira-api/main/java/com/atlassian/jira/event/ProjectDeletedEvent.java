package com.atlassian.jira.event;

public final class ProjectDeletedEvent extends com.atlassian.jira.event.AbstractProjectEvent {
  public ProjectDeletedEvent(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.project.Project p1) {
    super(
        (com.atlassian.jira.user.ApplicationUser) null, (com.atlassian.jira.project.Project) null);
    throw new UnsupportedOperationException("signature only: new ProjectDeletedEvent");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: ProjectDeletedEvent.getId");
  }

  public java.lang.String getKey() {
    throw new UnsupportedOperationException("signature only: ProjectDeletedEvent.getKey");
  }
}
