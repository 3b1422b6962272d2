package com.atlassian.jira.user;

public interface UserQueryHistoryManager {
  void addQueryToHistory(com.atlassian.jira.user.ApplicationUser p0, java.lang.String p1);

  java.util.List<com.atlassian.jira.user.UserHistoryItem> getUserQueryHistory(
      com.atlassian.jira.user.ApplicationUser p0);
}
