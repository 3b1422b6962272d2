package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;

public class ConfigurableJiraWorkflow extends AbstractJiraWorkflow {
  public ConfigurableJiraWorkflow(String p0, WorkflowDescriptor p1, WorkflowManager p2) {
    super((WorkflowManager) null, (WorkflowDescriptor) null);
    throw new UnsupportedOperationException("signature only: new ConfigurableJiraWorkflow");
  }

  public ConfigurableJiraWorkflow(String p0, WorkflowManager p1) {
    super((WorkflowManager) null, (WorkflowDescriptor) null);
    throw new UnsupportedOperationException("signature only: new ConfigurableJiraWorkflow");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: ConfigurableJiraWorkflow.getName");
  }

  public boolean isDraftWorkflow() {
    throw new UnsupportedOperationException(
        "signature only: ConfigurableJiraWorkflow.isDraftWorkflow");
  }

  public void setDescription(String p0) {
    throw new UnsupportedOperationException(
        "signature only: ConfigurableJiraWorkflow.setDescription");
  }

  public void setDescriptor(WorkflowDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: ConfigurableJiraWorkflow.setDescriptor");
  }
}
