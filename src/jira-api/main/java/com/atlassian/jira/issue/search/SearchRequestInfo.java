package com.atlassian.jira.issue.search;

import com.atlassian.query.Query;

public class SearchRequestInfo {
  public final Query query = null;
  public final Long id = null;
  public final boolean modified = Boolean.parseBoolean("");

  public SearchRequestInfo(SearchRequest p0) {
    throw new UnsupportedOperationException("signature only: new SearchRequestInfo");
  }

  public SearchRequestInfo(Query p0, Long p1, boolean p2) {
    throw new UnsupportedOperationException("signature only: new SearchRequestInfo");
  }

  public Query getQuery() {
    throw new UnsupportedOperationException("signature only: SearchRequestInfo.getQuery");
  }

  public Long getId() {
    throw new UnsupportedOperationException("signature only: SearchRequestInfo.getId");
  }

  public boolean isModified() {
    throw new UnsupportedOperationException("signature only: SearchRequestInfo.isModified");
  }
}
