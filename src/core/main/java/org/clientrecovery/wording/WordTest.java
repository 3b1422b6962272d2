package org.clientrecovery.wording;

import java.util.Set;
import java.util.TreeSet;

/**
 * A test on one token, as a set of notes: {@code =word}, {@code <beginning}, {@code >ending},
 * {@code #NUMBER} for a kind, {@code #ANY}, {@code #NAME}, {@code #SHOUTED}. A token passes if one
 * of them fits. Equal sets are one test, however many patterns use it.
 */
record WordTest(Set<String> notes) {
  static final WordTest NONE = new WordTest(Set.of());
  static final String ANY = "#ANY";

  WordTest {
    notes = new TreeSet<>(notes);
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

  boolean isNone() {
    return notes.isEmpty();
  }

  WordTest or(WordTest other) {
    Set<String> all = new TreeSet<>(notes);
    all.addAll(other.notes);
    return new WordTest(all);
  }

  /** How many of ten thousand words pass, roughly: what is rare is looked for first. */
  int frequency() {
    int sum = 0;
    for (String note : notes) {
      sum += frequency(note);
    }
    return sum;
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
  public String toString() {
    return notes.size() == 1 ? plain(notes.iterator().next()) : plainAll();
  }

  private String plainAll() {
    return "(" + String.join("|", notes.stream().map(WordTest::plain).toList()) + ")";
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
