package com.atlassian.jira.project;

public class DefaultAssigneeException extends java.lang.RuntimeException {
  public DefaultAssigneeException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new DefaultAssigneeException");
  }
}
