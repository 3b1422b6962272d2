package com.opensymphony.workflow.loader;

public class WorkflowSerializer {
  public WorkflowSerializer() {
    throw new UnsupportedOperationException("signature only: new WorkflowSerializer");
  }

  public byte[] generateWorkflowXML(com.opensymphony.workflow.loader.WorkflowDescriptor p0)
      throws java.lang.Exception {
    throw new UnsupportedOperationException(
        "signature only: WorkflowSerializer.generateWorkflowXML");
  }

  protected void initVelocity() throws java.lang.Exception {
    throw new UnsupportedOperationException("signature only: WorkflowSerializer.initVelocity");
  }
}
