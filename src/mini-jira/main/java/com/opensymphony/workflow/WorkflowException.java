package com.opensymphony.workflow;

/** Something went wrong in a workflow. */
public class WorkflowException extends Exception {
  private static final long serialVersionUID = 1L;

  public WorkflowException() {}

  public WorkflowException(String message) {
    super(message);
  }

  public WorkflowException(String message, Throwable cause) {
    super(message, cause);
  }

  public WorkflowException(Throwable cause) {
    super(cause);
  }

  @Override
  public Throwable getCause() {
    return super.getCause();
  }

  @Override
  public String getMessage() {
    return super.getMessage();
  }

  public Throwable getRootCause() {
    return getCause();
  }
}
