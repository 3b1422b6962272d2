package org.clientrecovery.minijira.workflow;

import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.function.Function;

/**
 * The conditions, validators and functions that workflows name by class: Jira's own, and those of
 * plugins.
 *
 * <p>Immutable; as safe for many threads as what it gives.
 */
public final class WorkflowModules {
  private final Map<String, Object> own;
  private final Function<String, Object> ofPlugins;

  /**
   * @param own Jira's own, by class name
   * @param ofPlugins gives an instance of a plugin's class by its name; null if no plugin has it
   */
  public WorkflowModules(Map<String, Object> own, Function<String, Object> ofPlugins) {
    this.own = Map.copyOf(own);
    this.ofPlugins = ofPlugins;
  }

  Condition condition(String type, Map<?, ?> args) {
    return find(Condition.class, type, args);
  }

  Validator validator(String type, Map<?, ?> args) {
    return find(Validator.class, type, args);
  }

  FunctionProvider function(String type, Map<?, ?> args) {
    return find(FunctionProvider.class, type, args);
  }

  private <T> T find(Class<T> kind, String type, Map<?, ?> args) {
    if (!"class".equals(type)) {
      throw new UnknownWorkflowModuleException(
          "mini-jira does not do workflow modules of type " + type, null);
    }
    String name = String.valueOf(args.get("class.name")).strip();
    Object module = own.containsKey(name) ? own.get(name) : ofPlugin(name);
    if (!kind.isInstance(module)) {
      throw new UnknownWorkflowModuleException(
          name + " is no " + kind.getSimpleName() + " that mini-jira or a plugin has", null);
    }
    return kind.cast(module);
  }

  private Object ofPlugin(String name) {
    try {
      return ofPlugins.apply(name);
    } catch (RuntimeException e) {
      throw new UnknownWorkflowModuleException(name + " can't be made for a workflow", e);
    }
  }
}
