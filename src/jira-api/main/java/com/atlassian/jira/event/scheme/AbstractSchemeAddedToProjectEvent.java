package com.atlassian.jira.event.scheme;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;

public class AbstractSchemeAddedToProjectEvent extends AbstractSchemeEvent {
  public AbstractSchemeAddedToProjectEvent(Scheme p0, Project p1) {
    super((Scheme) null);
    throw new UnsupportedOperationException(
        "signature only: new AbstractSchemeAddedToProjectEvent");
  }

  public Project getProject() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeAddedToProjectEvent.getProject");
  }

  public Long getProjectId() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeAddedToProjectEvent.getProjectId");
  }

  public String getProjectName() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeAddedToProjectEvent.getProjectName");
  }

  public String getSchemeName() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeAddedToProjectEvent.getSchemeName");
  }

  public Long getSchemeId() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeAddedToProjectEvent.getSchemeId");
  }
}
