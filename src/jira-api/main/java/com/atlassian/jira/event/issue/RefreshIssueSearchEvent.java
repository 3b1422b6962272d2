package com.atlassian.jira.event.issue;

public final class RefreshIssueSearchEvent extends com.atlassian.jira.event.AbstractEvent {
  public RefreshIssueSearchEvent(com.atlassian.jira.issue.search.SearchRequest p0) {
    throw new UnsupportedOperationException("signature only: new RefreshIssueSearchEvent");
  }

  public com.atlassian.jira.issue.search.SearchRequest getSearchRequest() {
    throw new UnsupportedOperationException(
        "signature only: RefreshIssueSearchEvent.getSearchRequest");
  }

  public java.lang.String getFromQuery() {
    throw new UnsupportedOperationException("signature only: RefreshIssueSearchEvent.getFromQuery");
  }
}
