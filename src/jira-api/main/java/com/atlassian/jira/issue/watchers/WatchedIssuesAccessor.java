package com.atlassian.jira.issue.watchers;

import com.atlassian.jira.user.ApplicationUser;

public interface WatchedIssuesAccessor {
  boolean isWatchingEnabled();

  Iterable<Long> getWatchedIssueIds(
      ApplicationUser p0, ApplicationUser p1, WatchedIssuesAccessor.Security p2);

  public enum Security {
    RESPECT,
    OVERRIDE;
  }
}
