package com.atlassian.jira.project;

public class DefaultAssigneeException extends RuntimeException {
  public DefaultAssigneeException(String p0) {
    throw new UnsupportedOperationException("signature only: new DefaultAssigneeException");
  }
}
