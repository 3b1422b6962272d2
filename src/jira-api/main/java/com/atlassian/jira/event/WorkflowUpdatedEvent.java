package com.atlassian.jira.event;

public class WorkflowUpdatedEvent extends com.atlassian.jira.event.AbstractWorkflowEvent {
  public WorkflowUpdatedEvent(
      com.atlassian.jira.workflow.JiraWorkflow p0, com.atlassian.jira.workflow.JiraWorkflow p1) {
    super((com.atlassian.jira.workflow.JiraWorkflow) null);
    throw new UnsupportedOperationException("signature only: new WorkflowUpdatedEvent");
  }

  public com.atlassian.jira.workflow.JiraWorkflow getOriginalWorkflow() {
    throw new UnsupportedOperationException(
        "signature only: WorkflowUpdatedEvent.getOriginalWorkflow");
  }
}
