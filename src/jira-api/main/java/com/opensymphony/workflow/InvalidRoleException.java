package com.opensymphony.workflow;

public class InvalidRoleException extends WorkflowException {
  public InvalidRoleException(String p0) {
    throw new UnsupportedOperationException("signature only: new InvalidRoleException");
  }
}
