package com.atlassian.jira.event.scheme;

public class AbstractSchemeRemovedFromProjectEvent
    extends com.atlassian.jira.event.scheme.AbstractSchemeEvent {
  public AbstractSchemeRemovedFromProjectEvent(
      com.atlassian.jira.scheme.Scheme p0, com.atlassian.jira.project.Project p1) {
    super((com.atlassian.jira.scheme.Scheme) null);
    throw new UnsupportedOperationException(
        "signature only: new AbstractSchemeRemovedFromProjectEvent");
  }

  public com.atlassian.jira.project.Project getProject() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeRemovedFromProjectEvent.getProject");
  }

  public java.lang.Long getProjectId() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeRemovedFromProjectEvent.getProjectId");
  }

  public java.lang.String getProjectName() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeRemovedFromProjectEvent.getProjectName");
  }
}
