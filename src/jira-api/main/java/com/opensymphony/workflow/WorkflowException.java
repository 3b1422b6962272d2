package com.opensymphony.workflow;

import java.io.PrintStream;
import java.io.PrintWriter;

public class WorkflowException extends Exception {
  public WorkflowException() {
    throw new UnsupportedOperationException("signature only: new WorkflowException");
  }

  public WorkflowException(String p0) {
    throw new UnsupportedOperationException("signature only: new WorkflowException");
  }

  public WorkflowException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new WorkflowException");
  }

  public WorkflowException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new WorkflowException");
  }

  public Throwable getCause() {
    throw new UnsupportedOperationException("signature only: WorkflowException.getCause");
  }

  public String getMessage() {
    throw new UnsupportedOperationException("signature only: WorkflowException.getMessage");
  }

  public Throwable getRootCause() {
    throw new UnsupportedOperationException("signature only: WorkflowException.getRootCause");
  }

  public void printStackTrace() {
    throw new UnsupportedOperationException("signature only: WorkflowException.printStackTrace");
  }

  public void printStackTrace(PrintStream p0) {
    throw new UnsupportedOperationException("signature only: WorkflowException.printStackTrace");
  }

  public void printStackTrace(PrintWriter p0) {
    throw new UnsupportedOperationException("signature only: WorkflowException.printStackTrace");
  }
}
