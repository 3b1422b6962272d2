package org.clientrecovery.minijira.tracker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.Query;

/**
 * What a user may browse, as a condition for queries on {@code jira_issue i}.
 *
 * @param projects per project whether it is seen wholly (true) or own requests only (false)
 */
public record Reach(
    String userKey, Map<Long, Boolean> projects, Set<String> groups, Set<Long> levels) {
  private static final String CONDITION =
      "(i.project_id in (<reach_whole>) or (i.project_id in (<reach_own>) and (i.reporter ="
          + " :reach_user or i.assignee = :reach_user or exists (select 1 from jira_issue_value v"
          + " where v.issue_id = i.id and ((v.kind = 'PARTICIPANT' and v.content = :reach_user) or"
          + " (v.kind = 'ORGANISATION' and v.content in (<reach_groups>)))))))"
          + " and (i.security_level_id is null or i.security_level_id in (<reach_levels>))";

  public Reach {
    projects = Map.copyOf(projects);
    groups = Set.copyOf(groups);
    levels = Set.copyOf(levels);
  }

  /** SQL that holds for the issues in reach; its parameters are bound by {@link #bindTo}. */
  public String condition() {
    return CONDITION;
  }

  /** Binds what {@link #condition} asks for. */
  public Query bindTo(Query query) {
    return query
        .bind("reach_user", userKey)
        .bindList(EmptyHandling.NULL_KEYWORD, "reach_whole", projectsSeen(true))
        .bindList(EmptyHandling.NULL_KEYWORD, "reach_own", projectsSeen(false))
        .bindList(EmptyHandling.NULL_KEYWORD, "reach_groups", List.copyOf(groups))
        .bindList(EmptyHandling.NULL_KEYWORD, "reach_levels", List.copyOf(levels));
  }

  private List<Long> projectsSeen(boolean wholly) {
    return projects.entrySet().stream()
        .filter(entry -> entry.getValue() == wholly)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
