package com.atlassian.jira.event.workflow;

public class WorkflowSchemeUpdatedEvent
    extends com.atlassian.jira.event.scheme.AbstractSchemeUpdatedEvent {
  public WorkflowSchemeUpdatedEvent(
      com.atlassian.jira.scheme.Scheme p0, com.atlassian.jira.scheme.Scheme p1) {
    super((com.atlassian.jira.scheme.Scheme) null, (com.atlassian.jira.scheme.Scheme) null);
    throw new UnsupportedOperationException("signature only: new WorkflowSchemeUpdatedEvent");
  }
}
