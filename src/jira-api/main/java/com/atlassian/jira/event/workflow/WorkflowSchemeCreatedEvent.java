package com.atlassian.jira.event.workflow;

public class WorkflowSchemeCreatedEvent
    extends com.atlassian.jira.event.scheme.AbstractSchemeEvent {
  public WorkflowSchemeCreatedEvent(com.atlassian.jira.scheme.Scheme p0) {
    super((com.atlassian.jira.scheme.Scheme) null);
    throw new UnsupportedOperationException("signature only: new WorkflowSchemeCreatedEvent");
  }
}
