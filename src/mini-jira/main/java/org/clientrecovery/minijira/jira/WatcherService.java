package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.clientrecovery.minijira.tracker.IssueValue;
import org.clientrecovery.minijira.tracker.Issues;

/** {@code WatcherManager}. */
final class WatcherService {
  private final Views views;

  WatcherService(Views views) {
    this.views = views;
  }

  private Issues issues() {
    return views.tracker().issues();
  }

  public boolean isWatchingEnabled() {
    return true;
  }

  public Collection<String> getWatcherUserKeys(Issue issue) {
    return issues().values(issue.getId(), IssueValue.WATCHER);
  }

  public boolean isWatching(ApplicationUser user, Issue issue) {
    return user != null && getWatcherUserKeys(issue).contains(user.getKey());
  }

  public List<ApplicationUser> getWatchers(Issue issue, Locale locale) {
    return views.users(getWatcherUserKeys(issue));
  }

  public Collection<ApplicationUser> getWatchersUnsorted(Issue issue) {
    return views.users(getWatcherUserKeys(issue));
  }

  public int getWatcherCount(Issue issue) {
    return getWatcherUserKeys(issue).size();
  }

  public Issue startWatching(ApplicationUser user, Issue issue) {
    TreeSet<String> watchers = new TreeSet<>(getWatcherUserKeys(issue));
    watchers.add(user.getKey());
    issues().setValues(issue.getId(), IssueValue.WATCHER, watchers);
    return issue;
  }

  public Issue stopWatching(ApplicationUser user, Issue issue) {
    TreeSet<String> watchers = new TreeSet<>(getWatcherUserKeys(issue));
    watchers.remove(user.getKey());
    issues().setValues(issue.getId(), IssueValue.WATCHER, watchers);
    return issue;
  }
}
