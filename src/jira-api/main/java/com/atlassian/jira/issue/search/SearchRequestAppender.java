package com.atlassian.jira.issue.search;

public interface SearchRequestAppender<T> {
  com.atlassian.jira.issue.search.SearchRequest appendInclusiveSingleValueClause(
      T p0, com.atlassian.jira.issue.search.SearchRequest p1);

  com.atlassian.jira.issue.search.SearchRequest appendExclusiveMultiValueClause(
      java.lang.Iterable<? extends T> p0, com.atlassian.jira.issue.search.SearchRequest p1);

  public interface Factory<T> {
    com.atlassian.jira.issue.search.SearchRequestAppender<T> getSearchRequestAppender();
  }
}
