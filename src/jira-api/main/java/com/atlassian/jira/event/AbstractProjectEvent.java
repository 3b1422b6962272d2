package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

public abstract class AbstractProjectEvent extends AbstractEvent implements ProjectRelatedEvent {
  public AbstractProjectEvent(ApplicationUser p0, Project p1) {
    throw new UnsupportedOperationException("signature only: new AbstractProjectEvent");
  }

  public Project getProject() {
    throw new UnsupportedOperationException("signature only: AbstractProjectEvent.getProject");
  }

  public ApplicationUser getUser() {
    throw new UnsupportedOperationException("signature only: AbstractProjectEvent.getUser");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractProjectEvent.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractProjectEvent.hashCode");
  }
}
