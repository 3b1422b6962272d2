package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.search.SearchRequest;

public final class RefreshIssueSearchEvent extends AbstractEvent {
  public RefreshIssueSearchEvent(SearchRequest p0) {
    throw new UnsupportedOperationException("signature only: new RefreshIssueSearchEvent");
  }

  public SearchRequest getSearchRequest() {
    throw new UnsupportedOperationException(
        "signature only: RefreshIssueSearchEvent.getSearchRequest");
  }

  public String getFromQuery() {
    throw new UnsupportedOperationException("signature only: RefreshIssueSearchEvent.getFromQuery");
  }
}
