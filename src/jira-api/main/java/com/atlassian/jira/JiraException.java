package com.atlassian.jira;

public class JiraException extends java.lang.Exception {
  public JiraException() {
    throw new UnsupportedOperationException("signature only: new JiraException");
  }

  public JiraException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new JiraException");
  }

  public JiraException(java.lang.Throwable p0) {
    throw new UnsupportedOperationException("signature only: new JiraException");
  }

  public JiraException(java.lang.String p0, java.lang.Throwable p1) {
    throw new UnsupportedOperationException("signature only: new JiraException");
  }
}
