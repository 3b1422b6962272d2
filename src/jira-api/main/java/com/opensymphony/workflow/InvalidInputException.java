package com.opensymphony.workflow;

public class InvalidInputException extends com.opensymphony.workflow.WorkflowException {
  public InvalidInputException() {
    throw new UnsupportedOperationException("signature only: new InvalidInputException");
  }

  public InvalidInputException(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: new InvalidInputException");
  }

  public InvalidInputException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new InvalidInputException");
  }

  public InvalidInputException(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new InvalidInputException");
  }

  public java.util.Map getErrors() {
    throw new UnsupportedOperationException("signature only: InvalidInputException.getErrors");
  }

  public java.util.List getGenericErrors() {
    throw new UnsupportedOperationException(
        "signature only: InvalidInputException.getGenericErrors");
  }

  public void addError(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: InvalidInputException.addError");
  }

  public void addError(java.lang.String p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: InvalidInputException.addError");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: InvalidInputException.toString");
  }
}
