package com.atlassian.jira.issue.search;

import java.util.List;

public interface SearchContextFactory {
  SearchContext create(List p0, List p1, List p2);

  SearchContext create();

  SearchContext create(SearchContext p0);
}
