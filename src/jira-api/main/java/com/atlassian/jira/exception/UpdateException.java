package com.atlassian.jira.exception;

public class UpdateException extends com.atlassian.jira.JiraException {
  public UpdateException() {
    throw new UnsupportedOperationException("signature only: new UpdateException");
  }

  public UpdateException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new UpdateException");
  }

  public UpdateException(java.lang.Exception p0) {
    throw new UnsupportedOperationException("signature only: new UpdateException");
  }

  public UpdateException(java.lang.String p0, java.lang.Exception p1) {
    throw new UnsupportedOperationException("signature only: new UpdateException");
  }
}
