package com.atlassian.jira.workflow;

public class WorkflowException extends RuntimeException {
  public WorkflowException(String p0) {
    throw new UnsupportedOperationException("signature only: new WorkflowException");
  }

  public WorkflowException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new WorkflowException");
  }

  public WorkflowException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new WorkflowException");
  }
}
