package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.wording.Compiled.CompiledRule;

/** What the written rules found in a comment, as cues for a table. */
final class RuleFindings {
  private final List<List<Integer>> bySentence = new ArrayList<>();

  RuleFindings(Reading reading) {
    for (int i = 0; i < reading.text().sentenceCount(); i++) {
      bySentence.add(new ArrayList<>(2));
    }
    Hits fired = reading.fired();
    for (int i = 0; i < fired.count; i++) {
      CompiledRule rule = reading.rule(fired.owner[i]);
      if (rule.model() == null) {
        label(rule.rule()).ifPresent(bySentence.get(fired.sentence[i])::add);
      }
    }
  }

  private static java.util.Optional<Integer> label(Rule rule) {
    if (rule.category() != null) {
      return java.util.Optional.of(rule.category().id().hashCode());
    }
    return java.util.Optional.ofNullable(rule.component()).map(c -> c.id().hashCode());
  }

  void give(SentenceFeatures features, int sentence) {
    features.found('r', ints(bySentence.get(sentence)));
    if (sentence > 0) {
      features.found('v', ints(bySentence.get(sentence - 1)));
    }
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < bySentence.size(); i++) {
      if (i != sentence && others.size() < 40) {
        others.addAll(bySentence.get(i));
      }
    }
    features.found('o', ints(others));
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
