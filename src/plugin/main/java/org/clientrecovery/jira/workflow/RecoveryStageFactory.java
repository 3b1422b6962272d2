package org.clientrecovery.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Arrays;
import java.util.Map;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.recovery.Standing;

/** Lets an admin choose which stage a transition leads to. */
public final class RecoveryStageFactory extends AbstractWorkflowPluginFactory
    implements WorkflowPluginFunctionFactory {
  private final ReaderTexts texts;

  public RecoveryStageFactory(ReaderTexts texts) {
    this.texts = texts;
  }

  @Override
  protected void getVelocityParamsForInput(Map<String, Object> shown) {
    show(shown, Standing.ACKNOWLEDGE);
  }

  @Override
  protected void getVelocityParamsForEdit(Map<String, Object> shown, AbstractDescriptor stored) {
    show(shown, standing(stored));
  }

  @Override
  protected void getVelocityParamsForView(Map<String, Object> shown, AbstractDescriptor stored) {
    show(shown, standing(stored));
  }

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
    Standing chosen =
        form.containsKey("standing")
            ? known(extractSingleParam(form, "standing"))
            : Standing.ACKNOWLEDGE;
    return Map.of(RecoveryStageFunction.ARGUMENT, chosen.id());
  }

  private void show(Map<String, Object> shown, Standing chosen) {
    shown.put("standingName", name(chosen));
    shown.put(
        "standings",
        Arrays.stream(Standing.values())
            .map(
                standing ->
                    Map.of(
                        "id", standing.id(),
                        "name", name(standing),
                        "chosen", standing == chosen))
            .toList());
  }

  private String name(Standing standing) {
    return texts.text("client-recovery.standing." + standing.id());
  }

  private static Standing standing(AbstractDescriptor stored) {
    return known(((FunctionDescriptor) stored).getArgs().get(RecoveryStageFunction.ARGUMENT));
  }

  private static Standing known(Object id) {
    return Standing.withId((String) id).orElse(Standing.ACKNOWLEDGE);
  }
}
