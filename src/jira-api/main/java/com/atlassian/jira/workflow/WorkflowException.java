package com.atlassian.jira.workflow;

public class WorkflowException extends java.lang.RuntimeException {
  public WorkflowException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new WorkflowException");
  }

  public WorkflowException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new WorkflowException");
  }

  public WorkflowException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new WorkflowException");
  }
}
