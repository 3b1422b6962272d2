package org.clientrecovery.network;

import java.util.Arrays;
import org.clientrecovery.text.WordIndex;

/**
 * The words that a network knows, by hash, and the row of small numbers that each has. Eight
 * numbers share one of 64 bits, each raised so that none is negative; row 0 is that of no word.
 * Words that the filters hear alike may share a row.
 */
final class NetworkWords {
  /** Numbers that share one, and the bits of each. */
  static final int PER_NUMBER = 8;

  static final int BITS = 8;

  /** What each number is raised by. */
  static final int RAISED = 128;

  private final int[] filters;
  private final int size;

  private final WordIndex words = new WordIndex();
  private long[] numbers;

  /**
   * @param filters by width, each divisible by {@value #PER_NUMBER}
   */
  NetworkWords(int[] filters) {
    this.filters = filters;
    size = SentenceNetwork.columns(filters) / PER_NUMBER;
    numbers = new long[size];
    Arrays.fill(numbers, packed(new byte[PER_NUMBER], 0));
  }

  /**
   * Adds a word with its row of numbers, and gives its row; of two with one hash the first stays.
   */
  int add(int hash, byte[] row) {
    int known = words.find(hash);
    if (known != 0) {
      return known;
    }
    write(words.add(hash), row);
    return words.count();
  }

  /** Adds a word that shares the row of another one; one that is known keeps its own. */
  void addAlike(int hash, int row) {
    words.addAlike(hash, row);
  }

  private void write(int word, byte[] row) {
    if (numbers.length < (word + 1) * size) {
      numbers = Arrays.copyOf(numbers, (word + 1) * size * 3 / 2);
    }
    for (int i = 0; i < size; i++) {
      numbers[word * size + i] = packed(row, i * PER_NUMBER);
    }
  }

  private static long packed(byte[] row, int from) {
    long packed = 0;
    for (int lane = 0; lane < PER_NUMBER; lane++) {
      packed |= (long) (row[from + lane] + RAISED) << lane * BITS;
    }
    return packed;
  }

  /** Gives back what was taken for words that didn't come. */
  void trim() {
    numbers = Arrays.copyOf(numbers, (words.count() + 1) * size);
  }

  int count() {
    return words.count();
  }

  /** The row of the word with that hash, or that of no word. */
  int find(int hash) {
    return words.find(hash);
  }

  int[] filters() {
    return filters;
  }

  /** All rows, one after the other. */
  long[] numbers() {
    return numbers;
  }

  /** How many numbers of 64 bits a row has. */
  int size() {
    return size;
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
