package com.atlassian.jira.user;

import java.util.List;

public interface UserIssueHistoryManager {
  int DEFAULT_ISSUE_HISTORY_DROPDOWN_ITEMS = Integer.parseInt("0");

  void addIssueToHistory(ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  boolean hasIssueHistory(ApplicationUser p0);

  List<UserHistoryItem> getFullIssueHistoryWithoutPermissionChecks(ApplicationUser p0);

  List<UserHistoryItem> getFullIssueHistoryWithPermissionChecks(ApplicationUser p0);

  List<com.atlassian.jira.issue.Issue> getShortIssueHistory(ApplicationUser p0);
}
