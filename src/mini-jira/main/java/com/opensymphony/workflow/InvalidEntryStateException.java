package com.opensymphony.workflow;

public class InvalidEntryStateException extends WorkflowException {
  private static final long serialVersionUID = 1L;

  public InvalidEntryStateException(String message) {
    super(message);
  }
}
