package com.atlassian.jira.issue.watchers;

public interface IssueWatcherAccessor {
  boolean isWatchingEnabled();

  java.util.Collection<java.lang.String> getWatcherKeys(com.atlassian.jira.issue.Issue p0);

  java.lang.Iterable<com.atlassian.jira.user.ApplicationUser> getWatchers(
      com.atlassian.jira.issue.Issue p0, java.util.Locale p1);
}
