package org.clientrecovery.minijira.jira;

import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.util.json.JSONArray;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.HashMap;
import java.util.Map;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.tracker.IssueDraft;
import org.clientrecovery.minijira.tracker.Permissions;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.Tracker;
import org.clientrecovery.minijira.tracker.TypeSchemes;

/** {@code IssueService}: what users do with issues, checked before it is done. */
final class IssueActionService {
  private final Views views;
  private final Announcer announcer;
  private final IssueStoreService store;
  private final Transitions transitions;

  IssueActionService(
      Views views, Announcer announcer, IssueStoreService store, Transitions transitions) {
    this.views = views;
    this.announcer = announcer;
    this.store = store;
    this.transitions = transitions;
  }

  private Tracker tracker() {
    return views.tracker();
  }

  public IssueInputParameters newIssueInputParameters() {
    return newIssueInputParameters(Map.of());
  }

  public IssueInputParameters newIssueInputParameters(Map<String, String[]> values) {
    return new IssueInput(values).asParameters();
  }

  public IssueResult getIssue(ApplicationUser user, Long id) {
    return result(user, tracker().issues().byId(id).orElse(null));
  }

  public IssueResult getIssue(ApplicationUser user, String key) {
    return result(user, tracker().issues().byKey(key).orElse(null));
  }

  private IssueResult result(ApplicationUser user, StoredIssue issue) {
    ErrorCollection errors = new SimpleErrorCollection();
    return new IssueResult(visible(user, issue, errors), errors);
  }

  /** The issue if the user sees it; else null and an error. */
  private MutableIssue visible(ApplicationUser user, StoredIssue issue, ErrorCollection errors) {
    if (issue == null) {
      errors.addErrorMessage("Issue Does Not Exist", Reason.NOT_FOUND);
      return null;
    }
    if (!has(Permissions.BROWSE, issue, user)) {
      errors.addErrorMessage("You do not have the permission to see the specified issue.");
      errors.addReason(user == null ? Reason.NOT_LOGGED_IN : Reason.FORBIDDEN);
      return null;
    }
    return views.issue(issue);
  }

  private MutableIssue permitted(
      ApplicationUser user, Long id, String permission, ErrorCollection errors) {
    StoredIssue stored = tracker().issues().byId(id).orElse(null);
    MutableIssue issue = visible(user, stored, errors);
    if (issue != null && !has(permission, stored, user)) {
      errors.addErrorMessage("You do not have permission to do this in this issue.");
      errors.addReason(Reason.FORBIDDEN);
    }
    return issue;
  }

  private boolean has(String permission, StoredIssue issue, ApplicationUser user) {
    return tracker().permissions().has(permission, issue, Views.key(user));
  }

  public boolean isEditable(Issue issue, ApplicationUser user) {
    return store.isEditable(issue, user);
  }

  public CreateValidationResult validateCreate(
      ApplicationUser user, IssueInputParameters parameters) {
    ErrorCollection errors = new SimpleErrorCollection();
    StoredProject project = project(user, parameters.getProjectId(), errors);
    Long type = project == null ? null : type(project, parameters.getIssueTypeId(), errors);
    if (type == null) {
      return new CreateValidationResult(null, errors, new HashMap<>());
    }
    IssueDraft draft = draft(project, type, user);
    new FieldInput(tracker(), errors).apply(withSummary(parameters), draft);
    return new CreateValidationResult(views.issue(draft), errors, new HashMap<>());
  }

  private static Map<String, String[]> withSummary(IssueInputParameters parameters) {
    Map<String, String[]> values = new HashMap<>(parameters.getActionParameters());
    values.putIfAbsent("summary", new String[0]);
    return values;
  }

  private StoredProject project(ApplicationUser user, Long id, ErrorCollection errors) {
    StoredProject project = id == null ? null : tracker().projects().byId(id).orElse(null);
    if (project == null) {
      errors.addError("pid", "Project is required.", Reason.VALIDATION_FAILED);
    } else if (!tracker().permissions().has(Permissions.CREATE, project, Views.key(user))) {
      errors.addError("pid", "You do not have permission to create issues in this project.");
      errors.addReason(Reason.FORBIDDEN);
      return null;
    }
    return project;
  }

  private Long type(StoredProject project, String id, ErrorCollection errors) {
    TypeSchemes schemes = tracker().typeSchemes();
    return schemes.of(project).typeIds().stream()
        .filter(type -> type.toString().equals(id))
        .findFirst()
        .orElseGet(
            () -> {
              errors.addError(
                  "issuetype", "The issue type selected is invalid.", Reason.VALIDATION_FAILED);
              return null;
            });
  }

  private static IssueDraft draft(StoredProject project, long type, ApplicationUser user) {
    return new IssueDraft(project.id(), type, null)
        .reporter(Views.key(user))
        .creator(Views.key(user));
  }

  public IssueResult create(ApplicationUser user, CreateValidationResult validation) {
    checkValid(validation.isValid(), "create");
    ErrorCollection errors = new SimpleErrorCollection();
    MutableIssue issue = validation.getIssue();
    store.create(issue, user, transitions.initialAction(issue), errors);
    return new IssueResult(
        errors.hasAnyErrors() ? null : store.getIssueObject(issue.getId()), errors);
  }

  public UpdateValidationResult validateUpdate(
      ApplicationUser user, Long id, IssueInputParameters parameters) {
    ErrorCollection errors = new SimpleErrorCollection();
    MutableIssue issue = permitted(user, id, Permissions.EDIT, errors);
    applyTo(issue, parameters, errors);
    return new UpdateValidationResult(issue, errors, new HashMap<>());
  }

  private void applyTo(
      MutableIssue issue, IssueInputParameters parameters, ErrorCollection errors) {
    if (issue != null) {
      IssueDraft draft = Standin.behaviourOf(issue, IssueView.class).draft();
      new FieldInput(tracker(), errors).apply(parameters.getActionParameters(), draft);
    }
  }

  public IssueResult update(ApplicationUser user, UpdateValidationResult validation) {
    return update(user, validation, EventDispatchOption.ISSUE_UPDATED, true);
  }

  public IssueResult update(
      ApplicationUser user,
      UpdateValidationResult validation,
      EventDispatchOption option,
      boolean sendMail) {
    checkValid(validation.isValid(), "update");
    store.updateIssue(user, validation.getIssue(), option, sendMail);
    return new IssueResult(store.getIssueObject(validation.getIssue().getId()));
  }

  public AssignValidationResult validateAssign(ApplicationUser user, Long id, String assignee) {
    ErrorCollection errors = new SimpleErrorCollection();
    MutableIssue issue = permitted(user, id, Permissions.ASSIGN, errors);
    if (issue != null) {
      IssueDraft draft = Standin.behaviourOf(issue, IssueView.class).draft();
      String[] given = assignee == null ? new String[0] : new String[] {assignee};
      new FieldInput(tracker(), errors).apply(Map.of("assignee", given), draft);
    }
    return new AssignValidationResult(issue, errors, assignee);
  }

  public IssueResult assign(ApplicationUser user, AssignValidationResult validation) {
    checkValid(validation.isValid(), "assign");
    store.updateIssue(user, validation.getIssue(), EventDispatchOption.ISSUE_ASSIGNED, true);
    return new IssueResult(store.getIssueObject(validation.getIssue().getId()));
  }

  public DeleteValidationResult validateDelete(ApplicationUser user, Long id) {
    ErrorCollection errors = new SimpleErrorCollection();
    return new DeleteValidationResult(permitted(user, id, "DELETE_ISSUES", errors), errors);
  }

  public ErrorCollection delete(ApplicationUser user, DeleteValidationResult validation) {
    checkValid(validation.isValid(), "delete");
    store.deleteIssue(user, validation.getIssue(), EventDispatchOption.ISSUE_DELETED, true);
    return new SimpleErrorCollection();
  }

  public TransitionValidationResult validateTransition(
      ApplicationUser user, Long id, int actionId, IssueInputParameters parameters) {
    return validateTransition(user, id, actionId, parameters, TransitionOptions.defaults());
  }

  public TransitionValidationResult validateTransition(
      ApplicationUser user,
      Long id,
      int actionId,
      IssueInputParameters parameters,
      TransitionOptions options) {
    ErrorCollection errors = new SimpleErrorCollection();
    MutableIssue issue = forTransition(user, id, options, errors);
    if (issue != null && !errors.hasAnyErrors()) {
      checkTransition(issue, actionId, user, options, errors);
    }
    applyTo(issue, parameters, errors);
    Map<String, Object> inputs = inputs(parameters, errors);
    inputs.put("skipValidators", options.skipValidators());
    return new TransitionValidationResult(issue, errors, new HashMap<>(), inputs, actionId);
  }

  private MutableIssue forTransition(
      ApplicationUser user, Long id, TransitionOptions options, ErrorCollection errors) {
    return options.skipPermissions()
        ? store.getIssueObject(id)
        : permitted(user, id, Permissions.TRANSITION, errors);
  }

  private void checkTransition(
      Issue issue,
      int actionId,
      ApplicationUser user,
      TransitionOptions options,
      ErrorCollection errors) {
    boolean possible =
        options.skipConditions()
            ? transitions.exists(issue, actionId)
            : transitions.isOffered(issue, actionId, user);
    if (!possible) {
      errors.addErrorMessage(
          "It seems that you have tried to perform an illegal workflow operation: action "
              + actionId
              + " is not available for issue "
              + issue.getKey()
              + " in status "
              + issue.getStatus().getName()
              + ".");
      errors.addReason(Reason.VALIDATION_FAILED);
    }
  }

  /** Jira hands everything typed to validators and functions; the comment under its own names. */
  private static Map<String, Object> inputs(
      IssueInputParameters parameters, ErrorCollection errors) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("comment", parameters.getCommentValue());
    String[] level = parameters.getActionParameters().get("commentLevel");
    if (level != null && level[0].startsWith("group:")) {
      inputs.put("commentLevel", level[0].substring("group:".length()));
    } else if (level != null) {
      inputs.put("roleLevel", Long.valueOf(level[0].substring("role:".length())));
    }
    String[] properties = parameters.getActionParameters().get("commentProperty");
    if (properties != null) {
      inputs.put("commentProperty", commentProperties(properties[0], errors));
    }
    return inputs;
  }

  /** {@code [{"key": "sd.public.comment", "value": {"internal": true}}]} by key. */
  private static Map<String, JSONObject> commentProperties(String json, ErrorCollection errors) {
    Map<String, JSONObject> properties = new HashMap<>();
    try {
      JSONArray all = new JSONArray(json);
      for (int i = 0; i < all.length(); i++) {
        JSONObject property = all.getJSONObject(i);
        properties.put(property.getString("key"), property.getJSONObject("value"));
      }
    } catch (JSONException e) {
      errors.addError(
          "comment",
          "Comment properties are not valid JSON: " + e.getMessage(),
          Reason.VALIDATION_FAILED);
    }
    return properties;
  }

  @SuppressWarnings("unchecked")
  public IssueResult transition(ApplicationUser user, TransitionValidationResult validation) {
    checkValid(validation.isValid(), "transition");
    ErrorCollection errors = new SimpleErrorCollection();
    Map<String, Object> inputs = validation.getAdditionInputs();
    boolean validate = !Boolean.TRUE.equals(inputs.get("skipValidators"));
    MutableIssue issue = validation.getIssue();
    try {
      announcer.transact(
          () -> {
            transitions.take(issue, validation.getActionId(), user, inputs, validate, errors);
            if (errors.hasAnyErrors()) {
              throw new TakenBack();
            }
            return null;
          });
    } catch (TakenBack refused) {
      errors.addReason(Reason.VALIDATION_FAILED);
    }
    return new IssueResult(store.getIssueObject(issue.getId()), errors);
  }

  /** A function refused the transition: what the ones before it wrote does not stay. */
  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static void checkValid(boolean valid, String what) {
    if (!valid) {
      throw new IllegalStateException(
          "You can not " + what + " without a valid validation result.");
    }
  }
}
