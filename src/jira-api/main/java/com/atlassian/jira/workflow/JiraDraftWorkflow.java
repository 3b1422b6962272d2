package com.atlassian.jira.workflow;

public class JiraDraftWorkflow extends com.atlassian.jira.workflow.AbstractJiraWorkflow {
  protected JiraDraftWorkflow(
      java.lang.String p0,
      com.atlassian.jira.workflow.WorkflowManager p1,
      com.opensymphony.workflow.loader.WorkflowDescriptor p2) {
    super(
        (com.atlassian.jira.workflow.WorkflowManager) null,
        (com.opensymphony.workflow.loader.WorkflowDescriptor) null);
    throw new UnsupportedOperationException("signature only: new JiraDraftWorkflow");
  }

  public java.lang.String getName() {
    throw new UnsupportedOperationException("signature only: JiraDraftWorkflow.getName");
  }

  public boolean isEditable() throws com.atlassian.jira.workflow.WorkflowException {
    throw new UnsupportedOperationException("signature only: JiraDraftWorkflow.isEditable");
  }

  public boolean isDraftWorkflow() {
    throw new UnsupportedOperationException("signature only: JiraDraftWorkflow.isDraftWorkflow");
  }
}
