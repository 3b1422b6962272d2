package org.clientrecovery.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.clientrecovery.recovery.StageMove;
import org.clientrecovery.recovery.Standing;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

public class RecoveryWorkflowTest {
  private static final String GATE = "org.clientrecovery.jira.workflow.StageGateValidator";
  private static final String STAGE = "org.clientrecovery.jira.workflow.RecoveryStageFunction";

  private final Document workflow = parse(RecoveryWorkflow.xmlWith(statusIds()));

  @Test
  public void shouldHaveOneStepWithAStatusForEachStanding() {
    assertThat(steps().stream().map(RecoveryWorkflowTest::standing))
        .containsExactly(Standing.values());
  }

  @Test
  public void shouldOfferExactlyTheMovesThatPracticeKnows() {
    for (Element step : steps()) {
      Standing from = standing(step);
      Set<Standing> practice =
          Arrays.stream(Standing.values())
              .filter(to -> StageMove.between(from, to).isPresent())
              .collect(Collectors.toSet());
      assertThat(actions(step).stream().map(this::target).toList())
          .as("from %s", from)
          .containsExactlyInAnyOrderElementsOf(practice);
    }
  }

  @Test
  public void shouldAskAGateOnTheWayForwardAndBeforeWaysAreParted() {
    for (Element step : steps()) {
      for (Element action : actions(step)) {
        StageMove move = StageMove.between(standing(step), target(action)).orElseThrow();
        boolean parting = move.kind() == StageMove.Kind.PARTING_WAYS;
        assertThat(classNames(action).contains(GATE))
            .as("%s", move)
            .isEqualTo(move.passesGate() || parting);
        assertThat(argument(action, "gate.kind"))
            .isEqualTo(parting ? Optional.of("part-ways") : Optional.empty());
      }
    }
  }

  @Test
  public void shouldNoteTheStageThatEachTransitionLeadsTo() {
    for (Element step : steps()) {
      for (Element action : actions(step)) {
        assertThat(classNames(action)).contains(STAGE);
        assertThat(argument(action, "recovery.standing")).contains(target(action).id());
      }
    }
  }

  @Test
  public void shouldRunThePostFunctionsOfTheHostInItsOrder() {
    for (Element step : steps()) {
      for (Element action : actions(step)) {
        assertThat(classNames(action).stream().filter(name -> name.startsWith("com.atlassian")))
            .extracting(name -> name.substring(name.lastIndexOf('.') + 1))
            .containsExactly(
                "UpdateIssueStatusFunction",
                "CreateCommentFunction",
                "GenerateChangeHistoryFunction",
                "IssueReindexFunction",
                "FireIssueEventFunction");
      }
    }
  }

  @Test
  public void shouldGiveEachActionAnIdOfItsOwn() {
    assertThat(elements(workflow.getDocumentElement(), "action"))
        .extracting(action -> action.getAttribute("id"))
        .doesNotHaveDuplicates();
  }

  @Test
  public void shouldKeepTheOrderOfOsWorkflow() {
    assertThat(children(workflow.getDocumentElement()).stream().map(Element::getTagName))
        .containsExactly("meta", "initial-actions", "common-actions", "steps");
  }

  @Test
  public void shouldNameOnlyClassesThatTheHostOrThePluginHas() throws IOException {
    List<String> ofHost = Files.readAllLines(Path.of("../jira-api/built-in.txt"));

    assertThat(classNames(workflow.getDocumentElement()).stream().distinct())
        .isNotEmpty()
        .allMatch(name -> ofHost.contains(name) || isOurs(name));
  }

  @Test
  public void shouldKeepTheOrderOfElementsThatOsWorkflowReads() {
    Map<String, List<String>> orders =
        Map.of(
            "workflow",
            List.of("meta", "initial-actions", "global-actions", "common-actions", "steps"),
            "action",
            List.of("meta", "restrict-to", "validators", "pre-functions", "results"),
            "step",
            List.of("meta", "pre-functions", "external-permissions", "actions", "post-functions"),
            "actions",
            List.of("common-action", "action"),
            "unconditional-result",
            List.of("validators", "pre-functions", "post-functions"));
    Element root = workflow.getDocumentElement();

    orders.forEach(
        (name, order) ->
            (name.equals("workflow") ? List.of(root) : elements(root, name))
                .forEach(
                    element -> {
                      List<Integer> places =
                          children(element).stream()
                              .map(child -> order.indexOf(child.getTagName()))
                              .toList();
                      assertThat(places).as("%s: %s", name, order).doesNotContain(-1).isSorted();
                    }));
  }

  @Test
  public void shouldLeadEachTransitionToAStepThatIsThere() {
    List<String> ids = steps().stream().map(step -> step.getAttribute("id")).toList();

    assertThat(elements(workflow.getDocumentElement(), "unconditional-result"))
        .extracting(result -> result.getAttribute("step"))
        .isSubsetOf(ids);
    assertThat(steps())
        .filteredOn(step -> elements(step, "actions").isEmpty())
        .as("only ends have no way out, and then no element for it")
        .extracting(step -> standing(step).isOpen())
        .containsOnly(false);
  }

  private static boolean isOurs(String name) {
    try {
      return name.startsWith("org.clientrecovery.") && Class.forName(name) != null;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Test
  public void shouldHaveOnlyPlaceholdersThatAreFilledIn() {
    assertThat(RecoveryWorkflow.xmlWith(statusIds())).doesNotContain("@status");
  }

  @Test
  public void shouldRefuseToBeMadeWithoutAllStatuses() {
    assertThatThrownBy(() -> RecoveryWorkflow.xmlWith(Map.of(Standing.ACKNOWLEDGE, "1")))
        .hasMessage("no status for apologize");
  }

  private static Map<Standing, String> statusIds() {
    return Arrays.stream(Standing.values())
        .collect(Collectors.toMap(Function.identity(), s -> "1000" + s.ordinal()));
  }

  private List<Element> steps() {
    return elements(workflow.getDocumentElement(), "step");
  }

  private List<Element> actions(Element step) {
    List<Element> found = new ArrayList<>(elements(step, "action"));
    elements(step, "common-action").forEach(reference -> found.add(common(reference)));
    return found;
  }

  private Element common(Element reference) {
    Element all = elements(workflow.getDocumentElement(), "common-actions").get(0);
    return elements(all, "action").stream()
        .filter(action -> action.getAttribute("id").equals(reference.getAttribute("id")))
        .findFirst()
        .orElseThrow();
  }

  private Standing target(Element action) {
    String step = elements(action, "unconditional-result").get(0).getAttribute("step");
    return Standing.values()[Integer.parseInt(step) - 1];
  }

  private static Standing standing(Element step) {
    String status = elements(step, "meta").get(0).getTextContent();
    return Standing.values()[Integer.parseInt(status) - 10000];
  }

  private static List<String> classNames(Element action) {
    return elements(action, "arg").stream()
        .filter(arg -> arg.getAttribute("name").equals("class.name"))
        .map(Element::getTextContent)
        .toList();
  }

  private static Optional<String> argument(Element action, String name) {
    return elements(action, "arg").stream()
        .filter(arg -> arg.getAttribute("name").equals(name))
        .map(Element::getTextContent)
        .findFirst();
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<Element> children(Element parent) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }

  private static Document parse(String xml) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      return builder.parse(new InputSource(new StringReader(xml)));
    } catch (Exception e) {
      throw new IllegalStateException("the workflow is no XML", e);
    }
  }
}
