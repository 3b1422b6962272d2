package com.opensymphony.workflow;

public class InternalWorkflowException extends java.lang.RuntimeException {
  public InternalWorkflowException() {
    throw new UnsupportedOperationException("signature only: new InternalWorkflowException");
  }

  public InternalWorkflowException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new InternalWorkflowException");
  }

  public InternalWorkflowException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new InternalWorkflowException");
  }

  public InternalWorkflowException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new InternalWorkflowException");
  }

  public java.lang.Throwable getRootCause() {
    throw new UnsupportedOperationException(
        "signature only: InternalWorkflowException.getRootCause");
  }

  public void printStackTrace() {
    throw new UnsupportedOperationException(
        "signature only: InternalWorkflowException.printStackTrace");
  }

  public void printStackTrace(java.io.PrintStream p0) {
    throw new UnsupportedOperationException(
        "signature only: InternalWorkflowException.printStackTrace");
  }

  public void printStackTrace(java.io.PrintWriter p0) {
    throw new UnsupportedOperationException(
        "signature only: InternalWorkflowException.printStackTrace");
  }
}
