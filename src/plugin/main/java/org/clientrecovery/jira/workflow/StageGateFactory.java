package org.clientrecovery.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.recovery.GateMode;

/** Lets an admin choose which gate it is, and what it does with what is missing. */
public final class StageGateFactory extends AbstractWorkflowPluginFactory
    implements WorkflowPluginValidatorFactory {
  private static final String TEXT = "client-recovery.workflow.gate.";

  private final ReaderTexts texts;

  public StageGateFactory(ReaderTexts texts) {
    this.texts = texts;
  }

  @Override
  protected void getVelocityParamsForInput(Map<String, Object> shown) {
    show(shown, GateChoice.of(Map.of()));
  }

  @Override
  protected void getVelocityParamsForEdit(Map<String, Object> shown, AbstractDescriptor stored) {
    show(shown, choice(stored));
  }

  @Override
  protected void getVelocityParamsForView(Map<String, Object> shown, AbstractDescriptor stored) {
    show(shown, choice(stored));
  }

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
    Map<String, String> filledIn = new HashMap<>();
    take(form, "mode", GateChoice.MODE, filledIn);
    take(form, "kind", GateChoice.KIND, filledIn);
    return GateChoice.of(filledIn).arguments();
  }

  private void take(
      Map<String, Object> form, String field, String argument, Map<String, String> filledIn) {
    if (form.containsKey(field)) {
      filledIn.put(argument, extractSingleParam(form, field));
    }
  }

  private void show(Map<String, Object> shown, GateChoice choice) {
    shown.put(
        "modes",
        options(
            "mode.",
            Stream.concat(
                Stream.of(GateChoice.PROJECT), Stream.of(GateMode.values()).map(GateMode::id)),
            choice.mode()));
    shown.put(
        "kinds", options("kind.", Stream.of(GateChoice.STAGE, GateChoice.PARTING), choice.kind()));
    shown.put("modeName", texts.text(TEXT + "mode." + choice.mode()));
    shown.put("kindName", texts.text(TEXT + "kind." + choice.kind()));
  }

  private List<Map<String, Object>> options(String prefix, Stream<String> ids, String chosen) {
    return ids.map(
            id ->
                Map.<String, Object>of(
                    "id", id,
                    "name", texts.text(TEXT + prefix + id),
                    "chosen", id.equals(chosen)))
        .toList();
  }

  private static GateChoice choice(AbstractDescriptor stored) {
    return GateChoice.of(((ValidatorDescriptor) stored).getArgs());
  }
}
