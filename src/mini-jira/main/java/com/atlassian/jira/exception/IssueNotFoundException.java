package com.atlassian.jira.exception;

public class IssueNotFoundException extends NotFoundException {
  private static final long serialVersionUID = 1L;

  public IssueNotFoundException(String message, Throwable cause) {
    super(message, cause);
  }

  public IssueNotFoundException() {}

  public IssueNotFoundException(String message) {
    super(message);
  }

  public IssueNotFoundException(Throwable cause) {
    super(cause);
  }
}
