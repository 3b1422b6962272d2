package com.atlassian.jira.issue.watchers;

public interface WatchedIssuesAccessor {
  boolean isWatchingEnabled();

  java.lang.Iterable<java.lang.Long> getWatchedIssueIds(
      com.atlassian.jira.user.ApplicationUser p0,
      com.atlassian.jira.user.ApplicationUser p1,
      com.atlassian.jira.issue.watchers.WatchedIssuesAccessor.Security p2);

  public enum Security {
    RESPECT,
    OVERRIDE;
  }
}
