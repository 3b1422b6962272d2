package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public class ProjectUpdatedEvent extends AbstractProjectEvent {
  public ProjectUpdatedEvent(ApplicationUser p0, Project p1, Project p2) {
    super((ApplicationUser) null, (Project) null);
    throw new UnsupportedOperationException("signature only: new ProjectUpdatedEvent");
  }

  public Project getOldProject() {
    throw new UnsupportedOperationException("signature only: ProjectUpdatedEvent.getOldProject");
  }
}
