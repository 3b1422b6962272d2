package com.opensymphony.workflow;

public class InvalidEntryStateException extends com.opensymphony.workflow.WorkflowException {
  public InvalidEntryStateException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new InvalidEntryStateException");
  }
}
