package com.atlassian.jira;

public class JiraException extends Exception {
  private static final long serialVersionUID = 1L;

  public JiraException() {}

  public JiraException(String message) {
    super(message);
  }

  public JiraException(Throwable cause) {
    super(cause);
  }

  public JiraException(String message, Throwable cause) {
    super(message, cause);
  }
}
