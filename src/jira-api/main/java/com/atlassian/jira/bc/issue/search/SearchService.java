package com.atlassian.jira.bc.issue.search;

public interface SearchService {
  com.atlassian.jira.issue.search.SearchResults<com.atlassian.jira.issue.Issue> search(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.query.Query p1,
      com.atlassian.jira.web.bean.PagerFilter p2)
      throws com.atlassian.jira.issue.search.SearchException;

  com.atlassian.jira.issue.search.SearchResults<com.atlassian.jira.issue.Issue>
      searchOverrideSecurity(
          com.atlassian.jira.user.ApplicationUser p0,
          com.atlassian.query.Query p1,
          com.atlassian.jira.web.bean.PagerFilter p2)
          throws com.atlassian.jira.issue.search.SearchException;

  long searchCount(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.Query p1)
      throws com.atlassian.jira.issue.search.SearchException;

  long searchCountOverrideSecurity(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.Query p1)
      throws com.atlassian.jira.issue.search.SearchException;

  java.lang.String getIssueSearchPath(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.bc.issue.search.SearchService.IssueSearchParameters p1);

  com.atlassian.jira.bc.issue.search.SearchService.ParseResult parseQuery(
      com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  com.atlassian.jira.util.MessageSet validateQuery(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.Query p1);

  com.atlassian.jira.util.MessageSet validateQuery(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.Query p1, java.lang.Long p2);

  boolean doesQueryFitFilterForm(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.Query p1);

  com.atlassian.jira.jql.context.QueryContext getQueryContext(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.Query p1);

  com.atlassian.jira.jql.context.QueryContext getSimpleQueryContext(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.Query p1);

  com.atlassian.jira.issue.search.SearchContext getSearchContext(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.Query p1);

  java.lang.String getJqlString(com.atlassian.query.Query p0);

  java.lang.String getGeneratedJqlString(com.atlassian.query.Query p0);

  com.atlassian.query.Query sanitiseSearchQuery(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.query.Query p1);

  public static final class IssueSearchParameters {
    public com.atlassian.query.Query query() {
      throw new UnsupportedOperationException(
          "signature only: SearchService.IssueSearchParameters.query");
    }

    public java.lang.Long filterId() {
      throw new UnsupportedOperationException(
          "signature only: SearchService.IssueSearchParameters.filterId");
    }

    public static com.atlassian.jira.bc.issue.search.SearchService.IssueSearchParameters.Builder
        builder() {
      throw new UnsupportedOperationException(
          "signature only: SearchService.IssueSearchParameters.builder");
    }

    public boolean equals(java.lang.Object p0) {
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

      public com.atlassian.jira.bc.issue.search.SearchService.IssueSearchParameters.Builder query(
          com.atlassian.query.Query p0) {
        throw new UnsupportedOperationException(
            "signature only: SearchService.IssueSearchParameters.Builder.query");
      }

      public com.atlassian.jira.bc.issue.search.SearchService.IssueSearchParameters.Builder
          filterId(java.lang.Long p0) {
        throw new UnsupportedOperationException(
            "signature only: SearchService.IssueSearchParameters.Builder.filterId");
      }

      public com.atlassian.jira.bc.issue.search.SearchService.IssueSearchParameters build() {
        throw new UnsupportedOperationException(
            "signature only: SearchService.IssueSearchParameters.Builder.build");
      }
    }
  }

  public static final class ParseResult {
    public ParseResult(com.atlassian.query.Query p0, com.atlassian.jira.util.MessageSet p1) {
      throw new UnsupportedOperationException("signature only: new SearchService.ParseResult");
    }

    public com.atlassian.query.Query getQuery() {
      throw new UnsupportedOperationException("signature only: SearchService.ParseResult.getQuery");
    }

    public com.atlassian.jira.util.MessageSet getErrors() {
      throw new UnsupportedOperationException(
          "signature only: SearchService.ParseResult.getErrors");
    }

    public boolean isValid() {
      throw new UnsupportedOperationException("signature only: SearchService.ParseResult.isValid");
    }
  }
}
