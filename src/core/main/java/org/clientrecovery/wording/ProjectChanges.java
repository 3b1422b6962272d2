package org.clientrecovery.wording;

import java.util.Set;
import java.util.function.Consumer;

/** What a project changes in the shipped rules. */
final class ProjectChanges {
  private final YamlMap yaml;

  ProjectChanges(RuleSource file) {
    yaml = YamlMap.read(file, file.text(), 0);
  }

  /**
   * Changes what the loader has read.
   *
   * @param guarded reports a change that can't be made; the others are made
   */
  void applyTo(RuleSetLoader loader, Consumer<Runnable> guarded) {
    yaml.allowOnly(Set.of("threshold", "category_threshold", "rules"));
    RuleSettings old = loader.settings();
    loader.settings(
        new RuleSettings(
            number("threshold", 1, old.threshold()),
            number("category_threshold", 0, old.categoryThreshold())));
    YamlMap rules = yaml.map("rules");
    if (rules != null) {
      rules.keys().forEach(key -> guarded.accept(() -> change(loader, rules, key)));
    }
  }

  private double number(String key, double least, double usual) {
    return yaml.has(key) ? yaml.number(key, least, 1000) : usual;
  }

  private static void change(RuleSetLoader loader, YamlMap rules, String key) {
    Rule rule = loader.rule(key);
    if (rule == null) {
      throw rules.errorAtKey(key, RuleMistake.UNKNOWN_RULE, key);
    }
    YamlMap change = rules.map(key);
    change.allowOnly(Set.of("enabled", "weight", "unless"));
    if ("false".equals(change.text("enabled"))) {
      loader.switchOff(rule);
      return;
    }
    Rule weighted = change.has("weight") ? rule.weighted(change.number("weight", 1, 100)) : rule;
    loader.put(weighted.exceptWhere(RuleReader.conditions(change, "unless")));
  }
}
