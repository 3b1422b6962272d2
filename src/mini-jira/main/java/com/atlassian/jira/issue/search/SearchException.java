package com.atlassian.jira.issue.search;

import com.atlassian.jira.JiraException;

public class SearchException extends JiraException {
  private static final long serialVersionUID = 1L;

  public SearchException() {}

  public SearchException(String message) {
    super(message);
  }

  public SearchException(Exception cause) {
    super(cause);
  }

  public SearchException(String message, Exception cause) {
    super(message, cause);
  }
}
