package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public final class ProjectCreatedEvent extends AbstractProjectEvent {
  public ProjectCreatedEvent(ApplicationUser p0, Project p1) {
    super((ApplicationUser) null, (Project) null);
    throw new UnsupportedOperationException("signature only: new ProjectCreatedEvent");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: ProjectCreatedEvent.getId");
  }
}
