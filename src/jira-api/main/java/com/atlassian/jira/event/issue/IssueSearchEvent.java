package com.atlassian.jira.event.issue;

public final class IssueSearchEvent extends com.atlassian.jira.event.AbstractEvent {
  public IssueSearchEvent(com.atlassian.jira.issue.search.SearchRequest p0) {
    throw new UnsupportedOperationException("signature only: new IssueSearchEvent");
  }

  public IssueSearchEvent(com.atlassian.jira.issue.search.SearchRequest p0, java.lang.String p1) {
    throw new UnsupportedOperationException("signature only: new IssueSearchEvent");
  }

  public com.atlassian.jira.issue.search.SearchRequest getSearchRequest() {
    throw new UnsupportedOperationException("signature only: IssueSearchEvent.getSearchRequest");
  }

  public java.lang.String getType() {
    throw new UnsupportedOperationException("signature only: IssueSearchEvent.getType");
  }

  public java.lang.String getQuery() {
    throw new UnsupportedOperationException("signature only: IssueSearchEvent.getQuery");
  }

  public java.lang.String getSavedFilterName() {
    throw new UnsupportedOperationException("signature only: IssueSearchEvent.getSavedFilterName");
  }
}
