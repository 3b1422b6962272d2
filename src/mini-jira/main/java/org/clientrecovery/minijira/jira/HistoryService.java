package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredIssue;

/** {@code ChangeHistoryManager}. */
final class HistoryService {
  private final Views views;

  HistoryService(Views views) {
    this.views = views;
  }

  public List<ChangeHistory> getChangeHistories(Issue issue) {
    Issue changed =
        views.tracker().issues().byId(issue.getId()).<Issue>map(views::issue).orElse(null);
    Map<String, ApplicationUser> authors = new HashMap<>();
    return views.tracker().history().of(issue.getId()).stream()
        .map(
            change ->
                views.change(
                    change, changed, authors.computeIfAbsent(change.author(), views::user)))
        .toList();
  }

  public List<ChangeHistory> getChangeHistoriesSince(Issue issue, Date since) {
    return getChangeHistories(issue).stream()
        .filter(change -> change.getTimePerformed().after(since))
        .toList();
  }

  public List<ChangeHistory> getChangeHistoriesForUser(Issue issue, ApplicationUser user) {
    StoredIssue stored = views.tracker().issues().byId(issue.getId()).orElseThrow();
    return views.tracker().permissions().has(Permissions.BROWSE, stored, Views.key(user))
        ? getChangeHistories(issue)
        : List.of();
  }

  public List<ChangeItemBean> getChangeItemsForField(Issue issue, String field) {
    return getChangeHistories(issue).stream()
        .flatMap(change -> change.getChangeItemBeans().stream())
        .filter(item -> item.getField().equalsIgnoreCase(field))
        .toList();
  }
}
