package com.atlassian.jira.issue.watchers;

public interface WatcherManager {
  boolean isWatchingEnabled();

  boolean isWatching(com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  java.util.List<com.atlassian.jira.user.ApplicationUser> getWatchers(
      com.atlassian.jira.issue.Issue p0, java.util.Locale p1);

  java.util.Collection<com.atlassian.jira.user.ApplicationUser> getWatchersUnsorted(
      com.atlassian.jira.issue.Issue p0);

  int getWatcherCount(com.atlassian.jira.issue.Issue p0);

  java.util.Collection<java.lang.String> getWatcherUserKeys(com.atlassian.jira.issue.Issue p0);

  java.util.List<java.lang.String> getCurrentWatcherUsernames(com.atlassian.jira.issue.Issue p0)
      throws com.atlassian.jira.exception.DataAccessException;

  com.atlassian.jira.issue.Issue startWatching(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  java.util.Collection<com.atlassian.jira.issue.Issue> startWatching(
      com.atlassian.jira.user.ApplicationUser p0,
      java.util.Collection<com.atlassian.jira.issue.Issue> p1,
      com.atlassian.jira.task.context.Context p2);

  com.atlassian.jira.issue.Issue stopWatching(
      com.atlassian.jira.user.ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  java.util.Collection<com.atlassian.jira.issue.Issue> stopWatching(
      com.atlassian.jira.user.ApplicationUser p0,
      java.util.Collection<com.atlassian.jira.issue.Issue> p1,
      com.atlassian.jira.task.context.Context p2);

  void removeAllWatchesForUser(com.atlassian.jira.user.ApplicationUser p0);
}
