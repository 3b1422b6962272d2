package com.atlassian.jira.event;

public class WorkflowDeletedEvent extends com.atlassian.jira.event.AbstractWorkflowEvent {
  public WorkflowDeletedEvent(com.atlassian.jira.workflow.JiraWorkflow p0) {
    super((com.atlassian.jira.workflow.JiraWorkflow) null);
    throw new UnsupportedOperationException("signature only: new WorkflowDeletedEvent");
  }
}
