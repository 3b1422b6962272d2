package com.atlassian.jira.event.scheme;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;

public class AbstractSchemeRemovedFromProjectEvent extends AbstractSchemeEvent {
  public AbstractSchemeRemovedFromProjectEvent(Scheme p0, Project p1) {
    super((Scheme) null);
    throw new UnsupportedOperationException(
        "signature only: new AbstractSchemeRemovedFromProjectEvent");
  }

  public Project getProject() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeRemovedFromProjectEvent.getProject");
  }

  public Long getProjectId() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeRemovedFromProjectEvent.getProjectId");
  }

  public String getProjectName() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeRemovedFromProjectEvent.getProjectName");
  }
}
