package org.clientrecovery.minijira.tracker;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.Query;

/**
 * Which issues are wanted, as SQL.
 *
 * @param userKey who asks; null for somebody who is not logged in
 * @param overrideSecurity whether permissions are left aside
 * @param condition on {@code jira_issue i} and its project {@code p}; its parameters are named
 * @param parameters by name; a collection stands for {@code in (<name>)}
 * @param order what stands after {@code order by}
 */
public record IssueQuery(
    String userKey,
    boolean overrideSecurity,
    String condition,
    Map<String, Object> parameters,
    String order) {

  /** The issues, all of them. */
  public List<StoredIssue> run(Tracker tracker) {
    Reach reach = tracker.permissions().reach(userKey);
    List<StoredIssue> found =
        tracker
            .database()
            .jdbi()
            .withHandle(
                handle ->
                    bind(handle.createQuery(sql(reach)), reach).mapTo(StoredIssue.class).list());
    return overrideSecurity
        ? found
        : found.stream().filter(issue -> isVisible(issue, reach, tracker)).toList();
  }

  private String sql(Reach reach) {
    String security = overrideSecurity ? "" : " and " + reach.condition();
    return Issues.SELECT
        + "where not i.archived and ("
        + condition
        + ")"
        + security
        + " order by "
        + order;
  }

  private Query bind(Query query, Reach reach) {
    parameters.forEach(
        (name, value) -> {
          if (value instanceof Collection<?> list) {
            query.bindList(EmptyHandling.NULL_KEYWORD, name, List.copyOf(list));
          } else {
            query.bind(name, value);
          }
        });
    return overrideSecurity ? query : reach.bindTo(query);
  }

  /** SQL finds a little too much where a grant depends on the issue itself. */
  private boolean isVisible(StoredIssue issue, Reach reach, Tracker tracker) {
    boolean whole = reach.projects().getOrDefault(issue.projectId(), false);
    return (whole && issue.securityLevelId() == null)
        || tracker.permissions().has(Permissions.BROWSE, issue, userKey);
  }
}
