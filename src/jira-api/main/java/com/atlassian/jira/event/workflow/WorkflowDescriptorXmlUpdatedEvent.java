package com.atlassian.jira.event.workflow;

public class WorkflowDescriptorXmlUpdatedEvent {
  public WorkflowDescriptorXmlUpdatedEvent(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: new WorkflowDescriptorXmlUpdatedEvent");
  }

  public java.lang.String getWorkflowName() {
    throw new UnsupportedOperationException(
        "signature only: WorkflowDescriptorXmlUpdatedEvent.getWorkflowName");
  }
}
