package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

public class CreateException extends JiraException {
  public CreateException() {
    throw new UnsupportedOperationException("signature only: new CreateException");
  }

  public CreateException(String p0) {
    throw new UnsupportedOperationException("signature only: new CreateException");
  }

  public CreateException(Exception p0) {
    throw new UnsupportedOperationException("signature only: new CreateException");
  }

  public CreateException(String p0, Exception p1) {
    throw new UnsupportedOperationException("signature only: new CreateException");
  }
}
