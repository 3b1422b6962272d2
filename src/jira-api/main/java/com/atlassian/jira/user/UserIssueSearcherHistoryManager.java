package com.atlassian.jira.user;

public interface UserIssueSearcherHistoryManager {
  void addIssueSearcherToHistory(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.issue.search.searchers.IssueSearcher p1);

  java.util.List<com.atlassian.jira.user.UserHistoryItem> getUserIssueSearcherHistory(
      com.atlassian.jira.user.ApplicationUser p0);
}
