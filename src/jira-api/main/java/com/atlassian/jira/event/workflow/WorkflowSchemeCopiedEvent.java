package com.atlassian.jira.event.workflow;

public class WorkflowSchemeCopiedEvent
    extends com.atlassian.jira.event.scheme.AbstractSchemeCopiedEvent {
  public WorkflowSchemeCopiedEvent(
      com.atlassian.jira.scheme.Scheme p0, com.atlassian.jira.scheme.Scheme p1) {
    super((com.atlassian.jira.scheme.Scheme) null, (com.atlassian.jira.scheme.Scheme) null);
    throw new UnsupportedOperationException("signature only: new WorkflowSchemeCopiedEvent");
  }
}
