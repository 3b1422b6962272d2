package com.atlassian.jira.event.scheme;

public class AbstractSchemeAddedToProjectEvent
    extends com.atlassian.jira.event.scheme.AbstractSchemeEvent {
  public AbstractSchemeAddedToProjectEvent(
      com.atlassian.jira.scheme.Scheme p0, com.atlassian.jira.project.Project p1) {
    super((com.atlassian.jira.scheme.Scheme) null);
    throw new UnsupportedOperationException(
        "signature only: new AbstractSchemeAddedToProjectEvent");
  }

  public com.atlassian.jira.project.Project getProject() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeAddedToProjectEvent.getProject");
  }

  public java.lang.Long getProjectId() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeAddedToProjectEvent.getProjectId");
  }

  public java.lang.String getProjectName() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeAddedToProjectEvent.getProjectName");
  }

  public java.lang.String getSchemeName() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeAddedToProjectEvent.getSchemeName");
  }

  public java.lang.Long getSchemeId() {
    throw new UnsupportedOperationException(
        "signature only: AbstractSchemeAddedToProjectEvent.getSchemeId");
  }
}
