package com.opensymphony.workflow;

public class InvalidRoleException extends com.opensymphony.workflow.WorkflowException {
  public InvalidRoleException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new InvalidRoleException");
  }
}
