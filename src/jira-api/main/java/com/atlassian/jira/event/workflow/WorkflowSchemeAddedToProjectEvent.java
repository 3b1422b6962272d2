package com.atlassian.jira.event.workflow;

public class WorkflowSchemeAddedToProjectEvent
    extends com.atlassian.jira.event.scheme.AbstractSchemeAddedToProjectEvent {
  public WorkflowSchemeAddedToProjectEvent(
      com.atlassian.jira.scheme.Scheme p0, com.atlassian.jira.project.Project p1) {
    super((com.atlassian.jira.scheme.Scheme) null, (com.atlassian.jira.project.Project) null);
    throw new UnsupportedOperationException(
        "signature only: new WorkflowSchemeAddedToProjectEvent");
  }
}
