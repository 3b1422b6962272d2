package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the tests of all patterns of one language; equal tests get the same number. */
final class VocabularyBuilder {
  private static final WordTest ANY = WordTest.shape("ANY");

  private final Map<WordTest, Integer> tests = new LinkedHashMap<>();
  private final List<WordTest> numbered = new ArrayList<>();
  private final Map<List<Integer>, Integer> choices = new HashMap<>();
  private final List<List<Integer>> numberedChoices = new ArrayList<>();
  private Vocabulary built;

  int test(WordTest test) {
    return number(test.isAny() ? ANY : test);
  }

  private int number(WordTest test) {
    Integer known = tests.get(test);
    if (known == null) {
      known = numbered.size();
      tests.put(test, known);
      numbered.add(test);
    }
    return known;
  }

  /** The number of a choice by the tests of its branches' first words. */
  int choice(List<Integer> firstWords) {
    Integer known = choices.putIfAbsent(firstWords, numberedChoices.size());
    if (known == null) {
      numberedChoices.add(firstWords);
    }
    return known == null ? numberedChoices.size() - 1 : known;
  }

  /** How many branches the choice of that number has. */
  int branches(int choice) {
    return numberedChoices.get(choice).size();
  }

  /** A builder that goes on counting where this one is. */
  VocabularyBuilder copy() {
    VocabularyBuilder copy = new VocabularyBuilder();
    copy.tests.putAll(tests);
    copy.numbered.addAll(numbered);
    copy.choices.putAll(choices);
    copy.numberedChoices.addAll(numberedChoices);
    copy.built = built;
    return copy;
  }

  int size() {
    return numbered.size();
  }

  /** The test of that number. */
  WordTest get(int number) {
    return numbered.get(number);
  }

  /** The vocabulary of all tests and choices; the same as before where none was added since. */
  Vocabulary build() {
    if (built == null || !built.isOf(numbered.size(), numberedChoices.size())) {
      built = new Vocabulary(numbered, tests.getOrDefault(ANY, -1), choices());
    }
    return built;
  }

  private List<int[]> choices() {
    return numberedChoices.stream()
        .map(firstWords -> firstWords.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }
}
