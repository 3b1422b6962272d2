package com.atlassian.jira.event.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public class ProjectArchivedEvent extends AbstractArchivingEvent {
  public ProjectArchivedEvent(Project p0, ApplicationUser p1) {
    throw new UnsupportedOperationException("signature only: new ProjectArchivedEvent");
  }
}
