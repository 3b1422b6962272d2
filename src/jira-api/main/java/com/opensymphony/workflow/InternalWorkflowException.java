package com.opensymphony.workflow;

import java.io.PrintStream;
import java.io.PrintWriter;

public class InternalWorkflowException extends RuntimeException {
  public InternalWorkflowException() {
    throw new UnsupportedOperationException("signature only: new InternalWorkflowException");
  }

  public InternalWorkflowException(String p0) {
    throw new UnsupportedOperationException("signature only: new InternalWorkflowException");
  }

  public InternalWorkflowException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new InternalWorkflowException");
  }

  public InternalWorkflowException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new InternalWorkflowException");
  }

  public Throwable getRootCause() {
    throw new UnsupportedOperationException(
        "signature only: InternalWorkflowException.getRootCause");
  }

  public void printStackTrace() {
    throw new UnsupportedOperationException(
        "signature only: InternalWorkflowException.printStackTrace");
  }

  public void printStackTrace(PrintStream p0) {
    throw new UnsupportedOperationException(
        "signature only: InternalWorkflowException.printStackTrace");
  }

  public void printStackTrace(PrintWriter p0) {
    throw new UnsupportedOperationException(
        "signature only: InternalWorkflowException.printStackTrace");
  }
}
