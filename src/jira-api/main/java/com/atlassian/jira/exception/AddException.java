package com.atlassian.jira.exception;

public class AddException extends com.atlassian.jira.JiraException {
  public AddException() {
    throw new UnsupportedOperationException("signature only: new AddException");
  }

  public AddException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new AddException");
  }

  public AddException(java.lang.Exception p0) {
    throw new UnsupportedOperationException("signature only: new AddException");
  }

  public AddException(java.lang.String p0, java.lang.Exception p1) {
    throw new UnsupportedOperationException("signature only: new AddException");
  }
}
