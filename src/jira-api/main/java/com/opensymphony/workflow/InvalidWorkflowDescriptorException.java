package com.opensymphony.workflow;

public class InvalidWorkflowDescriptorException extends com.opensymphony.workflow.FactoryException {
  public InvalidWorkflowDescriptorException(java.lang.String p0) {
    throw new UnsupportedOperationException(
        "signature only: new InvalidWorkflowDescriptorException");
  }

  public InvalidWorkflowDescriptorException(java.lang.String p0, java.lang.Exception p1) {
    throw new UnsupportedOperationException(
        "signature only: new InvalidWorkflowDescriptorException");
  }
}
