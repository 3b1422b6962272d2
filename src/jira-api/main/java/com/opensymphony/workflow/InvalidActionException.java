package com.opensymphony.workflow;

public class InvalidActionException extends com.opensymphony.workflow.InternalWorkflowException {
  public InvalidActionException() {
    throw new UnsupportedOperationException("signature only: new InvalidActionException");
  }

  public InvalidActionException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new InvalidActionException");
  }

  public InvalidActionException(java.lang.Exception p0) {
    throw new UnsupportedOperationException("signature only: new InvalidActionException");
  }

  public InvalidActionException(java.lang.String p0, java.lang.Exception p1) {
    throw new UnsupportedOperationException("signature only: new InvalidActionException");
  }
}
