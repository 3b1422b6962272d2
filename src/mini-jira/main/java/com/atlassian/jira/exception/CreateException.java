package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

public class CreateException extends JiraException {
  private static final long serialVersionUID = 1L;

  public CreateException() {}

  public CreateException(String message) {
    super(message);
  }

  public CreateException(Exception cause) {
    super(cause);
  }

  public CreateException(String message, Exception cause) {
    super(message, cause);
  }
}
