package org.clientrecovery.minijira.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.clientrecovery.minijira.standin.Standin;
import org.clientrecovery.minijira.workflow.WorkflowEngine;

/**
 * Offers the transitions of issues and takes them.
 *
 * <p>Safe for use by many threads.
 */
final class Transitions {
  private final Supplier<WorkflowManager> workflows;
  private final WorkflowEngine engine;

  Transitions(Supplier<WorkflowManager> workflows, WorkflowEngine engine) {
    this.workflows = workflows;
    this.engine = engine;
  }

  /**
   * The transitions that a user may take from where the issue is, sorted as Jira shows them.
   *
   * @param user null for somebody who is not logged in
   */
  List<ActionDescriptor> offered(Issue issue, ApplicationUser user) {
    WorkflowDescriptor workflow = workflow(issue);
    try {
      return engine.offered(workflow, step(issue, workflow), vars(issue, user)).stream()
          .sorted(Comparator.comparingInt(Transitions::place))
          .toList();
    } catch (WorkflowException e) {
      throw new IllegalStateException("can't tell what may be done with " + issue.getKey(), e);
    }
  }

  /** {@code opsbar-sequence} of Jira, which orders the buttons. */
  private static int place(ActionDescriptor action) {
    Object place = action.getMetaAttributes().get("opsbar-sequence");
    return place == null ? Integer.MAX_VALUE : Integer.parseInt(place.toString());
  }

  boolean exists(Issue issue, int actionId) {
    WorkflowDescriptor workflow = workflow(issue);
    return WorkflowEngine.leaving(workflow, step(issue, workflow)).stream()
        .anyMatch(action -> action.getId() == actionId);
  }

  boolean isOffered(Issue issue, int actionId, ApplicationUser user) {
    return offered(issue, user).stream().anyMatch(action -> action.getId() == actionId);
  }

  /**
   * Takes a transition.
   *
   * @param inputs further variables for validators and functions, such as {@code comment}
   * @param errors gets what validators object to; then nothing is done
   */
  void take(
      MutableIssue issue,
      int actionId,
      ApplicationUser user,
      Map<String, Object> inputs,
      boolean validate,
      ErrorCollection errors) {
    WorkflowDescriptor workflow = workflow(issue);
    StepDescriptor from = issue.isCreated() ? step(issue, workflow) : null;
    ActionDescriptor action = workflow.getAction(actionId);
    Map<String, Object> vars = vars(issue, user);
    vars.putAll(inputs);
    try {
      if (validate) {
        engine.validate(action, vars);
      }
      engine.take(workflow, from, action, vars);
    } catch (InvalidInputException e) {
      add(e, errors);
    } catch (WorkflowException e) {
      throw new IllegalStateException(action + " of " + issue + " failed", e);
    }
  }

  /** The transition that creates issues. */
  int initialAction(Issue issue) {
    return ((ActionDescriptor) workflow(issue).getInitialActions().get(0)).getId();
  }

  @SuppressWarnings("unchecked")
  private static void add(InvalidInputException refused, ErrorCollection errors) {
    errors.addErrorMessages(refused.getGenericErrors());
    errors.addErrors(refused.getErrors());
    errors.addReason(ErrorCollection.Reason.VALIDATION_FAILED);
  }

  private WorkflowDescriptor workflow(Issue issue) {
    return workflows.get().getWorkflow(issue).getDescriptor();
  }

  private StepDescriptor step(Issue issue, WorkflowDescriptor workflow) {
    return WorkflowEngine.stepOf(workflow, Long.parseLong(issue.getStatusId()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    issue.getKey()
                        + " has the status "
                        + issue.getStatus().getName()
                        + ", which its workflow lacks"));
  }

  private static Map<String, Object> vars(Issue issue, ApplicationUser user) {
    Map<String, Object> vars = new HashMap<>();
    vars.put("issue", issue);
    vars.put(WorkflowFunctionUtils.ORIGINAL_ISSUE_KEY, issue);
    vars.put("pkey", issue.getProjectObject().getKey());
    vars.put("userKey", Views.key(user));
    vars.put("username", user == null ? null : user.getName());
    vars.put("context", Standin.of(WorkflowContext.class, new Caller(Views.key(user))));
    return vars;
  }

  private record Caller(String userKey) {
    public String getCaller() {
      return userKey;
    }
  }
}
