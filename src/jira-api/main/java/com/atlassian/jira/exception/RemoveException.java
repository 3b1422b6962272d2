package com.atlassian.jira.exception;

public class RemoveException extends com.atlassian.jira.JiraException {
  public RemoveException() {
    throw new UnsupportedOperationException("signature only: new RemoveException");
  }

  public RemoveException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new RemoveException");
  }

  public RemoveException(java.lang.Exception p0) {
    throw new UnsupportedOperationException("signature only: new RemoveException");
  }

  public RemoveException(java.lang.String p0, java.lang.Exception p1) {
    throw new UnsupportedOperationException("signature only: new RemoveException");
  }
}
