package com.opensymphony.workflow;

public class InvalidWorkflowDescriptorException extends FactoryException {
  public InvalidWorkflowDescriptorException(String p0) {
    throw new UnsupportedOperationException(
        "signature only: new InvalidWorkflowDescriptorException");
  }

  public InvalidWorkflowDescriptorException(String p0, Exception p1) {
    throw new UnsupportedOperationException(
        "signature only: new InvalidWorkflowDescriptorException");
  }
}
