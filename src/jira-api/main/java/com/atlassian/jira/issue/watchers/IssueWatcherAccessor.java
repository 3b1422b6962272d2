package com.atlassian.jira.issue.watchers;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Locale;

public interface IssueWatcherAccessor {
  boolean isWatchingEnabled();

  Collection<String> getWatcherKeys(com.atlassian.jira.issue.Issue p0);

  Iterable<ApplicationUser> getWatchers(com.atlassian.jira.issue.Issue p0, Locale p1);
}
