package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public final class ProjectDeletedEvent extends AbstractProjectEvent {
  public ProjectDeletedEvent(ApplicationUser p0, Project p1) {
    super((ApplicationUser) null, (Project) null);
    throw new UnsupportedOperationException("signature only: new ProjectDeletedEvent");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: ProjectDeletedEvent.getId");
  }

  public String getKey() {
    throw new UnsupportedOperationException("signature only: ProjectDeletedEvent.getKey");
  }
}
