package com.atlassian.jira.exception;

public class IssueNotFoundException extends com.atlassian.jira.exception.NotFoundException {
  public IssueNotFoundException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new IssueNotFoundException");
  }

  public IssueNotFoundException() {
    throw new UnsupportedOperationException("signature only: new IssueNotFoundException");
  }

  public IssueNotFoundException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new IssueNotFoundException");
  }

  public IssueNotFoundException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new IssueNotFoundException");
  }
}
