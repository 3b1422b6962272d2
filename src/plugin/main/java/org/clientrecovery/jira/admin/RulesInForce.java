package org.clientrecovery.jira.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.wording.Category;
import org.clientrecovery.wording.Component;
import org.clientrecovery.wording.RuleProblem;
import org.clientrecovery.wording.RuleSet;

/** The rules that comments are judged by, as strings, lists and maps. */
public final class RulesInForce {
  private final WordingEngines engines;
  private final ReaderTexts texts;

  public RulesInForce(WordingEngines engines, ReaderTexts texts) {
    this.engines = engines;
    this.texts = texts;
  }

  private RuleSet rules() {
    return engines.ofSite().ruleSet();
  }

  /** What is wrong with rules that switched themselves off, one line each. */
  List<String> problems() {
    return rules().problems().stream().map(this::told).toList();
  }

  private String told(RuleProblem problem) {
    return problem.told(texts.mistake(problem));
  }

  /** What rules are grouped by: the categories, then the components. */
  List<Map<String, String>> categories() {
    return Stream.concat(
            Arrays.stream(Category.values()).map(Category::id).map(this::category),
            Arrays.stream(Component.values()).map(Component::id).map(this::component))
        .toList();
  }

  private Map<String, String> category(String id) {
    return Map.of("id", id, "name", texts.text("client-recovery.category." + id));
  }

  private Map<String, String> component(String id) {
    return Map.of("id", id, "name", texts.text("client-recovery.component." + id));
  }
}
