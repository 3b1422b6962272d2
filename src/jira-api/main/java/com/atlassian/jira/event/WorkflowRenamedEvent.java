package com.atlassian.jira.event;

public class WorkflowRenamedEvent extends com.atlassian.jira.event.AbstractWorkflowEvent {
  public WorkflowRenamedEvent(
      com.atlassian.jira.workflow.JiraWorkflow p0, java.lang.String p1, java.lang.String p2) {
    super((com.atlassian.jira.workflow.JiraWorkflow) null);
    throw new UnsupportedOperationException("signature only: new WorkflowRenamedEvent");
  }

  public java.lang.String getOldWorkflowName() {
    throw new UnsupportedOperationException(
        "signature only: WorkflowRenamedEvent.getOldWorkflowName");
  }

  public java.lang.String getNewWorkflowName() {
    throw new UnsupportedOperationException(
        "signature only: WorkflowRenamedEvent.getNewWorkflowName");
  }
}
