package com.atlassian.jira.event.workflow;

public class WorkflowSchemeDeletedEvent
    extends com.atlassian.jira.event.scheme.AbstractSchemeDeletedEvent {
  public WorkflowSchemeDeletedEvent(java.lang.Long p0, java.lang.String p1) {
    super((java.lang.Long) null, (java.lang.String) null);
    throw new UnsupportedOperationException("signature only: new WorkflowSchemeDeletedEvent");
  }
}
