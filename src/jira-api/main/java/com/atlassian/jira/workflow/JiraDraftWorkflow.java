package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;

public class JiraDraftWorkflow extends AbstractJiraWorkflow {
  protected JiraDraftWorkflow(String p0, WorkflowManager p1, WorkflowDescriptor p2) {
    super((WorkflowManager) null, (WorkflowDescriptor) null);
    throw new UnsupportedOperationException("signature only: new JiraDraftWorkflow");
  }

  public String getName() {
    throw new UnsupportedOperationException("signature only: JiraDraftWorkflow.getName");
  }

  public boolean isEditable() throws WorkflowException {
    throw new UnsupportedOperationException("signature only: JiraDraftWorkflow.isEditable");
  }

  public boolean isDraftWorkflow() {
    throw new UnsupportedOperationException("signature only: JiraDraftWorkflow.isDraftWorkflow");
  }
}
