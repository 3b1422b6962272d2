package com.opensymphony.workflow;

public class InvalidActionException extends InternalWorkflowException {
  public InvalidActionException() {
    throw new UnsupportedOperationException("signature only: new InvalidActionException");
  }

  public InvalidActionException(String p0) {
    throw new UnsupportedOperationException("signature only: new InvalidActionException");
  }

  public InvalidActionException(Exception p0) {
    throw new UnsupportedOperationException("signature only: new InvalidActionException");
  }

  public InvalidActionException(String p0, Exception p1) {
    throw new UnsupportedOperationException("signature only: new InvalidActionException");
  }
}
