package com.opensymphony.workflow;

public class InvalidWorkflowDescriptorException extends FactoryException {
  private static final long serialVersionUID = 1L;

  public InvalidWorkflowDescriptorException(String message) {
    super(message);
  }

  public InvalidWorkflowDescriptorException(String message, Exception cause) {
    super(message, cause);
  }
}
