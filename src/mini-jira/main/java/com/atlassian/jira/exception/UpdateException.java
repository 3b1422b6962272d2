package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

public class UpdateException extends JiraException {
  private static final long serialVersionUID = 1L;

  public UpdateException() {}

  public UpdateException(String message) {
    super(message);
  }

  public UpdateException(Exception cause) {
    super(cause);
  }

  public UpdateException(String message, Exception cause) {
    super(message, cause);
  }
}
