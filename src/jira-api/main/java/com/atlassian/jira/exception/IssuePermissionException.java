package com.atlassian.jira.exception;

public class IssuePermissionException extends RuntimeException {
  public IssuePermissionException() {
    throw new UnsupportedOperationException("signature only: new IssuePermissionException");
  }

  public IssuePermissionException(String p0) {
    throw new UnsupportedOperationException("signature only: new IssuePermissionException");
  }

  public IssuePermissionException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new IssuePermissionException");
  }

  public IssuePermissionException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new IssuePermissionException");
  }
}
