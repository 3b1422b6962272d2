package com.atlassian.jira.event.project;

public class AbstractVersionEvent {
  public AbstractVersionEvent(long p0) {
    throw new UnsupportedOperationException("signature only: new AbstractVersionEvent");
  }

  public AbstractVersionEvent(com.atlassian.jira.project.version.Version p0) {
    throw new UnsupportedOperationException("signature only: new AbstractVersionEvent");
  }

  public long getVersionId() {
    throw new UnsupportedOperationException("signature only: AbstractVersionEvent.getVersionId");
  }

  public com.atlassian.jira.project.version.Version getVersion() {
    throw new UnsupportedOperationException("signature only: AbstractVersionEvent.getVersion");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractVersionEvent.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractVersionEvent.hashCode");
  }
}
