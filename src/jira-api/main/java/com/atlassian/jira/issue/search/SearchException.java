package com.atlassian.jira.issue.search;

public class SearchException extends com.atlassian.jira.JiraException {
  public SearchException() {
    throw new UnsupportedOperationException("signature only: new SearchException");
  }

  public SearchException(java.lang.String p0) {
    throw new UnsupportedOperationException("signature only: new SearchException");
  }

  public SearchException(java.lang.Exception p0) {
    throw new UnsupportedOperationException("signature only: new SearchException");
  }

  public SearchException(java.lang.String p0, java.lang.Exception p1) {
    throw new UnsupportedOperationException("signature only: new SearchException");
  }
}
