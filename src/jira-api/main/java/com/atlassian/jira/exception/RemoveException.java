package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

public class RemoveException extends JiraException {
  public RemoveException() {
    throw new UnsupportedOperationException("signature only: new RemoveException");
  }

  public RemoveException(String p0) {
    throw new UnsupportedOperationException("signature only: new RemoveException");
  }

  public RemoveException(Exception p0) {
    throw new UnsupportedOperationException("signature only: new RemoveException");
  }

  public RemoveException(String p0, Exception p1) {
    throw new UnsupportedOperationException("signature only: new RemoveException");
  }
}
