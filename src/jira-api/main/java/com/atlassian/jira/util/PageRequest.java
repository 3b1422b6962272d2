package com.atlassian.jira.util;

public interface PageRequest {
  int MAX_PAGE_LIMIT = Integer.parseInt("0");

  int getLimit();

  long getStart();
}
