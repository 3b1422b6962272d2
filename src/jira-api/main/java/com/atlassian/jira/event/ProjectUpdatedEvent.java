package com.atlassian.jira.event;

public class ProjectUpdatedEvent extends com.atlassian.jira.event.AbstractProjectEvent {
  public ProjectUpdatedEvent(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.project.Project p1,
      com.atlassian.jira.project.Project p2) {
    super(
        (com.atlassian.jira.user.ApplicationUser) null, (com.atlassian.jira.project.Project) null);
    throw new UnsupportedOperationException("signature only: new ProjectUpdatedEvent");
  }

  public com.atlassian.jira.project.Project getOldProject() {
    throw new UnsupportedOperationException("signature only: ProjectUpdatedEvent.getOldProject");
  }
}
