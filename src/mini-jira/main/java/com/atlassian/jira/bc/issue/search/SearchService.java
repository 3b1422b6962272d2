package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.search.SearchContext;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.context.QueryContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;

/** Finds issues by JQL. */
public interface SearchService {
  SearchResults<com.atlassian.jira.issue.Issue> search(
      ApplicationUser argument0, Query argument1, PagerFilter argument2) throws SearchException;

  SearchResults<com.atlassian.jira.issue.Issue> searchOverrideSecurity(
      ApplicationUser argument0, Query argument1, PagerFilter argument2) throws SearchException;

  long searchCount(ApplicationUser argument0, Query argument1) throws SearchException;

  long searchCountOverrideSecurity(ApplicationUser argument0, Query argument1)
      throws SearchException;

  String getIssueSearchPath(
      ApplicationUser argument0, SearchService.IssueSearchParameters argument1);

  SearchService.ParseResult parseQuery(ApplicationUser argument0, String argument1);

  MessageSet validateQuery(ApplicationUser argument0, Query argument1);

  MessageSet validateQuery(ApplicationUser argument0, Query argument1, Long argument2);

  boolean doesQueryFitFilterForm(ApplicationUser argument0, Query argument1);

  QueryContext getQueryContext(ApplicationUser argument0, Query argument1);

  QueryContext getSimpleQueryContext(ApplicationUser argument0, Query argument1);

  SearchContext getSearchContext(ApplicationUser argument0, Query argument1);

  String getJqlString(Query argument0);

  String getGeneratedJqlString(Query argument0);

  Query sanitiseSearchQuery(ApplicationUser argument0, Query argument1);

  public static final class IssueSearchParameters {
    private final Query query;
    private final Long filterId;

    IssueSearchParameters(Query query, Long filterId) {
      this.query = query;
      this.filterId = filterId;
    }

    public Query query() {
      return query;
    }

    public Long filterId() {
      return filterId;
    }

    public static Builder builder() {
      return new Builder();
    }

    public static class Builder {
      private Query query;
      private Long filterId;

      public Builder() {}

      public Builder query(Query query) {
        this.query = query;
        return this;
      }

      public Builder filterId(Long filterId) {
        this.filterId = filterId;
        return this;
      }

      public IssueSearchParameters build() {
        return new IssueSearchParameters(query, filterId);
      }
    }
  }

  public static final class ParseResult {
    private final Query query;
    private final MessageSet errors;

    public ParseResult(Query query, MessageSet errors) {
      this.query = query;
      this.errors = errors;
    }

    public Query getQuery() {
      return query;
    }

    public MessageSet getErrors() {
      return errors;
    }

    public boolean isValid() {
      return !errors.hasAnyErrors();
    }
  }
}
