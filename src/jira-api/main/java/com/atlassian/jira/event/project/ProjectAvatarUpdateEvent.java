package com.atlassian.jira.event.project;

public class ProjectAvatarUpdateEvent {
  public ProjectAvatarUpdateEvent(com.atlassian.jira.project.Project p0, java.lang.Long p1) {
    throw new UnsupportedOperationException("signature only: new ProjectAvatarUpdateEvent");
  }

  public com.atlassian.jira.project.Project getProject() {
    throw new UnsupportedOperationException("signature only: ProjectAvatarUpdateEvent.getProject");
  }

  public java.lang.Long getOldAvatarId() {
    throw new UnsupportedOperationException(
        "signature only: ProjectAvatarUpdateEvent.getOldAvatarId");
  }

  public java.lang.Long getNewAvatarId() {
    throw new UnsupportedOperationException(
        "signature only: ProjectAvatarUpdateEvent.getNewAvatarId");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: ProjectAvatarUpdateEvent.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: ProjectAvatarUpdateEvent.hashCode");
  }
}
