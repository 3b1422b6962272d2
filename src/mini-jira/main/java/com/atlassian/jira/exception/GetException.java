package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

public class GetException extends JiraException {
  private static final long serialVersionUID = 1L;

  public GetException() {}

  public GetException(String message) {
    super(message);
  }

  public GetException(Throwable cause) {
    super(cause);
  }

  public GetException(String message, Throwable cause) {
    super(message, cause);
  }
}
