package com.atlassian.jira.event.workflow;

import com.atlassian.jira.event.scheme.AbstractSchemeDeletedEvent;

public class WorkflowSchemeDeletedEvent extends AbstractSchemeDeletedEvent {
  public WorkflowSchemeDeletedEvent(Long p0, String p1) {
    super((Long) null, (String) null);
    throw new UnsupportedOperationException("signature only: new WorkflowSchemeDeletedEvent");
  }
}
