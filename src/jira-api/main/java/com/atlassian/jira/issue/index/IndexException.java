package com.atlassian.jira.issue.index;

public class IndexException extends com.atlassian.jira.JiraException {
  public IndexException() {
    throw new UnsupportedOperationException("signature only: new IndexException");
  }

  public IndexException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new IndexException");
  }

  public IndexException(java.lang.Exception p0) {
    throw new UnsupportedOperationException("signature only: new IndexException");
  }

  public IndexException(java.lang.String p0, java.lang.Exception p1) {
    throw new UnsupportedOperationException("signature only: new IndexException");
  }
}
