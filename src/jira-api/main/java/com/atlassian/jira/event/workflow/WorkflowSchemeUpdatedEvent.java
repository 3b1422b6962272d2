package com.atlassian.jira.event.workflow;

import com.atlassian.jira.event.scheme.AbstractSchemeUpdatedEvent;
import com.atlassian.jira.scheme.Scheme;

public class WorkflowSchemeUpdatedEvent extends AbstractSchemeUpdatedEvent {
  public WorkflowSchemeUpdatedEvent(Scheme p0, Scheme p1) {
    super((Scheme) null, (Scheme) null);
    throw new UnsupportedOperationException("signature only: new WorkflowSchemeUpdatedEvent");
  }
}
