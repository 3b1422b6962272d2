package com.atlassian.jira.issue.search;

public class SearchRequestInfo {
  public final com.atlassian.query.Query query = null;
  public final java.lang.Long id = null;
  public final boolean modified = Boolean.parseBoolean("");

  public SearchRequestInfo(com.atlassian.jira.issue.search.SearchRequest p0) {
    throw new UnsupportedOperationException("signature only: new SearchRequestInfo");
  }

  public SearchRequestInfo(com.atlassian.query.Query p0, java.lang.Long p1, boolean p2) {
    throw new UnsupportedOperationException("signature only: new SearchRequestInfo");
  }

  public com.atlassian.query.Query getQuery() {
    throw new UnsupportedOperationException("signature only: SearchRequestInfo.getQuery");
  }

  public java.lang.Long getId() {
    throw new UnsupportedOperationException("signature only: SearchRequestInfo.getId");
  }

  public boolean isModified() {
    throw new UnsupportedOperationException("signature only: SearchRequestInfo.isModified");
  }
}
