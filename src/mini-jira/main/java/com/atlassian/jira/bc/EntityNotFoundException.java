package com.atlassian.jira.bc;

public class EntityNotFoundException extends Exception {
  private static final long serialVersionUID = 1L;

  public EntityNotFoundException() {}

  public EntityNotFoundException(String message) {
    super(message);
  }
}
