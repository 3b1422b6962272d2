package org.clientrecovery.wording;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A test on one token, as a set of notes: {@code =word}, {@code <beginning}, {@code >ending},
 * {@code #NUMBER} for a kind, {@code #ANY}, {@code #NAME}, {@code #SHOUTED}. A token passes if one
 * of them fits. Equal sets are one test, however many patterns use it. Immutable.
 */
final class WordTest {
  static final WordTest NONE = new WordTest(new String[0]);
  private static final String ANY = "#ANY";
  private static final int UNKNOWN = -1;

  /** Each once, in the order of their hashes, and by their letters where two have the same. */
  private final String[] notes;

  private final int hash;
  private final boolean any;

  /** {@value #UNKNOWN} until it is asked; the same in every thread. */
  private int frequency = UNKNOWN;

  private WordTest(String... notes) {
    this.notes = notes;
    hash = Arrays.hashCode(notes);
    any = Arrays.asList(notes).contains(ANY);
  }

  static WordTest word(String word) {
    return new WordTest("=" + word);
  }

  static WordTest beginning(String letters) {
    return new WordTest("<" + letters);
  }

  static WordTest ending(String letters) {
    return new WordTest(">" + letters);
  }

  static WordTest shape(String name) {
    return new WordTest("#" + name);
  }

  /** The test that passes what any of these passes. */
  static WordTest anyOf(Collection<WordTest> tests) {
    if (tests.size() == 1) {
      return tests.iterator().next();
    }
    String[][] all = new String[tests.size()][];
    int count = 0;
    for (WordTest test : tests) {
      all[count++] = test.notes;
    }
    String[] union = union(all, 0, count);
    for (WordTest test : tests) {
      if (test.notes == union) {
        return test;
      }
    }
    return union(union, tests);
  }

  private static WordTest union(String[] notes, Collection<WordTest> tests) {
    WordTest union = new WordTest(notes);
    int count = 0;
    int sum = 0;
    for (WordTest test : tests) {
      count += test.notes.length;
      sum += test.frequency();
    }
    union.frequency = count == notes.length ? sum : UNKNOWN;
    return union;
  }

  /** The notes of some tests, each once; one of the lists itself where it has all of them. */
  private static String[] union(String[][] lists, int from, int to) {
    if (to - from < 2) {
      return from == to ? NONE.notes : lists[from];
    }
    int middle = (from + to) / 2;
    return union(union(lists, from, middle), union(lists, middle, to));
  }

  private static String[] union(String[] one, String[] two) {
    String[] both = new String[one.length + two.length];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < two.length) {
      int order = order(one[i], two[j]);
      both[count++] = order <= 0 ? one[i] : two[j];
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    while (i < one.length) {
      both[count++] = one[i++];
    }
    while (j < two.length) {
      both[count++] = two[j++];
    }
    return count == one.length ? one : count == two.length ? two : Arrays.copyOf(both, count);
  }

  private static int order(String one, String two) {
    int byHash = Integer.compare(one.hashCode(), two.hashCode());
    return byHash != 0 ? byHash : one.compareTo(two);
  }

  /** The notes, each once, in an order of their own. */
  List<String> notes() {
    return Collections.unmodifiableList(Arrays.asList(notes));
  }

  boolean isNone() {
    return notes.length == 0;
  }

  boolean isAny() {
    return any;
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
    return other instanceof WordTest that && hash == that.hash && Arrays.equals(notes, that.notes);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return notes.length == 1 ? plain(notes[0]) : plainAll();
  }

  private String plainAll() {
    return Arrays.stream(notes)
        .sorted()
        .map(WordTest::plain)
        .collect(Collectors.joining("|", "(", ")"));
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
