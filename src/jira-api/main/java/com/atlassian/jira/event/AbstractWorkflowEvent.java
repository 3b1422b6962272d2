package com.atlassian.jira.event;

import com.atlassian.jira.workflow.JiraWorkflow;

public abstract class AbstractWorkflowEvent extends AbstractEvent {
  public AbstractWorkflowEvent(JiraWorkflow p0) {
    throw new UnsupportedOperationException("signature only: new AbstractWorkflowEvent");
  }

  public JiraWorkflow getWorkflow() {
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

  public Long getProjectId() {
    throw new UnsupportedOperationException("signature only: AbstractWorkflowEvent.getProjectId");
  }
}
