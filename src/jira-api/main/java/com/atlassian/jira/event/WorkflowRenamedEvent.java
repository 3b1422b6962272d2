package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

public class WorkflowRenamedEvent extends AbstractWorkflowEvent {
  public WorkflowRenamedEvent(JiraWorkflow p0, String p1, String p2) {
    super((JiraWorkflow) null);
    throw new UnsupportedOperationException("signature only: new WorkflowRenamedEvent");
  }

  public String getOldWorkflowName() {
    throw new UnsupportedOperationException(
        "signature only: WorkflowRenamedEvent.getOldWorkflowName");
  }

  public String getNewWorkflowName() {
    throw new UnsupportedOperationException(
        "signature only: WorkflowRenamedEvent.getNewWorkflowName");
  }
}
