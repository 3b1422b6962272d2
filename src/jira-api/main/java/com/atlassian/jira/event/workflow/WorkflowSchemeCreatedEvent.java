package com.atlassian.jira.event.workflow;

import com.atlassian.jira.event.scheme.AbstractSchemeEvent;
import com.atlassian.jira.scheme.Scheme;

public class WorkflowSchemeCreatedEvent extends AbstractSchemeEvent {
  public WorkflowSchemeCreatedEvent(Scheme p0) {
    super((Scheme) null);
    throw new UnsupportedOperationException("signature only: new WorkflowSchemeCreatedEvent");
  }
}
