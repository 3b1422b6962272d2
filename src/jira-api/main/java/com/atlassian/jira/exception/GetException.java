package com.atlassian.jira.exception;

public class GetException extends com.atlassian.jira.JiraException {
  public GetException() {
    throw new UnsupportedOperationException("signature only: new GetException");
  }

  public GetException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new GetException");
  }

  public GetException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new GetException");
  }

  public GetException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new GetException");
  }
}
