package org.clientrecovery.wording;

import java.util.Set;
import java.util.TreeSet;
import org.clientrecovery.wording.Compiled.CompiledRule;

/**
 * A fired rule with the points that it has where it fired.
 *
 * @param supporting keys of weaker rules whose place it covers
 */
record Evidence(
    CompiledRule rule, int sentence, int from, int to, double points, Set<String> supporting) {

  Evidence(CompiledRule rule, int sentence, int from, int to, double points) {
    this(rule, sentence, from, to, points, new TreeSet<>());
  }

  Category category() {
    return rule.rule().category();
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

  void support(Evidence weaker) {
    if (weaker.rule != rule) {
      supporting.add(weaker.rule.rule().key());
    }
  }
}
