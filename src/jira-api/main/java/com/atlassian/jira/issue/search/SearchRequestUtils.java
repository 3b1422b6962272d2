package com.atlassian.jira.issue.search;

public class SearchRequestUtils {
  public SearchRequestUtils() {
    throw new UnsupportedOperationException("signature only: new SearchRequestUtils");
  }

  public static SearchContext getCombinedSearchContext(SearchContext p0, SearchContext p1) {
    throw new UnsupportedOperationException(
        "signature only: SearchRequestUtils.getCombinedSearchContext");
  }
}
