package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

public class GetException extends JiraException {
  public GetException() {
    throw new UnsupportedOperationException("signature only: new GetException");
  }

  public GetException(String p0) {
    throw new UnsupportedOperationException("signature only: new GetException");
  }

  public GetException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new GetException");
  }

  public GetException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new GetException");
  }
}
