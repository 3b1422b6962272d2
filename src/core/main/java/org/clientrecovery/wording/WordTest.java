package org.clientrecovery.wording;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A test on one token, as a set of notes: {@code =word}, {@code <beginning}, {@code >ending},
 * {@code #NUMBER} for a kind, {@code #ANY}, {@code #NAME}, {@code #SHOUTED}. A token passes if one
 * of them fits. Equal sets are one test, however many patterns use it. Immutable.
 */
final class WordTest {
  static final WordTest NONE = new WordTest(Set.of());
  private static final String ANY = "#ANY";
  private static final int UNKNOWN = -1;

  private final Set<String> notes;
  private final int hash;

  /** {@value #UNKNOWN} until it is asked; the same in every thread. */
  private int frequency = UNKNOWN;

  private WordTest(Set<String> notes) {
    this.notes = notes;
    hash = notes.hashCode();
  }

  static WordTest word(String word) {
    return new WordTest(Set.of("=" + word));
  }

  static WordTest beginning(String letters) {
    return new WordTest(Set.of("<" + letters));
  }

  static WordTest ending(String letters) {
    return new WordTest(Set.of(">" + letters));
  }

  static WordTest shape(String name) {
    return new WordTest(Set.of("#" + name));
  }

  /** The test that passes what any of these passes. */
  static WordTest anyOf(Collection<WordTest> tests) {
    if (tests.size() == 1) {
      return tests.iterator().next();
    }
    Set<String> all = new HashSet<>();
    tests.forEach(test -> all.addAll(test.notes));
    return new WordTest(Collections.unmodifiableSet(all));
  }

  Set<String> notes() {
    return notes;
  }

  boolean isNone() {
    return notes.isEmpty();
  }

  boolean isAny() {
    return notes.contains(ANY);
  }

  /** How many of ten thousand words pass, roughly: what is rare is looked for first. */
  int frequency() {
    if (frequency == UNKNOWN) {
      int sum = 0;
      for (String note : notes) {
        sum += frequency(note);
      }
      frequency = sum;
    }
    return frequency;
  }

  private static int frequency(String note) {
    switch (note.charAt(0)) {
      case '=':
        return CommonWords.frequency(note.substring(1));
      case '<':
        return note.length() < 4 ? 60 : 4;
      case '>':
        return 300;
      default:
        return note.equals(ANY) ? 10_000 : 300;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordTest that && hash == that.hash && notes.equals(that.notes);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return notes.size() == 1 ? plain(notes.iterator().next()) : plainAll();
  }

  private String plainAll() {
    return "("
        + String.join("|", new TreeSet<>(notes).stream().map(WordTest::plain).toList())
        + ")";
  }

  private static String plain(String note) {
    String letters = note.substring(1);
    return switch (note.charAt(0)) {
      case '<' -> letters + "*";
      case '>' -> "*" + letters;
      case '#' -> "@" + Lower.of(letters);
      default -> letters;
    };
  }
}
