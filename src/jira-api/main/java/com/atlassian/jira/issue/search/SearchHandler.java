package com.atlassian.jira.issue.search;

public final class SearchHandler {
  public SearchHandler(
      java.util.List<com.atlassian.jira.issue.index.indexers.FieldIndexer> p0,
      com.atlassian.jira.issue.search.SearchHandler.SearcherRegistration p1,
      java.util.List<com.atlassian.jira.issue.search.SearchHandler.ClauseRegistration> p2) {
    throw new UnsupportedOperationException("signature only: new SearchHandler");
  }

  public SearchHandler(
      java.util.List<com.atlassian.jira.issue.index.indexers.FieldIndexer> p0,
      com.atlassian.jira.issue.search.SearchHandler.SearcherRegistration p1) {
    throw new UnsupportedOperationException("signature only: new SearchHandler");
  }

  public java.util.List<com.atlassian.jira.issue.index.indexers.FieldIndexer> getIndexers() {
    throw new UnsupportedOperationException("signature only: SearchHandler.getIndexers");
  }

  public java.util.List<com.atlassian.jira.issue.search.SearchHandler.ClauseRegistration>
      getClauseRegistrations() {
    throw new UnsupportedOperationException("signature only: SearchHandler.getClauseRegistrations");
  }

  public com.atlassian.jira.issue.search.SearchHandler.SearcherRegistration
      getSearcherRegistration() {
    throw new UnsupportedOperationException(
        "signature only: SearchHandler.getSearcherRegistration");
  }

  public boolean equals(java.lang.Object p0) {
    throw new UnsupportedOperationException("signature only: SearchHandler.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SearchHandler.hashCode");
  }

  public java.lang.String toString() {
    throw new UnsupportedOperationException("signature only: SearchHandler.toString");
  }

  public static class ClauseRegistration {
    public ClauseRegistration(com.atlassian.jira.jql.ClauseHandler p0) {
      throw new UnsupportedOperationException(
          "signature only: new SearchHandler.ClauseRegistration");
    }

    public com.atlassian.jira.jql.ClauseHandler getHandler() {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.ClauseRegistration.getHandler");
    }

    public boolean equals(java.lang.Object p0) {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.ClauseRegistration.equals");
    }

    public int hashCode() {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.ClauseRegistration.hashCode");
    }

    public java.lang.String toString() {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.ClauseRegistration.toString");
    }
  }

  public static class SearcherRegistration {
    public SearcherRegistration(
        com.atlassian.jira.issue.search.searchers.IssueSearcher<?> p0,
        com.atlassian.jira.jql.ClauseHandler p1) {
      throw new UnsupportedOperationException(
          "signature only: new SearchHandler.SearcherRegistration");
    }

    public SearcherRegistration(
        com.atlassian.jira.issue.search.searchers.IssueSearcher<?> p0,
        java.util.List<com.atlassian.jira.issue.search.SearchHandler.ClauseRegistration> p1) {
      throw new UnsupportedOperationException(
          "signature only: new SearchHandler.SearcherRegistration");
    }

    public SearcherRegistration(
        com.atlassian.jira.issue.search.searchers.IssueSearcher<?> p0,
        com.atlassian.jira.issue.search.SearchHandler.ClauseRegistration p1) {
      throw new UnsupportedOperationException(
          "signature only: new SearchHandler.SearcherRegistration");
    }

    public com.atlassian.jira.issue.search.searchers.IssueSearcher<?> getIssueSearcher() {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.SearcherRegistration.getIssueSearcher");
    }

    public java.util.List<com.atlassian.jira.issue.search.SearchHandler.ClauseRegistration>
        getClauseHandlers() {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.SearcherRegistration.getClauseHandlers");
    }

    public boolean equals(java.lang.Object p0) {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.SearcherRegistration.equals");
    }

    public int hashCode() {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.SearcherRegistration.hashCode");
    }

    public java.lang.String toString() {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.SearcherRegistration.toString");
    }
  }
}
