package org.clientrecovery.wording;

import java.util.Set;
import java.util.TreeSet;
import org.clientrecovery.wording.Compiled.CompiledRule;

/**
 * A fired rule with the points that it has where it fired. Immutable.
 *
 * @param supporting keys of weaker rules whose place it covers
 */
record Evidence(
    CompiledRule rule, int sentence, int from, int to, double points, Set<String> supporting) {

  Evidence(CompiledRule rule, int sentence, int from, int to, double points) {
    this(rule, sentence, from, to, points, Set.of());
  }

  Category category() {
    return rule.rule().category();
  }

  /** Whether a table saw it, not a written rule. */
  boolean isOfTable() {
    return rule.model() != null;
  }

  Evidence weighing(double other) {
    return new Evidence(rule, sentence, from, to, other, supporting);
  }

  /** Whether a weaker one is of the same category and shares words with this. */
  boolean covers(Evidence other) {
    return sentence == other.sentence
        && category() == other.category()
        && from < other.to
        && other.from < to;
  }

  /** This one, supported by a weaker one: with the points of the stronger. */
  Evidence supportedBy(Evidence weaker) {
    Set<String> keys = supporting;
    if (weaker.rule != rule) {
      keys = new TreeSet<>(supporting);
      keys.add(weaker.rule.rule().key());
    }
    return new Evidence(rule, sentence, from, to, Math.max(points, weaker.points), keys);
  }
}
