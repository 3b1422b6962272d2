package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the tests of all patterns of one language; equal tests get the same number. */
final class VocabularyBuilder {
  private static final WordTest ANY = WordTest.shape("ANY");

  private final Map<WordTest, Integer> tests = new LinkedHashMap<>();
  private final List<WordTest> numbered = new ArrayList<>();

  int test(WordTest test) {
    return number(test.isAny() ? ANY : test);
  }

  private int number(WordTest test) {
    Integer known = tests.putIfAbsent(test, numbered.size());
    if (known == null) {
      numbered.add(test);
    }
    return known == null ? numbered.size() - 1 : known;
  }

  /** The test of that number. */
  WordTest get(int number) {
    return numbered.get(number);
  }

  Vocabulary build() {
    return new Vocabulary(numbered, tests.getOrDefault(ANY, -1));
  }
}
