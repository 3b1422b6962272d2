package com.atlassian.jira.event.project;

public class ProjectRestoredEvent extends com.atlassian.jira.event.project.AbstractArchivingEvent {
  public ProjectRestoredEvent(
      com.atlassian.jira.project.Project p0, com.atlassian.jira.user.ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new ProjectRestoredEvent");
  }
}
