package org.clientrecovery.jira.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.wording.Category;
import org.clientrecovery.wording.Rule;
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

  String version() {
    return rules().version();
  }

  /** What is wrong with rules that switched themselves off, one line each. */
  List<String> problems() {
    return rules().problems().stream().map(RuleProblem::toString).toList();
  }

  /** Each category with its rules, in the order of the categories. */
  List<Map<String, Object>> byCategory() {
    return Arrays.stream(Category.values()).map(this::category).toList();
  }

  private Map<String, Object> category(Category category) {
    List<Map<String, Object>> shown =
        rules().rules().stream()
            .filter(rule -> rule.category() == category)
            .map(RulesInForce::rule)
            .toList();
    return Map.of(
        "id", category.id(),
        "name", texts.text("client-recovery.category." + category.id()),
        "meaning", texts.text("client-recovery.category." + category.id() + ".meaning"),
        "count", Integer.toString(shown.size()),
        "rules", shown);
  }

  private static Map<String, Object> rule(Rule rule) {
    return Map.of(
        "key", rule.key(),
        "message", rule.message(),
        "suggestion", rule.suggestion() == null ? "" : rule.suggestion(),
        "weight", Double.toString(rule.weight()));
  }
}
