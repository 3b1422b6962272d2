package com.atlassian.jira.issue.search;

public interface SearchRequestAppender<T> {
  SearchRequest appendInclusiveSingleValueClause(T p0, SearchRequest p1);

  SearchRequest appendExclusiveMultiValueClause(Iterable<? extends T> p0, SearchRequest p1);

  public interface Factory<T> {
    SearchRequestAppender<T> getSearchRequestAppender();
  }
}
