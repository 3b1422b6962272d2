package com.atlassian.jira.event.workflow;

public class WorkflowDescriptorXmlUpdatedEvent {
  public WorkflowDescriptorXmlUpdatedEvent(String p0) {
    throw new UnsupportedOperationException(
        "signature only: new WorkflowDescriptorXmlUpdatedEvent");
  }

  public String getWorkflowName() {
    throw new UnsupportedOperationException(
        "signature only: WorkflowDescriptorXmlUpdatedEvent.getWorkflowName");
  }
}
