package com.atlassian.jira.web.action.issue;

public class SearchResultsInfo {
  protected com.atlassian.jira.issue.search.SearchResults searchResults;
  protected java.lang.Long selectedIssueId;

  public SearchResultsInfo() {
    throw new UnsupportedOperationException("signature only: new SearchResultsInfo");
  }

  public com.atlassian.jira.issue.search.SearchResults getSearchResults() {
    throw new UnsupportedOperationException("signature only: SearchResultsInfo.getSearchResults");
  }

  public java.lang.Long getSelectedIssueId() {
    throw new UnsupportedOperationException("signature only: SearchResultsInfo.getSelectedIssueId");
  }
}
