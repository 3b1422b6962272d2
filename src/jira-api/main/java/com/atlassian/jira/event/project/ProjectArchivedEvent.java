package com.atlassian.jira.event.project;

public class ProjectArchivedEvent extends com.atlassian.jira.event.project.AbstractArchivingEvent {
  public ProjectArchivedEvent(
      com.atlassian.jira.project.Project p0, com.atlassian.jira.user.ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new ProjectArchivedEvent");
  }
}
