package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

public class AddException extends JiraException {
  private static final long serialVersionUID = 1L;

  public AddException() {}

  public AddException(String message) {
    super(message);
  }

  public AddException(Exception cause) {
    super(cause);
  }

  public AddException(String message, Exception cause) {
    super(message, cause);
  }
}
