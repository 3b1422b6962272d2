package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

public class AbstractVersionEvent {
  public AbstractVersionEvent(long p0) {
    throw new UnsupportedOperationException("signature only: new AbstractVersionEvent");
  }

  public AbstractVersionEvent(Version p0) {
    throw new UnsupportedOperationException("signature only: new AbstractVersionEvent");
  }

  public long getVersionId() {
    throw new UnsupportedOperationException("signature only: AbstractVersionEvent.getVersionId");
  }

  public Version getVersion() {
    throw new UnsupportedOperationException("signature only: AbstractVersionEvent.getVersion");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: AbstractVersionEvent.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: AbstractVersionEvent.hashCode");
  }
}
