package com.atlassian.jira.user;

public interface UserIssueHistoryManager {
  int DEFAULT_ISSUE_HISTORY_DROPDOWN_ITEMS = Integer.parseInt("0");

  void addIssueToHistory(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  boolean hasIssueHistory(com.atlassian.jira.user.ApplicationUser p0);

  java.util.List<com.atlassian.jira.user.UserHistoryItem>
      getFullIssueHistoryWithoutPermissionChecks(com.atlassian.jira.user.ApplicationUser p0);

  java.util.List<com.atlassian.jira.user.UserHistoryItem> getFullIssueHistoryWithPermissionChecks(
      com.atlassian.jira.user.ApplicationUser p0);

  java.util.List<com.atlassian.jira.issue.Issue> getShortIssueHistory(
      com.atlassian.jira.user.ApplicationUser p0);
}
