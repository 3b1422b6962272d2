package com.atlassian.jira.web.action.issue;

public interface IssueSearchLimits {
  int DEFAULT_MAX_RESULTS = Integer.parseInt("0");

  int getMaxResults();
}
