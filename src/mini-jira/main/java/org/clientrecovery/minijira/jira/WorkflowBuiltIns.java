package org.clientrecovery.minijira.jira;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.workflow.WorkflowEngine;

/** Jira's own conditions, validators and functions of workflows, by the names of its classes. */
@SuppressWarnings("rawtypes")
final class WorkflowBuiltIns {
  private static final String JIRA = "com.atlassian.jira.workflow.";

  /** Where functions leave the comment that belongs to the transition. */
  private static final String STORED_COMMENT = "minijira.comment";

  private static final String BEFORE = "minijira.before";

  private final Views views;
  private final Announcer announcer;
  private final Supplier<CommentManager> comments;
  private final IssueChanges changes;

  WorkflowBuiltIns(Views views, Announcer announcer, Supplier<CommentManager> comments) {
    this.views = views;
    this.announcer = announcer;
    this.comments = comments;
    this.changes = new IssueChanges(views.tracker());
  }

  Map<String, Object> all() {
    Map<String, Object> all = new HashMap<>();
    addConditions(all);
    put(all, "validator.PermissionValidator", (Validator) this::validatePermission);
    put(all, "function.issue.IssueCreateFunction", (FunctionProvider) this::create);
    put(all, "function.issue.UpdateIssueStatusFunction", (FunctionProvider) this::moveToStatus);
    put(all, "function.issue.UpdateIssueFieldFunction", (FunctionProvider) this::setField);
    put(all, "function.issue.AssignToCurrentUserFunction", (FunctionProvider) this::assignToMe);
    put(all, "function.issue.AssignToLeadFunction", (FunctionProvider) this::assignToLead);
    put(all, "function.issue.AssignToReporterFunction", (FunctionProvider) this::assignToReporter);
    put(all, "function.misc.CreateCommentFunction", (FunctionProvider) this::comment);
    put(all, "function.issue.GenerateChangeHistoryFunction", (FunctionProvider) this::save);
    put(all, "function.issue.IssueStoreFunction", (FunctionProvider) this::save);
    put(all, "function.issue.IssueReindexFunction", (FunctionProvider) (v, a, p) -> {});
    put(all, "function.event.FireIssueEventFunction", (FunctionProvider) this::announce);
    return all;
  }

  private void addConditions(Map<String, Object> all) {
    put(all, "condition.PermissionCondition", (Condition) (v, a, p) -> hasPermission(v, a));
    put(all, "condition.AllowOnlyAssignee", (Condition) (v, a, p) -> isAssignee(v));
    put(all, "condition.AllowOnlyReporter", (Condition) (v, a, p) -> isReporter(v));
    put(all, "condition.AlwaysFalseCondition", (Condition) (v, a, p) -> false);
    put(all, "condition.IssueAssignedCondition", (Condition) (v, a, p) -> isAssigned(v));
    put(all, "condition.InProjectRoleCondition", (Condition) (v, a, p) -> hasRole(v, a));
    put(all, "condition.UserInGroupCondition", (Condition) (v, a, p) -> isInGroup(v, a));
  }

  private static void put(Map<String, Object> all, String name, Object module) {
    all.put(JIRA + name, module);
  }

  private Tracker tracker() {
    return views.tracker();
  }

  private static IssueView issue(Map vars) {
    return Standin.behaviourOf(vars.get("issue"), IssueView.class);
  }

  private static String caller(Map vars) {
    return (String) vars.get("userKey");
  }

  private static boolean isAssignee(Map vars) {
    return caller(vars) != null && caller(vars).equals(issue(vars).getAssigneeId());
  }

  private static boolean isReporter(Map vars) {
    return caller(vars) != null && caller(vars).equals(issue(vars).getReporterId());
  }

  private static boolean isAssigned(Map vars) {
    return issue(vars).getAssigneeId() != null;
  }

  private boolean hasRole(Map vars, Map args) {
    long role = Long.parseLong(args.get("jira.projectrole.id").toString());
    return tracker().roles().of(caller(vars), issue(vars).getProjectId()).contains(role);
  }

  private boolean isInGroup(Map vars, Map args) {
    return tracker().groups().of(caller(vars)).contains(String.valueOf(args.get("group")));
  }

  private boolean hasPermission(Map vars, Map args) {
    String permission = permission(args);
    String user =
        args.get("username") == null
            ? caller(vars)
            : WorkflowFunctionUtils.getCallerKey(vars, args);
    StoredIssue stored = issue(vars).stored();
    if (stored != null) {
      return tracker().permissions().has(permission, stored, user);
    }
    StoredProject project = tracker().projects().byId(issue(vars).getProjectId()).orElseThrow();
    return tracker().permissions().has(permission, project, user);
  }

  /** Old XML writes {@code Create Issue} or {@code create} for {@code CREATE_ISSUES}. */
  private static String permission(Map args) {
    Object key = args.get("permissionKey");
    String name = String.valueOf(key == null ? args.get("permission") : key).strip();
    return switch (name.toLowerCase(java.util.Locale.ROOT)) {
      case "create", "create issue" -> "CREATE_ISSUES";
      case "edit", "edit issue" -> "EDIT_ISSUES";
      case "resolve", "resolve issue" -> "RESOLVE_ISSUES";
      case "close", "close issue" -> "CLOSE_ISSUES";
      case "assign", "assign issue" -> "ASSIGN_ISSUES";
      case "browse" -> "BROWSE_PROJECTS";
      case "comment" -> "ADD_COMMENTS";
      case "project" -> "ADMINISTER_PROJECTS";
      default -> name;
    };
  }

  private void validatePermission(Map vars, Map args, Object properties)
      throws InvalidInputException {
    if (!hasPermission(vars, args)) {
      throw new InvalidInputException(
          "User '" + caller(vars) + "' doesn't have the '" + permission(args) + "' permission");
    }
  }

  private void create(Map vars, Map args, Object properties) {
    IssueView issue = issue(vars);
    issue.draft().statusId(nextStatus(vars)).creator(caller(vars));
    StoredIssue stored = tracker().issues().create(issue.draft());
    issue.become(stored);
    issue.draft().created(stored.created());
    if (issue.changedLabels() != null) {
      tracker()
          .issues()
          .setValues(
              stored.id(),
              org.clientrecovery.minijira.tracker.IssueValue.LABEL,
              issue.changedLabels());
    }
  }

  private static long nextStatus(Map vars) {
    return WorkflowEngine.statusOf((StepDescriptor) vars.get(WorkflowEngine.NEXT_STEP));
  }

  @SuppressWarnings("unchecked")
  private void moveToStatus(Map vars, Map args, Object properties) {
    IssueView issue = issue(vars);
    vars.put(BEFORE, tracker().issues().byId(issue.getId()).orElseThrow());
    issue.draft().statusId(nextStatus(vars));
    issue.become(tracker().issues().update(issue.getId(), issue.draft()));
  }

  private void setField(Map vars, Map args, Object properties) throws WorkflowException {
    IssueView issue = issue(vars);
    String value = args.get("field.value") == null ? "" : args.get("field.value").toString();
    String field = String.valueOf(args.get("field.name"));
    switch (field) {
      case "resolution" -> issue.setResolutionId(value.isEmpty() ? null : value);
      case "assignee" -> issue.setAssigneeId(value.isEmpty() ? null : value);
      case "priority" -> issue.setPriorityId(value);
      case "summary" -> issue.setSummary(value);
      case "description" -> issue.setDescription(value);
      default ->
          throw new WorkflowException("mini-jira does not do UpdateIssueFieldFunction of " + field);
    }
  }

  private void assignToMe(Map vars, Map args, Object properties) {
    issue(vars).setAssigneeId(caller(vars));
  }

  private void assignToLead(Map vars, Map args, Object properties) {
    issue(vars).setAssignee(issue(vars).getProjectObject().getProjectLead());
  }

  private void assignToReporter(Map vars, Map args, Object properties) {
    issue(vars).setAssigneeId(issue(vars).getReporterId());
  }

  @SuppressWarnings("unchecked")
  private void comment(Map vars, Map args, Object properties) {
    String body = (String) vars.get("comment");
    if (body == null || body.isBlank()) {
      return;
    }
    vars.put(
        STORED_COMMENT,
        comments
            .get()
            .create(
                (MutableIssue) vars.get("issue"),
                views.user(caller(vars)),
                body,
                (String) vars.get("commentLevel"),
                (Long) vars.get("roleLevel"),
                null,
                (Map<String, JSONObject>) vars.getOrDefault("commentProperty", Map.of()),
                false));
  }

  private void save(Map vars, Map args, Object properties) {
    StoredIssue before = (StoredIssue) vars.remove(BEFORE);
    if (before == null) {
      changes.save(issue(vars), caller(vars));
    } else {
      changes.save(issue(vars), before, caller(vars));
    }
  }

  private void announce(Map vars, Map args, Object properties) {
    ApplicationUser user = views.user(caller(vars));
    StoredIssue now = tracker().issues().byId(issue(vars).getId()).orElseThrow();
    announcer.publish(
        new IssueEvent(
            views.issue(now),
            user,
            (Comment) vars.get(STORED_COMMENT),
            new HashMap<>(),
            Long.valueOf(args.get("eventTypeId").toString()),
            true));
  }
}
