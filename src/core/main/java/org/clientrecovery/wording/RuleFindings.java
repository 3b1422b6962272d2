package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the written rules found in a comment, as cues for a table. */
final class RuleFindings {
  private static final int[] LABELS = labels();

  private final int[] bySentence;
  private final int[] sentencesWith = new int[LABELS.length];

  RuleFindings(Reading reading) {
    bySentence = new int[reading.text().sentenceCount()];
    Hits fired = reading.fired();
    for (int i = 0; i < fired.count; i++) {
      if (reading.rule(fired.owner[i]).model() == null) {
        bySentence[fired.sentence[i]] |= bit(reading.rule(fired.owner[i]).rule());
      }
    }
    for (int mask : bySentence) {
      for (int i = 0; mask != 0 && i < LABELS.length; i++) {
        sentencesWith[i] += mask >>> i & 1;
      }
    }
  }

  private static int[] labels() {
    List<String> names = new ArrayList<>();
    Arrays.stream(Category.values()).forEach(category -> names.add(category.id()));
    Arrays.stream(Component.values()).forEach(component -> names.add(component.id()));
    return names.stream().mapToInt(String::hashCode).toArray();
  }

  private static int bit(Rule rule) {
    if (rule.category() != null) {
      return 1 << rule.category().ordinal();
    }
    return rule.component() == null
        ? 0
        : 1 << Category.values().length + rule.component().ordinal();
  }

  void give(SentenceFeatures features, int sentence) {
    int own = bySentence[sentence];
    features.found('r', own, LABELS);
    if (sentence > 0) {
      features.found('v', bySentence[sentence - 1], LABELS);
    }
    int others = 0;
    for (int i = 0; i < LABELS.length; i++) {
      others |= sentencesWith[i] - (own >>> i & 1) > 0 ? 1 << i : 0;
    }
    features.found('o', others, LABELS);
  }
}
