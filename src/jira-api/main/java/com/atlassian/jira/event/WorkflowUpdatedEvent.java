package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

public class WorkflowUpdatedEvent extends AbstractWorkflowEvent {
  public WorkflowUpdatedEvent(JiraWorkflow p0, JiraWorkflow p1) {
    super((JiraWorkflow) null);
    throw new UnsupportedOperationException("signature only: new WorkflowUpdatedEvent");
  }

  public JiraWorkflow getOriginalWorkflow() {
    throw new UnsupportedOperationException(
        "signature only: WorkflowUpdatedEvent.getOriginalWorkflow");
  }
}
