package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.List;

/** All patterns of a rule, wherever they stand in its file. */
final class RulePatterns {
  private RulePatterns() {}

  static List<Written> of(Rule rule) {
    List<Written> all = new ArrayList<>();
    if (rule.body() instanceof RuleBody.Phrases phrases) {
      all.addAll(phrases.patterns());
    } else if (rule.body() instanceof RuleBody.Combination combination) {
      combination.cues().stream()
          .filter(cue -> cue.reference() == null)
          .forEach(cue -> all.add(cue.pattern()));
    } else if (rule.body() instanceof RuleBody.FixFirst fixFirst) {
      all.addAll(fixFirst.upset());
      all.addAll(fixFirst.fix());
    }
    rule.unless().forEach(condition -> all.addAll(condition.patterns()));
    rule.requires().forEach(condition -> all.addAll(condition.patterns()));
    return all;
  }

  /** All references of a rule, wherever they stand in its file. */
  static List<Reference> references(Rule rule) {
    List<Reference> all = new ArrayList<>();
    if (rule.body() instanceof RuleBody.Combination combination) {
      combination.cues().stream()
          .filter(cue -> cue.reference() != null)
          .forEach(cue -> all.add(cue.reference()));
    } else if (rule.body() instanceof RuleBody.Repetition repetition) {
      all.add(repetition.of());
    }
    rule.unless().forEach(condition -> all.addAll(condition.references()));
    rule.requires().forEach(condition -> all.addAll(condition.references()));
    return all;
  }
}
