package com.atlassian.jira.event.workflow;

import com.atlassian.jira.event.scheme.AbstractSchemeCopiedEvent;
import com.atlassian.jira.scheme.Scheme;

public class WorkflowSchemeCopiedEvent extends AbstractSchemeCopiedEvent {
  public WorkflowSchemeCopiedEvent(Scheme p0, Scheme p1) {
    super((Scheme) null, (Scheme) null);
    throw new UnsupportedOperationException("signature only: new WorkflowSchemeCopiedEvent");
  }
}
