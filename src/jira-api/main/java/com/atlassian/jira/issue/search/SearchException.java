package com.atlassian.jira.issue.search;

import com.atlassian.jira.JiraException;

public class SearchException extends JiraException {
  public SearchException() {
    throw new UnsupportedOperationException("signature only: new SearchException");
  }

  public SearchException(String p0) {
    throw new UnsupportedOperationException("signature only: new SearchException");
  }

  public SearchException(Exception p0) {
    throw new UnsupportedOperationException("signature only: new SearchException");
  }

  public SearchException(String p0, Exception p1) {
    throw new UnsupportedOperationException("signature only: new SearchException");
  }
}
