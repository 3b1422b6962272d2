package org.clientrecovery.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clientrecovery.jira.issue.ReaderTexts;

/** Lets an admin choose who is offered a transition. */
public final class RecoveryPeopleFactory extends AbstractWorkflowPluginFactory
    implements WorkflowPluginConditionFactory {
  private final ReaderTexts texts;

  public RecoveryPeopleFactory(ReaderTexts texts) {
    this.texts = texts;
  }

  @Override
  protected void getVelocityParamsForInput(Map<String, Object> shown) {
    show(shown, RecoveryPeopleCondition.TEAM);
  }

  @Override
  protected void getVelocityParamsForEdit(Map<String, Object> shown, AbstractDescriptor stored) {
    show(shown, chosen(stored));
  }

  @Override
  protected void getVelocityParamsForView(Map<String, Object> shown, AbstractDescriptor stored) {
    show(shown, chosen(stored));
  }

  @Override
  public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
    String people = form.containsKey("people") ? extractSingleParam(form, "people") : "";
    return Map.of(RecoveryPeopleCondition.ARGUMENT, RecoveryPeopleCondition.people(people));
  }

  private void show(Map<String, Object> shown, String chosen) {
    List<Map<String, Object>> options =
        Stream.of(RecoveryPeopleCondition.TEAM, RecoveryPeopleCondition.LEADS)
            .map(
                id ->
                    Map.<String, Object>of("id", id, "name", name(id), "chosen", id.equals(chosen)))
            .toList();
    shown.put("people", options);
    shown.put("peopleName", name(chosen));
  }

  private String name(String people) {
    return texts.text("client-recovery.workflow.people." + people);
  }

  private static String chosen(AbstractDescriptor stored) {
    return RecoveryPeopleCondition.people(
        ((ConditionDescriptor) stored).getArgs().get(RecoveryPeopleCondition.ARGUMENT));
  }
}
