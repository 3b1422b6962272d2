package com.atlassian.jira;

public class JiraException extends Exception {
  public JiraException() {
    throw new UnsupportedOperationException("signature only: new JiraException");
  }

  public JiraException(String p0) {
    throw new UnsupportedOperationException("signature only: new JiraException");
  }

  public JiraException(Throwable p0) {
    throw new UnsupportedOperationException("signature only: new JiraException");
  }

  public JiraException(String p0, Throwable p1) {
    throw new UnsupportedOperationException("signature only: new JiraException");
  }
}
