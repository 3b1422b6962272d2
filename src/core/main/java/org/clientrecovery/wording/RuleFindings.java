package org.clientrecovery.wording;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the written rules found in a comment, as cues for a table: labels by the bits of a mask. */
final class RuleFindings {
  static final char HERE = 'r';
  static final char BEFORE = 'v';
  static final char ELSEWHERE = 'o';

  /** The hashes of the labels' names, by bit. */
  static final int[] LABELS = labels();

  private final int[] bySentence;

  /** Labels that any sentence has. */
  private int any;

  /** Labels that two sentences have at least. */
  private int repeated;

  RuleFindings(Reading reading) {
    bySentence = new int[reading.text().sentenceCount()];
    Hits fired = reading.fired();
    for (int i = 0; i < fired.count; i++) {
      if (reading.rule(fired.owner[i]).model() == null) {
        bySentence[fired.sentence[i]] |= bit(reading.rule(fired.owner[i]).rule());
      }
    }
    for (int mask : bySentence) {
      repeated |= any & mask;
      any |= mask;
    }
  }

  private static int[] labels() {
    return IntStream.concat(
            Stream.of(Category.values()).mapToInt(category -> category.id().hashCode()),
            Stream.of(Component.values()).mapToInt(component -> component.id().hashCode()))
        .toArray();
  }

  private static int bit(Rule rule) {
    if (rule.category() != null) {
      return 1 << rule.category().ordinal();
    }
    return rule.component() == null
        ? 0
        : 1 << Category.values().length + rule.component().ordinal();
  }

  /** What was found in that sentence. */
  int here(int sentence) {
    return bySentence[sentence];
  }

  /** What was found in the sentence before. */
  int before(int sentence) {
    return sentence > 0 ? bySentence[sentence - 1] : 0;
  }

  /** What was found in other sentences. */
  int elsewhere(int sentence) {
    return repeated | any & ~bySentence[sentence];
  }

  void give(SentenceFeatures features, int sentence) {
    features.signs(HERE, here(sentence), LABELS);
    features.signs(BEFORE, before(sentence), LABELS);
    features.signs(ELSEWHERE, elsewhere(sentence), LABELS);
  }
}
