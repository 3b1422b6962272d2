package com.atlassian.jira.user;

public interface UserHistoryManager {
  void addUserToHistory(
      com.atlassian.jira.user.UserHistoryItem.Type p0,
      com.atlassian.jira.user.ApplicationUser p1,
      com.atlassian.jira.user.ApplicationUser p2);

  void addItemToHistory(
      com.atlassian.jira.user.UserHistoryItem.Type p0,
      com.atlassian.jira.user.ApplicationUser p1,
      java.lang.String p2);

  void addItemToHistory(
      com.atlassian.jira.user.UserHistoryItem.Type p0,
      com.atlassian.jira.user.ApplicationUser p1,
      java.lang.String p2,
      java.lang.String p3);

  boolean hasHistory(
      com.atlassian.jira.user.UserHistoryItem.Type p0, com.atlassian.jira.user.ApplicationUser p1);

  java.util.List<com.atlassian.jira.user.UserHistoryItem> getHistory(
      com.atlassian.jira.user.UserHistoryItem.Type p0, com.atlassian.jira.user.ApplicationUser p1);

  void removeHistoryForUser(com.atlassian.jira.user.ApplicationUser p0);
}
