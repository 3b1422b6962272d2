package com.atlassian.jira.event;

public abstract class AbstractWorkflowEvent extends com.atlassian.jira.event.AbstractEvent {
  public AbstractWorkflowEvent(com.atlassian.jira.workflow.JiraWorkflow p0) {
    throw new UnsupportedOperationException("signature only: new AbstractWorkflowEvent");
  }

  public com.atlassian.jira.workflow.JiraWorkflow getWorkflow() {
    throw new UnsupportedOperationException("signature only: AbstractWorkflowEvent.getWorkflow");
  }

  public int getWorkflowHash() {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflowEvent.getWorkflowHash");
  }

  public boolean getIsAdmin() {
    throw new UnsupportedOperationException("signature only: AbstractWorkflowEvent.getIsAdmin");
  }

  public boolean getIsSysAdmin() {
    throw new UnsupportedOperationException("signature only: AbstractWorkflowEvent.getIsSysAdmin");
  }

  public boolean getIsolated() {
    throw new UnsupportedOperationException("signature only: AbstractWorkflowEvent.getIsolated");
  }

  public boolean isHasExtPermission() {
    throw new UnsupportedOperationException(
        "signature only: AbstractWorkflowEvent.isHasExtPermission");
  }

  public java.lang.Long getProjectId() {
    throw new UnsupportedOperationException("signature only: AbstractWorkflowEvent.getProjectId");
  }
}
