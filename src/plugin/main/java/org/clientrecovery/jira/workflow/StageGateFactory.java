package org.clientrecovery.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** Lets an admin choose what the gate does: block the transition, or warn in the panel only. */
public final class StageGateFactory extends AbstractWorkflowPluginFactory
    implements WorkflowPluginValidatorFactory {

  public StageGateFactory() {}

  @Override
  protected void getVelocityParamsForInput(Map<String, Object> shown) {
    shown.put("mode", GateMode.BLOCK.id());
  }

  @Override
  protected void getVelocityParamsForEdit(Map<String, Object> shown, AbstractDescriptor stored) {
    shown.put("mode", mode(stored));
  }

  @Override
  protected void getVelocityParamsForView(Map<String, Object> shown, AbstractDescriptor stored) {
    shown.put("mode", mode(stored));
  }

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
    GateMode chosen =
        form.containsKey("mode") ? GateMode.of(extractSingleParam(form, "mode")) : GateMode.BLOCK;
    return Map.of(GateMode.ARGUMENT, chosen.id());
  }

  private static String mode(AbstractDescriptor stored) {
    return GateMode.of(((ValidatorDescriptor) stored).getArgs().get(GateMode.ARGUMENT)).id();
  }
}
