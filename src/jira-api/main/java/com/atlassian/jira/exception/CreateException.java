package com.atlassian.jira.exception;

public class CreateException extends com.atlassian.jira.JiraException {
  public CreateException() {
    throw new UnsupportedOperationException("signature only: new CreateException");
  }

  public CreateException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new CreateException");
  }

  public CreateException(java.lang.Exception p0) {
    throw new UnsupportedOperationException("signature only: new CreateException");
  }

  public CreateException(java.lang.String p0, java.lang.Exception p1) {
    throw new UnsupportedOperationException("signature only: new CreateException");
  }
}
