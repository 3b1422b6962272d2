package org.clientrecovery.jira.setup;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plugin's own parts in a workflow: where they are, and how they are put in and taken out. */
final class WorkflowParts {
  private static final String CLASS = "class.name";
  private static final String OURS = "org.clientrecovery.";

  private final WorkflowDescriptor workflow;

  WorkflowParts(WorkflowDescriptor workflow) {
    this.workflow = workflow;
  }

  /** How this workflow differs from that one, the shipped one with the ids of this site. */
  List<WorkflowFinding> findings(WorkflowDescriptor shipped) {
    List<WorkflowFinding> findings = new ArrayList<>();
    for (StepDescriptor step : steps(shipped)) {
      Optional<StepDescriptor> present = stepOf(workflow, statusOf(step));
      if (present.isEmpty()) {
        findings.add(new WorkflowFinding(WorkflowFinding.Kind.NO_STEP, step.getName()));
      } else {
        actions(shipped, step).forEach(action -> compare(shipped, action, present.get(), findings));
      }
    }
    return findings.stream().distinct().toList();
  }

  /** Puts in what is missing of the gates and of the notes of stages. */
  void complete(WorkflowDescriptor shipped) {
    for (StepDescriptor step : steps(shipped)) {
      for (ActionDescriptor action : actions(shipped, step)) {
        stepOf(workflow, statusOf(step))
            .flatMap(present -> same(shipped, action, present))
            .ifPresent(present -> complete(action, present));
      }
    }
  }

  /** Whether a part of the plugin stands in this workflow. */
  boolean isOurs() {
    return allActions().stream().anyMatch(WorkflowParts::hasOurs);
  }

  /** Takes every part of the plugin out, so that transitions work without it. */
  void takeOut() {
    allActions().forEach(WorkflowParts::takeOut);
  }

  private void compare(
      WorkflowDescriptor shipped,
      ActionDescriptor action,
      StepDescriptor present,
      List<WorkflowFinding> findings) {
    Optional<ActionDescriptor> same = same(shipped, action, present);
    if (same.isEmpty()) {
      findings.add(new WorkflowFinding(WorkflowFinding.Kind.NO_TRANSITION, action.getName()));
      return;
    }
    String name = same.get().getName();
    if (!lacking(validators(action), validators(same.get())).isEmpty()) {
      findings.add(new WorkflowFinding(WorkflowFinding.Kind.NO_GATE, name));
    }
    if (!lacking(functions(action), functions(same.get())).isEmpty()) {
      findings.add(new WorkflowFinding(WorkflowFinding.Kind.NO_STAGE, name));
    }
  }

  private static void complete(ActionDescriptor shipped, ActionDescriptor present) {
    validators(present).addAll(lacking(validators(shipped), validators(present)));
    List<Object> functions = functions(present);
    functions.addAll(
        Math.max(0, functions.size() - 1), lacking(functions(shipped), functions(present)));
  }

  /** The plugin's parts among {@code wanted} whose class does not stand in {@code present}. */
  private static List<Object> lacking(List<Object> wanted, List<Object> present) {
    List<String> known = present.stream().map(WorkflowParts::className).toList();
    return wanted.stream()
        .filter(part -> isOurs(part) && !known.contains(className(part)))
        .toList();
  }

  /** The transition of that step that leads to the same status, whatever it is called. */
  private Optional<ActionDescriptor> same(
      WorkflowDescriptor shipped, ActionDescriptor action, StepDescriptor present) {
    String target = target(shipped, action);
    return actions(workflow, present).stream()
        .filter(candidate -> target.equals(target(workflow, candidate)))
        .findFirst();
  }

  private static String target(WorkflowDescriptor workflow, ActionDescriptor action) {
    StepDescriptor step = workflow.getStep(action.getUnconditionalResult().getStep());
    return step == null ? "" : statusOf(step);
  }

  private static Optional<StepDescriptor> stepOf(WorkflowDescriptor workflow, String status) {
    return steps(workflow).stream().filter(step -> status.equals(statusOf(step))).findFirst();
  }

  private static String statusOf(StepDescriptor step) {
    return String.valueOf(step.getMetaAttributes().get(JiraWorkflow.STEP_STATUS_KEY));
  }

  private List<ActionDescriptor> allActions() {
    List<ActionDescriptor> all = new ArrayList<>();
    add(workflow.getInitialActions(), all);
    add(workflow.getGlobalActions(), all);
    add(workflow.getCommonActions().values(), all);
    steps(workflow).forEach(step -> add(step.getActions(), all));
    return all;
  }

  /** The transitions that leave that step: its own and common ones, and those from anywhere. */
  private static List<ActionDescriptor> actions(WorkflowDescriptor workflow, StepDescriptor step) {
    List<ActionDescriptor> all = new ArrayList<>();
    add(step.getActions(), all);
    add(workflow.getGlobalActions(), all);
    return all;
  }

  private static void add(Iterable<?> actions, List<ActionDescriptor> all) {
    actions.forEach(action -> all.add((ActionDescriptor) action));
  }

  private static List<StepDescriptor> steps(WorkflowDescriptor workflow) {
    List<StepDescriptor> steps = new ArrayList<>();
    for (Object step : workflow.getSteps()) {
      steps.add((StepDescriptor) step);
    }
    return steps;
  }

  private static boolean hasOurs(ActionDescriptor action) {
    return validators(action).stream().anyMatch(WorkflowParts::isOurs)
        || functions(action).stream().anyMatch(WorkflowParts::isOurs)
        || conditions(action).stream().anyMatch(WorkflowParts::isOurs);
  }

  private static void takeOut(ActionDescriptor action) {
    validators(action).removeIf(WorkflowParts::isOurs);
    functions(action).removeIf(WorkflowParts::isOurs);
    conditions(action).removeIf(WorkflowParts::isOurs);
    RestrictionDescriptor restriction = action.getRestriction();
    if (restriction != null && conditions(action).isEmpty()) {
      action.setRestriction(null);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Object> validators(ActionDescriptor action) {
    return action.getValidators();
  }

  @SuppressWarnings("unchecked")
  private static List<Object> functions(ActionDescriptor action) {
    return action.getUnconditionalResult().getPostFunctions();
  }

  @SuppressWarnings("unchecked")
  private static List<Object> conditions(ActionDescriptor action) {
    RestrictionDescriptor restriction = action.getRestriction();
    return restriction == null || restriction.getConditionsDescriptor() == null
        ? new ArrayList<>()
        : restriction.getConditionsDescriptor().getConditions();
  }

  /** Conditions may be groups of conditions: a group is ours where all of it is. */
  private static boolean isOurs(Object part) {
    return part instanceof ConditionsDescriptor group
        ? group.getConditions().stream().allMatch(inner -> isOurs(inner))
        : className(part).startsWith(OURS);
  }

  private static String className(Object part) {
    return String.valueOf(arguments(part).get(CLASS));
  }

  private static Map<?, ?> arguments(Object part) {
    if (part instanceof ValidatorDescriptor validator) {
      return validator.getArgs();
    }
    if (part instanceof FunctionDescriptor function) {
      return function.getArgs();
    }
    return part instanceof ConditionDescriptor condition ? condition.getArgs() : Map.of();
  }
}
