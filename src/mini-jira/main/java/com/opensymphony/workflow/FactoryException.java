package com.opensymphony.workflow;

public class FactoryException extends WorkflowException {
  private static final long serialVersionUID = 1L;

  public FactoryException() {}

  public FactoryException(String message) {
    super(message);
  }

  public FactoryException(Exception cause) {
    super(cause);
  }

  public FactoryException(String message, Exception cause) {
    super(message, cause);
  }
}
