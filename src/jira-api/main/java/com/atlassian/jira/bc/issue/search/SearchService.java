package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.search.SearchContext;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.context.QueryContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

public interface SearchService {
  SearchResults<com.atlassian.jira.issue.Issue> search(ApplicationUser p0, Query p1, PagerFilter p2)
      throws SearchException;

  SearchResults<com.atlassian.jira.issue.Issue> searchOverrideSecurity(
      ApplicationUser p0, Query p1, PagerFilter p2) throws SearchException;

  long searchCount(ApplicationUser p0, Query p1) throws SearchException;

  long searchCountOverrideSecurity(ApplicationUser p0, Query p1) throws SearchException;

  String getIssueSearchPath(ApplicationUser p0, SearchService.IssueSearchParameters p1);

  SearchService.ParseResult parseQuery(ApplicationUser p0, String p1);

  MessageSet validateQuery(ApplicationUser p0, Query p1);

  MessageSet validateQuery(ApplicationUser p0, Query p1, Long p2);

  boolean doesQueryFitFilterForm(ApplicationUser p0, Query p1);

  QueryContext getQueryContext(ApplicationUser p0, Query p1);

  QueryContext getSimpleQueryContext(ApplicationUser p0, Query p1);

  SearchContext getSearchContext(ApplicationUser p0, Query p1);

  String getJqlString(Query p0);

  String getGeneratedJqlString(Query p0);

  Query sanitiseSearchQuery(ApplicationUser p0, Query p1);

  public static final class IssueSearchParameters {
    public Query query() {
      throw new UnsupportedOperationException(
          "signature only: SearchService.IssueSearchParameters.query");
    }

    public Long filterId() {
      throw new UnsupportedOperationException(
          "signature only: SearchService.IssueSearchParameters.filterId");
    }

    public static SearchService.IssueSearchParameters.Builder builder() {
      throw new UnsupportedOperationException(
          "signature only: SearchService.IssueSearchParameters.builder");
    }

    public boolean equals(Object p0) {
      throw new UnsupportedOperationException(
          "signature only: SearchService.IssueSearchParameters.equals");
    }

    public int hashCode() {
      throw new UnsupportedOperationException(
          "signature only: SearchService.IssueSearchParameters.hashCode");
    }

    IssueSearchParameters() {
      throw new UnsupportedOperationException(
          "signature only: new SearchService.IssueSearchParameters");
    }

    public static class Builder {
      public Builder() {
        throw new UnsupportedOperationException(
            "signature only: new SearchService.IssueSearchParameters.Builder");
      }

      public SearchService.IssueSearchParameters.Builder query(Query p0) {
        throw new UnsupportedOperationException(
            "signature only: SearchService.IssueSearchParameters.Builder.query");
      }

      public SearchService.IssueSearchParameters.Builder filterId(Long p0) {
        throw new UnsupportedOperationException(
            "signature only: SearchService.IssueSearchParameters.Builder.filterId");
      }

      public SearchService.IssueSearchParameters build() {
        throw new UnsupportedOperationException(
            "signature only: SearchService.IssueSearchParameters.Builder.build");
      }
    }
  }

  public static final class ParseResult {
    public ParseResult(Query p0, MessageSet p1) {
      throw new UnsupportedOperationException("signature only: new SearchService.ParseResult");
    }

    public Query getQuery() {
      throw new UnsupportedOperationException("signature only: SearchService.ParseResult.getQuery");
    }

    public MessageSet getErrors() {
      throw new UnsupportedOperationException(
          "signature only: SearchService.ParseResult.getErrors");
    }

    public boolean isValid() {
      throw new UnsupportedOperationException("signature only: SearchService.ParseResult.isValid");
    }
  }
}
