package com.atlassian.jira.issue.search;

public interface SearchContextFactory {
  com.atlassian.jira.issue.search.SearchContext create(
      java.util.List p0, java.util.List p1, java.util.List p2);

  com.atlassian.jira.issue.search.SearchContext create();

  com.atlassian.jira.issue.search.SearchContext create(
      com.atlassian.jira.issue.search.SearchContext p0);
}
