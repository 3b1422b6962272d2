package org.clientrecovery.minijira.search;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.ChangedClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.ClauseVisitor;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.clause.WasClause;
import com.atlassian.query.order.SearchSort;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientrecovery.minijira.tracker.IssueQuery;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.tracker.Tracker;

/** Finds issues by JQL, for a user, with respect to what the user may browse. */
public final class JqlSearch {
  private static final Map<String, String> ORDERS =
      Map.ofEntries(
          Map.entry("key", "p.project_key%s, i.number%s"),
          Map.entry("issuekey", "p.project_key%s, i.number%s"),
          Map.entry("id", "i.id%s"),
          Map.entry("created", "i.created%s"),
          Map.entry("updated", "i.updated%s"),
          Map.entry("resolved", "i.resolved%s"),
          Map.entry("due", "i.due%s"),
          Map.entry("duedate", "i.due%s"),
          Map.entry("priority", "i.priority_id%s"),
          Map.entry("status", "i.status_id%s"),
          Map.entry("issuetype", "i.type_id%s"),
          Map.entry("project", "p.project_key%s"),
          Map.entry("assignee", "i.assignee%s"),
          Map.entry("reporter", "i.reporter%s"));

  private final Tracker tracker;
  private final JqlModules modules;

  public JqlSearch(Tracker tracker, JqlModules modules) {
    this.tracker = tracker;
    this.modules = modules;
  }

  /**
   * All issues that the query finds, in its order; without one the newest first.
   *
   * @throws JqlException if the query names what is not there; the message is for the user
   */
  public List<StoredIssue> find(Query query, QueryCreationContext context) {
    return translated(query, context).run(tracker);
  }

  /**
   * Checks a query without running it; functions are called.
   *
   * @throws JqlException as {@link #find}
   */
  public void check(Query query, QueryCreationContext context) {
    translated(query, context);
  }

  private IssueQuery translated(Query query, QueryCreationContext context) {
    String userKey =
        context.getApplicationUser() == null ? null : context.getApplicationUser().getKey();
    SqlParameters parameters = new SqlParameters();
    JqlOperands operands =
        new JqlOperands(context, modules, new JqlDates(tracker.clock(), zone(userKey)));
    JqlFields fields = new JqlFields(tracker, modules, operands, parameters);
    Clause where = query.getWhereClause();
    String condition = where == null ? "1 = 1" : where.accept(new Sql(fields));
    return new IssueQuery(
        userKey, context.isSecurityOverriden(), condition, parameters.values(), order(query));
  }

  private ZoneId zone(String userKey) {
    return tracker.users().byKey(userKey).map(StoredUser::zone).orElse(ZoneOffset.UTC);
  }

  private static String order(Query query) {
    List<String> parts = new ArrayList<>();
    List<SearchSort> sorts =
        query.getOrderByClause() == null ? List.of() : query.getOrderByClause().getSearchSorts();
    for (SearchSort sort : sorts) {
      String column = ORDERS.get(sort.getField().toLowerCase(Locale.ROOT));
      if (column == null) {
        throw new JqlException(
            "Not able to sort using field '"
                + sort.getField()
                + "'. mini-jira sorts by "
                + ORDERS.keySet().stream().sorted().collect(Collectors.joining(", "))
                + ".");
      }
      parts.add(column.replace("%s", sort.isReverse() ? " desc" : ""));
    }
    parts.add("i.id desc");
    return String.join(", ", parts);
  }

  private record Sql(JqlFields fields) implements ClauseVisitor<String> {
    @Override
    public String visit(AndClause and) {
      return joined(and, " and ");
    }

    @Override
    public String visit(OrClause or) {
      return joined(or, " or ");
    }

    private String joined(Clause clause, String word) {
      return clause.getClauses().stream()
          .map(part -> part.accept(this))
          .collect(Collectors.joining(word, "(", ")"));
    }

    @Override
    public String visit(NotClause not) {
      return "(not " + not.getSubClause().accept(this) + ")";
    }

    @Override
    public String visit(TerminalClause terminal) {
      return fields.sql(terminal);
    }

    @Override
    public String visit(WasClause was) {
      throw new JqlException("mini-jira does not search the history (WAS).");
    }

    @Override
    public String visit(ChangedClause changed) {
      throw new JqlException("mini-jira does not search the history (CHANGED).");
    }
  }
}
