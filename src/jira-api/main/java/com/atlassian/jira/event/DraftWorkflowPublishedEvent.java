package com.atlassian.jira.event;

public class DraftWorkflowPublishedEvent extends com.atlassian.jira.event.AbstractWorkflowEvent {
  public DraftWorkflowPublishedEvent(
      com.atlassian.jira.workflow.JiraWorkflow p0, com.atlassian.jira.workflow.JiraWorkflow p1) {
    super((com.atlassian.jira.workflow.JiraWorkflow) null);
    throw new UnsupportedOperationException("signature only: new DraftWorkflowPublishedEvent");
  }

  public com.atlassian.jira.workflow.JiraWorkflow getOriginalWorkflow() {
    throw new UnsupportedOperationException(
        "signature only: DraftWorkflowPublishedEvent.getOriginalWorkflow");
  }
}
