package com.atlassian.jira.issue.index;

import com.atlassian.jira.JiraException;

public class IndexException extends JiraException {
  public IndexException() {
    throw new UnsupportedOperationException("signature only: new IndexException");
  }

  public IndexException(String p0) {
    throw new UnsupportedOperationException("signature only: new IndexException");
  }

  public IndexException(Exception p0) {
    throw new UnsupportedOperationException("signature only: new IndexException");
  }

  public IndexException(String p0, Exception p1) {
    throw new UnsupportedOperationException("signature only: new IndexException");
  }
}
