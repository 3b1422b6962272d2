package com.opensymphony.workflow;

public class InvalidRoleException extends WorkflowException {
  private static final long serialVersionUID = 1L;

  public InvalidRoleException(String message) {
    super(message);
  }
}
