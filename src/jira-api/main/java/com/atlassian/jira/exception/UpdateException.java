package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

public class UpdateException extends JiraException {
  public UpdateException() {
    throw new UnsupportedOperationException("signature only: new UpdateException");
  }

  public UpdateException(String p0) {
    throw new UnsupportedOperationException("signature only: new UpdateException");
  }

  public UpdateException(Exception p0) {
    throw new UnsupportedOperationException("signature only: new UpdateException");
  }

  public UpdateException(String p0, Exception p1) {
    throw new UnsupportedOperationException("signature only: new UpdateException");
  }
}
