package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** A workflow that people can edit. */
public class ConfigurableJiraWorkflow extends AbstractJiraWorkflow {
  private final String name;

  public ConfigurableJiraWorkflow(
      String name, WorkflowDescriptor descriptor, WorkflowManager workflowManager) {
    super(workflowManager, descriptor);
    this.name = name;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean isDraftWorkflow() {
    return false;
  }

  @SuppressWarnings("unchecked")
  public void setDescription(String description) {
    getDescriptor().getMetaAttributes().put(WORKFLOW_DESCRIPTION_ATTRIBUTE, description);
  }

  public void setDescriptor(WorkflowDescriptor descriptor) {
    replaceDescriptor(descriptor);
  }
}
