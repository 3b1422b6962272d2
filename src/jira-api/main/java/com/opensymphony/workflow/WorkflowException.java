package com.opensymphony.workflow;

public class WorkflowException extends java.lang.Exception {
  public WorkflowException() {
    throw new UnsupportedOperationException("signature only: new WorkflowException");
  }

  public WorkflowException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new WorkflowException");
  }

  public WorkflowException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new WorkflowException");
  }

  public WorkflowException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new WorkflowException");
  }

  public java.lang.Throwable getCause() {
    throw new UnsupportedOperationException("signature only: WorkflowException.getCause");
  }

  public java.lang.String getMessage() {
    throw new UnsupportedOperationException("signature only: WorkflowException.getMessage");
  }

  public java.lang.Throwable getRootCause() {
    throw new UnsupportedOperationException("signature only: WorkflowException.getRootCause");
  }

  public void printStackTrace() {
    throw new UnsupportedOperationException("signature only: WorkflowException.printStackTrace");
  }

  public void printStackTrace(java.io.PrintStream p0) {
    throw new UnsupportedOperationException("signature only: WorkflowException.printStackTrace");
  }

  public void printStackTrace(java.io.PrintWriter p0) {
    throw new UnsupportedOperationException("signature only: WorkflowException.printStackTrace");
  }
}
