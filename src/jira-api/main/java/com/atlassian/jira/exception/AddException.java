package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

public class AddException extends JiraException {
  public AddException() {
    throw new UnsupportedOperationException("signature only: new AddException");
  }

  public AddException(String p0) {
    throw new UnsupportedOperationException("signature only: new AddException");
  }

  public AddException(Exception p0) {
    throw new UnsupportedOperationException("signature only: new AddException");
  }

  public AddException(String p0, Exception p1) {
    throw new UnsupportedOperationException("signature only: new AddException");
  }
}
