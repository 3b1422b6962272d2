package com.atlassian.jira.exception;

public class IssuePermissionException extends java.lang.RuntimeException {
  public IssuePermissionException() {
    throw new UnsupportedOperationException("signature only: new IssuePermissionException");
  }

  public IssuePermissionException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new IssuePermissionException");
  }

  public IssuePermissionException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new IssuePermissionException");
  }

  public IssuePermissionException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new IssuePermissionException");
  }
}
