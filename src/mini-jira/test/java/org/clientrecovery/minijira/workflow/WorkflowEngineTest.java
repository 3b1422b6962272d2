package org.clientrecovery.minijira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

@SuppressWarnings("unchecked")
public final class WorkflowEngineTest {
  private final List<String> ran = new ArrayList<>();
  private final Map<String, Object> vars = new HashMap<>();
  private final WorkflowEngine engine =
      new WorkflowEngine(
          new WorkflowModules(
              Map.of(
                  "yes", (Condition) (vars, args, properties) -> true,
                  "no", (Condition) (vars, args, properties) -> false,
                  "note",
                      (FunctionProvider)
                          (vars, args, properties) -> ran.add(String.valueOf(args.get("text"))),
                  "refuse",
                      (Validator)
                          (vars, args, properties) -> {
                            throw args.containsKey("field")
                                ? new InvalidInputException(
                                    args.get("field").toString(), args.get("text").toString())
                                : new InvalidInputException(args.get("text").toString());
                          }),
              name -> {
                throw new IllegalStateException("no plugin has " + name);
              }));

  @Test
  public void shouldOfferTransitionsOfStepThenCommonThenGlobal() throws Exception {
    WorkflowDescriptor workflow =
        read(
            "<global-actions>" + action(7, "", "", 2) + "</global-actions>",
            "<common-actions>" + action(9, "", "", 2) + "</common-actions>",
            "<common-action id='9'/>" + action(5, "", "", 2));

    assertThat(offered(workflow)).containsExactly(9, 5, 7);
  }

  @Test
  public void shouldNestConditionsWithAndAndOr() throws Exception {
    assertThat(isOffered("<conditions type='AND'>" + yes() + no() + "</conditions>")).isFalse();
    assertThat(isOffered("<conditions type='OR'>" + no() + yes() + "</conditions>")).isTrue();
    assertThat(
            isOffered(
                "<conditions type='AND'>"
                    + yes()
                    + "<conditions type='OR'>"
                    + no()
                    + no()
                    + "</conditions></conditions>"))
        .isFalse();
    assertThat(
            isOffered(
                "<conditions type='OR'>"
                    + no()
                    + "<conditions type='AND'>"
                    + yes()
                    + yes()
                    + "</conditions></conditions>"))
        .isTrue();
    assertThat(isOffered("<conditions>" + condition("no", " negate='true'") + "</conditions>"))
        .isTrue();
    assertThat(isOffered("<conditions/>")).isTrue();
  }

  @Test
  public void shouldCollectWhatAllValidatorsObjectTo() throws Exception {
    String validators =
        "<validators>"
            + validator("<arg name='text'>Say why.</arg>")
            + validator("<arg name='text'>Too long.</arg><arg name='field'>summary</arg>")
            + "</validators>";
    WorkflowDescriptor workflow = read("", "", action(5, "", validators, 2));

    InvalidInputException refused =
        catchThrowableOfType(
            InvalidInputException.class, () -> engine.validate(workflow.getAction(5), vars));
    assertThat(refused.getGenericErrors()).isEqualTo(List.of("Say why."));
    assertThat(refused.getErrors()).isEqualTo(Map.of("summary", "Too long."));
  }

  @Test
  public void shouldRunFunctionsInOrderAndSayWhereTheTransitionLeads() throws Exception {
    String action =
        "<action id='5' name='Go'><pre-functions>"
            + note("pre of action")
            + "</pre-functions><results><unconditional-result old-status='' status='' step='2'>"
            + "<pre-functions>"
            + note("pre of result")
            + "</pre-functions><post-functions>"
            + note("first")
            + note("second")
            + "</post-functions></unconditional-result></results><post-functions>"
            + note("post of action")
            + "</post-functions></action>";
    WorkflowDescriptor workflow = read("", "", action);
    engine.take(workflow, workflow.getStep(1), workflow.getAction(5), vars);

    assertThat(ran)
        .containsExactly("pre of action", "pre of result", "first", "second", "post of action");
    assertThat(((StepDescriptor) vars.get(WorkflowEngine.NEXT_STEP)).getName()).isEqualTo("Done");
  }

  @Test
  public void shouldTakeTheFirstResultWhoseConditionsHold() throws Exception {
    String results =
        "<action id='5' name='Go'><results>"
            + "<result old-status='' status='' step='2'><conditions>"
            + no()
            + "</conditions><post-functions>"
            + note("no")
            + "</post-functions></result>"
            + "<result old-status='' status='' step='2'><conditions>"
            + yes()
            + "</conditions><post-functions>"
            + note("yes")
            + "</post-functions></result>"
            + "<unconditional-result old-status='' status='' step='1'/></results></action>";
    WorkflowDescriptor workflow = read("", "", results);
    engine.take(workflow, workflow.getStep(1), workflow.getAction(5), vars);

    assertThat(ran).containsExactly("yes");
  }

  @Test
  public void shouldStayInTheStepWhenTheResultSaysMinusOne() throws Exception {
    WorkflowDescriptor workflow = read("", "", action(5, "", "", -1));
    engine.take(workflow, workflow.getStep(1), workflow.getAction(5), vars);
    assertThat(vars.get(WorkflowEngine.NEXT_STEP)).isSameAs(workflow.getStep(1));
  }

  @Test
  public void shouldFailByNameOnAnUnknownClass() throws Exception {
    WorkflowDescriptor workflow =
        read(
            "",
            "",
            action(5, "<conditions>" + condition("com.acme.Gone", "") + "</conditions>", "", 2));
    assertThatThrownBy(() -> offered(workflow))
        .isInstanceOf(UnknownWorkflowModuleException.class)
        .hasMessageContaining("com.acme.Gone");
  }

  @Test
  public void shouldFindTheStepOfAStatus() throws Exception {
    WorkflowDescriptor workflow = read("", "", action(5, "", "", 2));
    assertThat(WorkflowEngine.stepOf(workflow, 6).orElseThrow().getId()).isEqualTo(2);
    assertThat(WorkflowEngine.stepOf(workflow, 77)).isEmpty();
  }

  @Test
  public void shouldWriteWhatItRead() throws Exception {
    String condition =
        "<conditions type='OR'>" + yes() + condition("no", " negate='true'") + "</conditions>";
    WorkflowDescriptor workflow =
        read(
            "<global-actions>" + action(7, "", "", 2) + "</global-actions>",
            "<common-actions>" + action(9, "", "", 2) + "</common-actions>",
            "<common-action id='9'/>"
                + action(
                    5,
                    condition,
                    "<validators>"
                        + validator("<arg name='text'>&lt;&amp;\"</arg>")
                        + "</validators>",
                    2));
    String xml = WorkflowUtil.convertDescriptorToXML(workflow);

    assertThat(
            WorkflowUtil.convertDescriptorToXML(WorkflowUtil.convertXMLtoWorkflowDescriptor(xml)))
        .isEqualTo(xml)
        .contains("<common-action id=\"9\"/>", "&lt;&amp;&quot;", "negate=\"true\"");
  }

  @Test
  public void shouldReadNoFileThatTheXmlNames() {
    String xml =
        "<!DOCTYPE workflow [<!ENTITY file SYSTEM 'file:///etc/hostname'>]>"
            + "<workflow><meta name='jira.description'>[&file;]</meta>"
            + "<initial-actions>"
            + action(1, "", "", 1)
            + "</initial-actions>"
            + "<steps><step id='1' name='Open'/></steps></workflow>";
    WorkflowDescriptor workflow = catchRead(xml);
    assertThat(workflow.getMetaAttributes()).containsEntry("jira.description", "[]");
  }

  @Test
  public void shouldRefuseEntitiesThatExplode() {
    StringBuilder entities = new StringBuilder("<!ENTITY a0 'x'>");
    for (int i = 1; i < 30; i++) {
      entities.append("<!ENTITY a" + i + " '&a" + (i - 1) + ";&a" + (i - 1) + ";'>");
    }
    assertThatThrownBy(
            () ->
                WorkflowUtil.convertXMLtoWorkflowDescriptor(
                    "<!DOCTYPE workflow [" + entities + "]><workflow>&a29;</workflow>"))
        .isInstanceOf(FactoryException.class);
  }

  @Test
  public void shouldSayWhatIsWrongWithAWorkflow() {
    assertRefused("", "", "", "a result");
    assertRefused("", "", action(5, "", "", 99), "step 99");
    assertRefused("", "", action(5, "", "", 2) + action(5, "", "", 2), "two actions with the id 5");
    assertRefused("", "", "<common-action id='44'/>", "44");
    assertThatThrownBy(() -> WorkflowUtil.convertXMLtoWorkflowDescriptor("<workflow>"))
        .isInstanceOf(FactoryException.class);
    assertThatThrownBy(() -> WorkflowUtil.convertXMLtoWorkflowDescriptor("<html/>"))
        .isInstanceOf(FactoryException.class)
        .hasMessageContaining("<html>");
    assertThatThrownBy(() -> WorkflowUtil.convertXMLtoWorkflowDescriptor(null))
        .isInstanceOf(FactoryException.class);
  }

  private void assertRefused(String global, String common, String actions, String reason) {
    String odd =
        actions.isEmpty()
            ? "<action id='5' name='Go'><results><unconditional-result/></results></action>"
            : actions;
    assertThatThrownBy(() -> read(global, common, odd))
        .isInstanceOf(FactoryException.class)
        .hasMessageContaining(reason);
  }

  private List<Integer> offered(WorkflowDescriptor workflow) throws Exception {
    return engine.offered(workflow, workflow.getStep(1), vars).stream()
        .map(ActionDescriptor::getId)
        .toList();
  }

  private boolean isOffered(String conditions) throws Exception {
    return !offered(read("", "", action(5, conditions, "", 2))).isEmpty();
  }

  private static WorkflowDescriptor read(String global, String common, String actions)
      throws FactoryException {
    return WorkflowUtil.convertXMLtoWorkflowDescriptor(
        "<?xml version='1.0' encoding='UTF-8'?>\n"
            + WorkflowDescriptor.DOCTYPE_DECL
            + "<workflow><initial-actions>"
            + action(1, "", "", 1)
            + "</initial-actions>"
            + global
            + common
            + "<steps><step id='1' name='Open'><meta name='jira.status.id'>1</meta><actions>"
            + actions
            + "</actions></step>"
            + "<step id='2' name='Done'><meta name='jira.status.id'>6</meta></step></steps>"
            + "</workflow>");
  }

  private static WorkflowDescriptor catchRead(String xml) {
    try {
      return WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
    } catch (FactoryException e) {
      throw new AssertionError(e);
    }
  }

  private static String action(int id, String conditions, String validators, int step) {
    return "<action id='"
        + id
        + "' name='Action "
        + id
        + "'>"
        + (conditions.isEmpty() ? "" : "<restrict-to>" + conditions + "</restrict-to>")
        + validators
        + "<results><unconditional-result old-status='' status='' step='"
        + step
        + "'/></results></action>";
  }

  private static String yes() {
    return condition("yes", "");
  }

  private static String no() {
    return condition("no", "");
  }

  private static String condition(String name, String attributes) {
    return "<condition type='class'"
        + attributes
        + "><arg name='class.name'>"
        + name
        + "</arg></condition>";
  }

  private static String validator(String args) {
    return "<validator type='class'><arg name='class.name'>refuse</arg>" + args + "</validator>";
  }

  private static String note(String text) {
    return "<function type='class'><arg name='class.name'>note</arg><arg name='text'>"
        + text
        + "</arg></function>";
  }
}
