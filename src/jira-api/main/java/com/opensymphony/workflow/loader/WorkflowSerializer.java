package com.opensymphony.workflow.loader;

public class WorkflowSerializer {
  public WorkflowSerializer() {
    throw new UnsupportedOperationException("signature only: new WorkflowSerializer");
  }

  public byte[] generateWorkflowXML(WorkflowDescriptor p0) throws Exception {
    throw new UnsupportedOperationException(
        "signature only: WorkflowSerializer.generateWorkflowXML");
  }

  protected void initVelocity() throws Exception {
    throw new UnsupportedOperationException("signature only: WorkflowSerializer.initVelocity");
  }
}
