package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

public class PermissionException extends JiraException {
  private static final long serialVersionUID = 1L;

  public PermissionException() {}

  public PermissionException(String message) {
    super(message);
  }

  public PermissionException(Exception cause) {
    super(cause);
  }

  public PermissionException(String message, Exception cause) {
    super(message, cause);
  }
}
