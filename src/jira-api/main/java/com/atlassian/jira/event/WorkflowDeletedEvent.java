package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

public class WorkflowDeletedEvent extends AbstractWorkflowEvent {
  public WorkflowDeletedEvent(JiraWorkflow p0) {
    super((JiraWorkflow) null);
    throw new UnsupportedOperationException("signature only: new WorkflowDeletedEvent");
  }
}
