package com.atlassian.jira.event.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public class ProjectRestoredEvent extends AbstractArchivingEvent {
  public ProjectRestoredEvent(Project p0, ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new ProjectRestoredEvent");
  }
}
