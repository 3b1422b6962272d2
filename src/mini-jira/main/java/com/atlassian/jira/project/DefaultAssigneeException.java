package com.atlassian.jira.project;

public class DefaultAssigneeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DefaultAssigneeException(String message) {
    super(message);
  }
}
