package org.clientrecovery.minijira.search;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operator.Operator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredIssueType;
import org.clientrecovery.minijira.tracker.StoredPriority;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredResolution;
import org.clientrecovery.minijira.tracker.StoredStatus;
import org.clientrecovery.minijira.tracker.StoredUser;
import org.clientrecovery.minijira.tracker.Tracker;

/** The fields that can stand in a query, and the SQL of a clause on each. */
final class JqlFields {
  private static final Set<Operator> EQUALITY =
      EnumSet.of(
          Operator.EQUALS,
          Operator.NOT_EQUALS,
          Operator.IN,
          Operator.NOT_IN,
          Operator.IS,
          Operator.IS_NOT);
  private static final Set<Operator> NEGATIVE =
      EnumSet.of(Operator.NOT_EQUALS, Operator.NOT_IN, Operator.IS_NOT, Operator.NOT_LIKE);
  private static final Set<Operator> RELATIONAL =
      EnumSet.of(
          Operator.LESS_THAN,
          Operator.LESS_THAN_EQUALS,
          Operator.GREATER_THAN,
          Operator.GREATER_THAN_EQUALS);

  /** {@code issue.property[client-recovery].next.due}. */
  private static final Pattern PROPERTY =
      Pattern.compile(
          "issue\\.property\\[([^\\]]{1,255})\\]\\.(.{1,255})", Pattern.CASE_INSENSITIVE);

  private static final String PUBLIC_COMMENT =
      "c.group_level is null and c.role_level_id is null and not exists (select 1 from"
          + " jira_property q join jira_property_value qv on qv.property_id = q.id where"
          + " q.entity_name = 'CommentProperty' and q.entity_id = c.id and q.property_key ="
          + " 'sd.public.comment' and qv.path = 'internal' and lower(qv.text_value) = 'true')";

  private final Tracker tracker;
  private final JqlModules modules;
  private final JqlOperands operands;
  private final SqlParameters parameters;
  private final Map<String, Function<TerminalClause, String>> fields = new TreeMap<>();

  JqlFields(Tracker tracker, JqlModules modules, JqlOperands operands, SqlParameters parameters) {
    this.tracker = tracker;
    this.modules = modules;
    this.operands = operands;
    this.parameters = parameters;
    addChoices();
    addOthers();
  }

  private void addChoices() {
    fields.put("project", clause -> ids(clause, "i.project_id", this::projects));
    fields.put("issuetype", clause -> ids(clause, "i.type_id", this::types));
    fields.put("type", fields.get("issuetype"));
    fields.put("status", clause -> ids(clause, "i.status_id", this::statuses));
    fields.put("statuscategory", clause -> ids(clause, "i.status_id", this::categories));
    fields.put("priority", clause -> ids(clause, "i.priority_id", this::priorities));
    fields.put("resolution", clause -> ids(clause, "i.resolution_id", this::resolutions));
    for (String name : List.of("key", "issuekey", "issue", "id")) {
      fields.put(name, clause -> ids(clause, "i.id", this::issues));
    }
  }

  private void addOthers() {
    for (String person : List.of("assignee", "reporter", "creator")) {
      fields.put(person, clause -> people(clause, "i." + person));
    }
    fields.put("created", clause -> time(clause, "i.created"));
    fields.put("updated", clause -> time(clause, "i.updated"));
    fields.put("resolved", clause -> time(clause, "i.resolved"));
    fields.put("due", clause -> time(clause, "i.due"));
    fields.put("duedate", fields.get("due"));
    fields.put("labels", this::labels);
    fields.put("summary", clause -> text(clause, true, false, false));
    fields.put("description", clause -> text(clause, false, true, false));
    fields.put("comment", clause -> text(clause, false, false, true));
    fields.put("text", clause -> text(clause, true, true, true));
  }

  /** The SQL of a clause. */
  String sql(TerminalClause clause) {
    Matcher property = PROPERTY.matcher(clause.getName());
    if (property.matches()) {
      return property(clause, property.group(1), property.group(2));
    }
    Function<TerminalClause, String> field = fields.get(clause.getName().toLowerCase(Locale.ROOT));
    if (field == null) {
      throw new JqlException(
          "Field '"
              + clause.getName()
              + "' does not exist in mini-jira. It knows "
              + String.join(", ", fields.keySet())
              + " and issue.property[key].path.");
    }
    return field.apply(clause);
  }

  private void allow(TerminalClause clause, Set<Operator> allowed) {
    if (!allowed.contains(clause.getOperator())) {
      throw new JqlException(
          "The operator '"
              + clause.getOperator().getDisplayString()
              + "' is not supported by the '"
              + clause.getName()
              + "' field.");
    }
  }

  /** Ids are written into the SQL as numbers, because there may be more than parameters can be. */
  private String ids(TerminalClause clause, String column, Function<String, List<Long>> find) {
    allow(clause, EQUALITY);
    JqlOperands.Values values = operands.values(clause);
    StringBuilder any = new StringBuilder();
    for (String value : values.texts()) {
      find.apply(value).forEach(id -> any.append(any.isEmpty() ? "" : ",").append((long) id));
    }
    return membership(clause, column, any.isEmpty() ? "null" : any.toString(), values.empty());
  }

  private static String membership(
      TerminalClause clause, String column, String list, boolean orEmpty) {
    if (NEGATIVE.contains(clause.getOperator())) {
      boolean onlyEmpty = orEmpty && list.equals("null");
      String present = column + " is not null";
      return onlyEmpty || list.equals("null")
          ? "(" + present + ")"
          : "(" + present + " and " + column + " not in (" + list + "))";
    }
    String in = column + " in (" + list + ")";
    return "(" + in + (orEmpty ? " or " + column + " is null)" : ")");
  }

  private List<Long> projects(String text) {
    List<Long> found =
        tracker.projects().all().stream()
            .filter(
                project ->
                    project.name().equalsIgnoreCase(text)
                        || Long.toString(project.id()).equals(text)
                        || tracker.projects().byKey(text).filter(project::equals).isPresent())
            .map(StoredProject::id)
            .toList();
    return known(found, "project", text);
  }

  private List<Long> types(String text) {
    return known(
        tracker.constants().issueTypes().stream()
            .filter(type -> matches(text, type.id(), type.name()))
            .map(StoredIssueType::id)
            .toList(),
        "issuetype",
        text);
  }

  private List<Long> statuses(String text) {
    return known(
        tracker.constants().statuses().stream()
            .filter(status -> matches(text, status.id(), status.name()))
            .map(StoredStatus::id)
            .toList(),
        "status",
        text);
  }

  private List<Long> categories(String text) {
    String key =
        switch (text.toLowerCase(Locale.ROOT)) {
          case "new", "to do", "2" -> "new";
          case "indeterminate", "in progress", "4" -> "indeterminate";
          case "done", "complete", "3" -> "done";
          default ->
              throw new JqlException(
                  "The value '" + text + "' does not exist for the field 'statusCategory'.");
        };
    return tracker.constants().statuses().stream()
        .filter(status -> status.category().equals(key))
        .map(StoredStatus::id)
        .toList();
  }

  private List<Long> priorities(String text) {
    return known(
        tracker.constants().priorities().stream()
            .filter(priority -> matches(text, priority.id(), priority.name()))
            .map(StoredPriority::id)
            .toList(),
        "priority",
        text);
  }

  private List<Long> resolutions(String text) {
    return known(
        tracker.constants().resolutions().stream()
            .filter(resolution -> matches(text, resolution.id(), resolution.name()))
            .map(StoredResolution::id)
            .toList(),
        "resolution",
        text);
  }

  /**
   * An issue that does not exist finds nothing, as it may have been there when the query was saved.
   */
  private List<Long> issues(String text) {
    return text.chars().allMatch(Character::isDigit) && text.length() < 19
        ? List.of(Long.valueOf(text))
        : tracker.issues().byKey(text).map(StoredIssue::id).stream().toList();
  }

  private static boolean matches(String text, long id, String name) {
    return name.equalsIgnoreCase(text) || Long.toString(id).equals(text);
  }

  private static <T> List<T> known(List<T> found, String field, String text) {
    if (found.isEmpty()) {
      throw new JqlException(
          "The value '" + text + "' does not exist for the field '" + field + "'.");
    }
    return found;
  }

  private String people(TerminalClause clause, String column) {
    allow(clause, EQUALITY);
    JqlOperands.Values values = operands.values(clause);
    List<String> keys =
        values.texts().stream()
            .map(name -> tracker.users().byName(name).map(StoredUser::userKey).orElse(name))
            .toList();
    String list = keys.isEmpty() ? "null" : parameters.list(keys);
    return membership(clause, column, list, values.empty());
  }

  private String labels(TerminalClause clause) {
    allow(clause, EQUALITY);
    JqlOperands.Values values = operands.values(clause);
    String has =
        "exists (select 1 from jira_issue_value l where l.issue_id = i.id and l.kind = 'LABEL'";
    String any =
        values.texts().isEmpty()
            ? ""
            : has + " and l.content in (" + parameters.list(values.texts()) + "))";
    String none = values.empty() ? "not " + has + ")" : "";
    String positive = any + (any.isEmpty() || none.isEmpty() ? "" : " or ") + none;
    return NEGATIVE.contains(clause.getOperator())
        ? "(not (" + positive + "))"
        : "(" + positive + ")";
  }

  private String time(TerminalClause clause, String column) {
    if (operands.isEmpty(clause)) {
      return "("
          + column
          + (NEGATIVE.contains(clause.getOperator()) ? " is not null)" : " is null)");
    }
    allow(clause, withEquality(RELATIONAL));
    String at = parameters.add(operands.dates().read(clause.getName(), operands.single(clause)));
    return "(" + column + " " + clause.getOperator().getDisplayString() + " " + at + ")";
  }

  private static Set<Operator> withEquality(Set<Operator> operators) {
    Set<Operator> all = EnumSet.copyOf(operators);
    all.add(Operator.EQUALS);
    all.add(Operator.NOT_EQUALS);
    return all;
  }

  /**
   * Each word must occur somewhere in what is searched; comments count only if all may read them.
   */
  private String text(
      TerminalClause clause, boolean summary, boolean description, boolean comments) {
    if (operands.isEmpty(clause) && description && !comments) {
      String is = NEGATIVE.contains(clause.getOperator()) ? " is not null)" : " is null)";
      return "(i.description" + is;
    }
    allow(clause, EnumSet.of(Operator.LIKE, Operator.NOT_LIKE));
    StringBuilder all = new StringBuilder();
    for (String word : operands.single(clause).strip().split("\\s+")) {
      String like = " like " + parameters.add(pattern(word)) + " escape '!'";
      StringBuilder any = new StringBuilder();
      either(any, summary, "lower(i.summary)" + like);
      either(any, description, "lower(i.description)" + like);
      either(
          any,
          comments,
          "exists (select 1 from jira_comment c where c.issue_id = i.id and lower(c.body)"
              + like
              + " and "
              + PUBLIC_COMMENT
              + ")");
      all.append(all.isEmpty() ? "" : " and ").append('(').append(any).append(')');
    }
    return clause.getOperator() == Operator.LIKE ? "(" + all + ")" : "(not (" + all + "))";
  }

  private static void either(StringBuilder any, boolean wanted, String condition) {
    if (wanted) {
      any.append(any.isEmpty() ? "" : " or ").append(condition);
    }
  }

  /**
   * Jira's {@code *} and {@code ?} at the ends of words add nothing, as parts of words match here.
   */
  private static String pattern(String word) {
    String plain = word.replace("*", "").replace("?", "").replace("\"", "");
    String escaped = plain.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return "%" + escaped.toLowerCase(Locale.ROOT) + "%";
  }

  private String property(TerminalClause clause, String key, String path) {
    if (!modules.isIndexed(key, path)) {
      throw new JqlException(
          "Field '"
              + clause.getName()
              + "' does not exist: no plugin declares "
              + path
              + " of the issue property "
              + key
              + " for the index.");
    }
    String has =
        "exists (select 1 from jira_property q join jira_property_value v on v.property_id = q.id"
            + " where q.entity_name = 'IssueProperty' and q.entity_id = i.id and q.property_key = "
            + parameters.add(key)
            + " and v.path = "
            + parameters.add(path);
    if (operands.isEmpty(clause)) {
      return NEGATIVE.contains(clause.getOperator()) ? has + ")" : "(not " + has + "))";
    }
    return RELATIONAL.contains(clause.getOperator())
        ? has + " and " + comparison(clause) + ")"
        : equality(clause, has);
  }

  private String comparison(TerminalClause clause) {
    String text = operands.single(clause);
    String sign = clause.getOperator().getDisplayString();
    try {
      return "v.number_value " + sign + " " + parameters.add(Double.valueOf(text));
    } catch (NumberFormatException e) {
      return "v.text_value " + sign + " " + parameters.add(text);
    }
  }

  private String equality(TerminalClause clause, String has) {
    allow(clause, withLike());
    boolean like =
        clause.getOperator() == Operator.LIKE || clause.getOperator() == Operator.NOT_LIKE;
    String value =
        like
            ? "lower(v.text_value) like "
                + parameters.add(pattern(operands.single(clause)))
                + " escape '!'"
            : "lower(v.text_value) in ("
                + parameters.list(lower(operands.values(clause).texts()))
                + ")";
    return NEGATIVE.contains(clause.getOperator())
        ? "(" + has + ") and not " + has + " and " + value + "))"
        : has + " and " + value + ")";
  }

  private static Set<Operator> withLike() {
    Set<Operator> all = EnumSet.copyOf(EQUALITY);
    all.add(Operator.LIKE);
    all.add(Operator.NOT_LIKE);
    return all;
  }

  private static List<String> lower(List<String> texts) {
    return texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
  }
}
