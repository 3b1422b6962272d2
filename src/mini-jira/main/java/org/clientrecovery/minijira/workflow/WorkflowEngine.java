package org.clientrecovery.minijira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionalResultDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.minijira.standin.Standin;

/**
 * Offers, checks and takes transitions.
 *
 * <p>{@code vars} are OSWorkflow's transient variables: {@code issue}, {@code context}, what the
 * user typed. Safe for use by many threads.
 */
@SuppressWarnings({"unchecked", "rawtypes"})
public final class WorkflowEngine {
  /** Where functions find the {@link StepDescriptor} to which the transition leads. */
  public static final String NEXT_STEP = "minijira.nextStep";

  /** The meta attribute of a step that names its status. */
  public static final String STATUS = "jira.status.id";

  private static final int SAME_STEP = -1;

  private final WorkflowModules modules;
  private final PropertySet properties = Standin.of(PropertySet.class, this);

  public WorkflowEngine(WorkflowModules modules) {
    this.modules = modules;
  }

  /** The step that stands for a status. */
  public static Optional<StepDescriptor> stepOf(WorkflowDescriptor workflow, long statusId) {
    return ((List<StepDescriptor>) workflow.getSteps())
        .stream().filter(step -> statusOf(step) == statusId).findFirst();
  }

  /** The status in which issues of that workflow start. */
  public static long firstStatus(WorkflowDescriptor workflow) {
    ActionDescriptor initial = (ActionDescriptor) workflow.getInitialActions().get(0);
    return statusOf(workflow.getStep(initial.getUnconditionalResult().getStep()));
  }

  /**
   * The status for which a step stands.
   *
   * @throws IllegalStateException if the step says none
   */
  public static long statusOf(StepDescriptor step) {
    Object id = step.getMetaAttributes().get(STATUS);
    if (id == null) {
      throw new IllegalStateException("step \"" + step.getName() + "\" has no " + STATUS);
    }
    return Long.parseLong(id.toString());
  }

  /** The transitions out of a step whose conditions hold, in the order of the XML. */
  public List<ActionDescriptor> offered(
      WorkflowDescriptor workflow, StepDescriptor from, Map<String, Object> vars)
      throws WorkflowException {
    List<ActionDescriptor> offered = new ArrayList<>();
    for (ActionDescriptor action : leaving(workflow, from)) {
      if (isOffered(action, vars)) {
        offered.add(action);
      }
    }
    return offered;
  }

  /** The transitions out of a step, whether or not their conditions hold. */
  public static List<ActionDescriptor> leaving(WorkflowDescriptor workflow, StepDescriptor from) {
    List<ActionDescriptor> leaving = new ArrayList<>(from.getActions());
    leaving.addAll(workflow.getGlobalActions());
    return leaving;
  }

  /** Whether the conditions of a transition hold. */
  public boolean isOffered(ActionDescriptor action, Map<String, Object> vars)
      throws WorkflowException {
    return action.getRestriction() == null
        || holds(action.getRestriction().getConditionsDescriptor(), vars);
  }

  /**
   * Runs the validators of a transition.
   *
   * @throws InvalidInputException with all that they object to
   */
  public void validate(ActionDescriptor action, Map<String, Object> vars) throws WorkflowException {
    InvalidInputException all = new InvalidInputException();
    List<ValidatorDescriptor> validators = new ArrayList<>(action.getValidators());
    validators.addAll(result(action, vars).getValidators());
    for (ValidatorDescriptor validator : validators) {
      try {
        modules
            .validator(validator.getType(), validator.getArgs())
            .validate(vars, arguments(validator.getArgs()), properties);
      } catch (InvalidInputException e) {
        all.getGenericErrors().addAll(e.getGenericErrors());
        all.getErrors().putAll(e.getErrors());
      }
    }
    if (!all.getGenericErrors().isEmpty() || !all.getErrors().isEmpty()) {
      throw all;
    }
  }

  /**
   * Takes a transition: runs its functions in OSWorkflow's order.
   *
   * @param from null for the transition that creates an issue
   */
  public void take(
      WorkflowDescriptor workflow,
      StepDescriptor from,
      ActionDescriptor action,
      Map<String, Object> vars)
      throws WorkflowException {
    ResultDescriptor result = result(action, vars);
    StepDescriptor next = result.getStep() == SAME_STEP ? from : workflow.getStep(result.getStep());
    if (next == null) {
      throw new WorkflowException(action + " leads to no step");
    }
    vars.put(NEXT_STEP, next);
    vars.put("descriptor", workflow);
    vars.put("actionId", action.getId());
    run(from == null ? List.of() : from.getPostFunctions(), vars);
    run(action.getPreFunctions(), vars);
    run(result.getPreFunctions(), vars);
    run(next.getPreFunctions(), vars);
    run(result.getPostFunctions(), vars);
    run(action.getPostFunctions(), vars);
  }

  private ResultDescriptor result(ActionDescriptor action, Map<String, Object> vars)
      throws WorkflowException {
    for (Object conditional : action.getConditionalResults()) {
      List conditions = ((ConditionalResultDescriptor) conditional).getConditions();
      if (holds((ConditionsDescriptor) conditions.get(0), vars)) {
        return (ResultDescriptor) conditional;
      }
    }
    return action.getUnconditionalResult();
  }

  private boolean holds(ConditionsDescriptor conditions, Map<String, Object> vars)
      throws WorkflowException {
    if (conditions == null || conditions.getConditions().isEmpty()) {
      return true;
    }
    boolean any = "OR".equals(conditions.getType());
    for (Object part : conditions.getConditions()) {
      boolean holds =
          part instanceof ConditionsDescriptor nested
              ? holds(nested, vars)
              : passes((ConditionDescriptor) part, vars);
      if (holds == any) {
        return any;
      }
    }
    return !any;
  }

  private boolean passes(ConditionDescriptor condition, Map<String, Object> vars)
      throws WorkflowException {
    boolean passes =
        modules
            .condition(condition.getType(), condition.getArgs())
            .passesCondition(vars, arguments(condition.getArgs()), properties);
    return passes != condition.isNegate();
  }

  private void run(List functions, Map<String, Object> vars) throws WorkflowException {
    for (Object part : functions) {
      FunctionDescriptor function = (FunctionDescriptor) part;
      modules
          .function(function.getType(), function.getArgs())
          .execute(vars, arguments(function.getArgs()), properties);
    }
  }

  private static Map<String, Object> arguments(Map args) {
    return new HashMap<>(args);
  }
}
