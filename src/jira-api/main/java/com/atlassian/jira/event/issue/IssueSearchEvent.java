package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.search.SearchRequest;

public final class IssueSearchEvent extends AbstractEvent {
  public IssueSearchEvent(SearchRequest p0) {
    throw new UnsupportedOperationException("signature only: new IssueSearchEvent");
  }

  public IssueSearchEvent(SearchRequest p0, String p1) {
    throw new UnsupportedOperationException("signature only: new IssueSearchEvent");
  }

  public SearchRequest getSearchRequest() {
    throw new UnsupportedOperationException("signature only: IssueSearchEvent.getSearchRequest");
  }

  public String getType() {
    throw new UnsupportedOperationException("signature only: IssueSearchEvent.getType");
  }

  public String getQuery() {
    throw new UnsupportedOperationException("signature only: IssueSearchEvent.getQuery");
  }

  public String getSavedFilterName() {
    throw new UnsupportedOperationException("signature only: IssueSearchEvent.getSavedFilterName");
  }
}
