package com.atlassian.jira.exception;

public class PermissionException extends com.atlassian.jira.JiraException {
  public PermissionException() {
    throw new UnsupportedOperationException("signature only: new PermissionException");
  }

  public PermissionException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new PermissionException");
  }

  public PermissionException(java.lang.Exception p0) {
    throw new UnsupportedOperationException("signature only: new PermissionException");
  }

  public PermissionException(java.lang.String p0, java.lang.Exception p1) {
    throw new UnsupportedOperationException("signature only: new PermissionException");
  }
}
