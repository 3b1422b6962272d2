package com.opensymphony.workflow;

public class InvalidActionException extends InternalWorkflowException {
  private static final long serialVersionUID = 1L;

  public InvalidActionException() {}

  public InvalidActionException(String message) {
    super(message);
  }

  public InvalidActionException(Exception cause) {
    super(cause);
  }

  public InvalidActionException(String message, Exception cause) {
    super(message, cause);
  }
}
