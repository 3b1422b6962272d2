package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

public class DraftWorkflowPublishedEvent extends AbstractWorkflowEvent {
  public DraftWorkflowPublishedEvent(JiraWorkflow p0, JiraWorkflow p1) {
    super((JiraWorkflow) null);
    throw new UnsupportedOperationException("signature only: new DraftWorkflowPublishedEvent");
  }

  public JiraWorkflow getOriginalWorkflow() {
    throw new UnsupportedOperationException(
        "signature only: DraftWorkflowPublishedEvent.getOriginalWorkflow");
  }
}
