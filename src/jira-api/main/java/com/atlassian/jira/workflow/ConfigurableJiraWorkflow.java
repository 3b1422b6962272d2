package com.atlassian.jira.workflow;

public class ConfigurableJiraWorkflow extends com.atlassian.jira.workflow.AbstractJiraWorkflow {
  public ConfigurableJiraWorkflow(
      java.lang.String p0,
      com.opensymphony.workflow.loader.WorkflowDescriptor p1,
      com.atlassian.jira.workflow.WorkflowManager p2) {
    super(
        (com.atlassian.jira.workflow.WorkflowManager) null,
        (com.opensymphony.workflow.loader.WorkflowDescriptor) null);
    throw new UnsupportedOperationException("signature only: new ConfigurableJiraWorkflow");
  }

  public ConfigurableJiraWorkflow(
      java.lang.String p0, com.atlassian.jira.workflow.WorkflowManager p1) {
    super(
        (com.atlassian.jira.workflow.WorkflowManager) null,
        (com.opensymphony.workflow.loader.WorkflowDescriptor) null);
    throw new UnsupportedOperationException("signature only: new ConfigurableJiraWorkflow");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: ConfigurableJiraWorkflow.getName");
  }

  public boolean isDraftWorkflow() {
    throw new UnsupportedOperationException(
        "signature only: ConfigurableJiraWorkflow.isDraftWorkflow");
  }

  public void setDescription(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: ConfigurableJiraWorkflow.setDescription");
  }

  public void setDescriptor(com.opensymphony.workflow.loader.WorkflowDescriptor p0) {
    throw new UnsupportedOperationException(
        "signature only: ConfigurableJiraWorkflow.setDescriptor");
  }
}
