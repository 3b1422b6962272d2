package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** The draft of an active workflow. */
public class JiraDraftWorkflow extends AbstractJiraWorkflow {
  private final String name;

  /** Mini-jira's own; protected in Jira. */
  public JiraDraftWorkflow(
      String name, WorkflowManager workflowManager, WorkflowDescriptor descriptor) {
    super(workflowManager, descriptor);
    this.name = name;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean isEditable() {
    return true;
  }

  @Override
  public boolean isDraftWorkflow() {
    return true;
  }
}
