package com.atlassian.jira.issue.watchers;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

public interface WatcherManager {
  boolean isWatchingEnabled();

  boolean isWatching(ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  List<ApplicationUser> getWatchers(com.atlassian.jira.issue.Issue p0, Locale p1);

  Collection<ApplicationUser> getWatchersUnsorted(com.atlassian.jira.issue.Issue p0);

  int getWatcherCount(com.atlassian.jira.issue.Issue p0);

  Collection<String> getWatcherUserKeys(com.atlassian.jira.issue.Issue p0);

  List<String> getCurrentWatcherUsernames(com.atlassian.jira.issue.Issue p0)
      throws DataAccessException;

  com.atlassian.jira.issue.Issue startWatching(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  Collection<com.atlassian.jira.issue.Issue> startWatching(
      ApplicationUser p0, Collection<com.atlassian.jira.issue.Issue> p1, Context p2);

  com.atlassian.jira.issue.Issue stopWatching(
      ApplicationUser p0, com.atlassian.jira.issue.Issue p1);

  Collection<com.atlassian.jira.issue.Issue> stopWatching(
      ApplicationUser p0, Collection<com.atlassian.jira.issue.Issue> p1, Context p2);

  void removeAllWatchesForUser(ApplicationUser p0);
}
