package com.opensymphony.workflow;

public class InvalidEntryStateException extends WorkflowException {
  public InvalidEntryStateException(String p0) {
    throw new UnsupportedOperationException("signature only: new InvalidEntryStateException");
  }
}
