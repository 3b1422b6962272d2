package com.atlassian.jira.exception;

public class IssuePermissionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public IssuePermissionException() {}

  public IssuePermissionException(String message) {
    super(message);
  }

  public IssuePermissionException(Throwable cause) {
    super(cause);
  }

  public IssuePermissionException(String message, Throwable cause) {
    super(message, cause);
  }
}
