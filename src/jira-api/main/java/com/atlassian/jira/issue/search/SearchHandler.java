package com.atlassian.jira.issue.search;

import com.atlassian.jira.issue.index.indexers.FieldIndexer;
import com.atlassian.jira.issue.search.searchers.IssueSearcher;
import com.atlassian.jira.jql.ClauseHandler;
import java.util.List;

public final class SearchHandler {
  public SearchHandler(
      List<FieldIndexer> p0,
      SearchHandler.SearcherRegistration p1,
      List<SearchHandler.ClauseRegistration> p2) {
    throw new UnsupportedOperationException("signature only: new SearchHandler");
  }

  public SearchHandler(List<FieldIndexer> p0, SearchHandler.SearcherRegistration p1) {
    throw new UnsupportedOperationException("signature only: new SearchHandler");
  }

  public List<FieldIndexer> getIndexers() {
    throw new UnsupportedOperationException("signature only: SearchHandler.getIndexers");
  }

  public List<SearchHandler.ClauseRegistration> getClauseRegistrations() {
    throw new UnsupportedOperationException("signature only: SearchHandler.getClauseRegistrations");
  }

  public SearchHandler.SearcherRegistration getSearcherRegistration() {
    throw new UnsupportedOperationException(
        "signature only: SearchHandler.getSearcherRegistration");
  }

  public boolean equals(Object p0) {
    throw new UnsupportedOperationException("signature only: SearchHandler.equals");
  }

  public int hashCode() {
    throw new UnsupportedOperationException("signature only: SearchHandler.hashCode");
  }

  public String toString() {
    throw new UnsupportedOperationException("signature only: SearchHandler.toString");
  }

  public static class ClauseRegistration {
    public ClauseRegistration(ClauseHandler p0) {
      throw new UnsupportedOperationException(
          "signature only: new SearchHandler.ClauseRegistration");
    }

    public ClauseHandler getHandler() {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.ClauseRegistration.getHandler");
    }

    public boolean equals(Object p0) {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.ClauseRegistration.equals");
    }

    public int hashCode() {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.ClauseRegistration.hashCode");
    }

    public String toString() {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.ClauseRegistration.toString");
    }
  }

  public static class SearcherRegistration {
    public SearcherRegistration(IssueSearcher<?> p0, ClauseHandler p1) {
      throw new UnsupportedOperationException(
          "signature only: new SearchHandler.SearcherRegistration");
    }

    public SearcherRegistration(IssueSearcher<?> p0, List<SearchHandler.ClauseRegistration> p1) {
      throw new UnsupportedOperationException(
          "signature only: new SearchHandler.SearcherRegistration");
    }

    public SearcherRegistration(IssueSearcher<?> p0, SearchHandler.ClauseRegistration p1) {
      throw new UnsupportedOperationException(
          "signature only: new SearchHandler.SearcherRegistration");
    }

    public IssueSearcher<?> getIssueSearcher() {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.SearcherRegistration.getIssueSearcher");
    }

    public List<SearchHandler.ClauseRegistration> getClauseHandlers() {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.SearcherRegistration.getClauseHandlers");
    }

    public boolean equals(Object p0) {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.SearcherRegistration.equals");
    }

    public int hashCode() {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.SearcherRegistration.hashCode");
    }

    public String toString() {
      throw new UnsupportedOperationException(
          "signature only: SearchHandler.SearcherRegistration.toString");
    }
  }
}
