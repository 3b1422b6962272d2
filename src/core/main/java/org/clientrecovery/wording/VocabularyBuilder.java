package org.clientrecovery.wording;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the tests of all patterns of one language; equal tests get the same number. */
final class VocabularyBuilder {
  private final Map<WordTest, Integer> tests = new LinkedHashMap<>();
  private final Map<String, String> variants = new HashMap<>();

  int test(WordTest test) {
    return tests.computeIfAbsent(test, key -> tests.size());
  }

  /** Makes a spelling read as another: "apologize" as "apologise". */
  void variant(String spelling, String meant) {
    variants.put(spelling, meant);
  }

  Vocabulary build() {
    return new Vocabulary(tests, variants);
  }
}
