package com.atlassian.jira.event.project;

import com.atlassian.jira.project.Project;

public class ProjectAvatarUpdateEvent {
  public ProjectAvatarUpdateEvent(Project p0, Long p1) {
    throw new UnsupportedOperationException("signature only: new ProjectAvatarUpdateEvent");
  }

  public Project getProject() {
    throw new UnsupportedOperationException("signature only: ProjectAvatarUpdateEvent.getProject");
  }

  public Long getOldAvatarId() {
    throw new UnsupportedOperationException(
        "signature only: ProjectAvatarUpdateEvent.getOldAvatarId");
  }

  public Long getNewAvatarId() {
    throw new UnsupportedOperationException(
        "signature only: ProjectAvatarUpdateEvent.getNewAvatarId");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectAvatarUpdateEvent.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectAvatarUpdateEvent.hashCode");
  }
}
