package com.atlassian.jira.web.action.issue;

import com.atlassian.jira.issue.search.SearchResults;

public class SearchResultsInfo {
  protected SearchResults searchResults;
  protected Long selectedIssueId;

  public SearchResultsInfo() {
    throw new UnsupportedOperationException("signature only: new SearchResultsInfo");
  }

  public SearchResults getSearchResults() {
    throw new UnsupportedOperationException("signature only: SearchResultsInfo.getSearchResults");
  }

  public Long getSelectedIssueId() {
    throw new UnsupportedOperationException("signature only: SearchResultsInfo.getSelectedIssueId");
  }
}
