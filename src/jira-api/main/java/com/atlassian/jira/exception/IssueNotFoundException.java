package com.atlassian.jira.exception;

public class IssueNotFoundException extends NotFoundException {
  public IssueNotFoundException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new IssueNotFoundException");
  }

  public IssueNotFoundException() {
    throw new UnsupportedOperationException("signature only: new IssueNotFoundException");
  }

  public IssueNotFoundException(String p0) {
    throw new UnsupportedOperationException("signature only: new IssueNotFoundException");
  }

  public IssueNotFoundException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new IssueNotFoundException");
  }
}
