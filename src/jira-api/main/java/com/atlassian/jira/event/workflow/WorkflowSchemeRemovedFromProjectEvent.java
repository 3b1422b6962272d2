package com.atlassian.jira.event.workflow;

public class WorkflowSchemeRemovedFromProjectEvent
    extends com.atlassian.jira.event.scheme.AbstractSchemeRemovedFromProjectEvent {
  public WorkflowSchemeRemovedFromProjectEvent(
      com.atlassian.jira.scheme.Scheme p0, com.atlassian.jira.project.Project p1) {
    super((com.atlassian.jira.scheme.Scheme) null, (com.atlassian.jira.project.Project) null);
    throw new UnsupportedOperationException(
        "signature only: new WorkflowSchemeRemovedFromProjectEvent");
  }
}
