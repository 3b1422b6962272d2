package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

public class PermissionException extends JiraException {
  public PermissionException() {
    throw new UnsupportedOperationException("signature only: new PermissionException");
  }

  public PermissionException(String p0) {
    throw new UnsupportedOperationException("signature only: new PermissionException");
  }

  public PermissionException(Exception p0) {
    throw new UnsupportedOperationException("signature only: new PermissionException");
  }

  public PermissionException(String p0, Exception p1) {
    throw new UnsupportedOperationException("signature only: new PermissionException");
  }
}
