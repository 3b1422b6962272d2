package com.atlassian.jira.issue.search;

public class SearchRequestUtils {
  public SearchRequestUtils() {
    throw new UnsupportedOperationException("signature only: new SearchRequestUtils");
  }

  public static com.atlassian.jira.issue.search.SearchContext getCombinedSearchContext(
      com.atlassian.jira.issue.search.SearchContext p0,
      com.atlassian.jira.issue.search.SearchContext p1) {
    throw new UnsupportedOperationException(
        "signature only: SearchRequestUtils.getCombinedSearchContext");
  }
}
