package org.clientrecovery.wording;

import java.util.Arrays;
import org.clientrecovery.text.WordIndex;

/**
 * The words that a table's features are made of, by number from 1, and each word's cluster. A word
 * is known by its hash. Immutable once {@link #join joined}.
 */
final class WordNumbers {
  /** Bits that a number has at most. */
  static final int BITS = 20;

  private static final int MOST = (1 << BITS) - 1;

  /**
   * Of what is known of a word: whether it is in a cluster, from the next bit that, then itself.
   */
  private static final int CLUSTERED = 1;

  private static final int CLUSTER = 1;
  private static final int NUMBER = CLUSTER + BITS;

  /** The words of features, then those that only a cluster knows. */
  private final WordIndex words = new WordIndex();

  /** By number in the index: what is known of the word. */
  private long[] known = {0};

  private int count;

  /** The number of a word; a new one where it has none. */
  int add(int word) {
    int number = words.add(word);
    if (number > MOST) {
      throw new IllegalStateException("a table has at most " + MOST + " words");
    }
    count = words.count();
    return number;
  }

  /** The largest number. */
  int count() {
    return count;
  }

  /** Takes over the cluster of each word, when all features are known. */
  void join(WordClusters clusters) {
    known = new long[count + 1];
    for (long number = 1; number <= count; number++) {
      known[(int) number] = number << NUMBER | number << CLUSTER;
    }
    clusters.forEach(this::join);
    known = Arrays.copyOf(known, words.count() + 1);
  }

  private void join(int word, int cluster) {
    long number = numberInFeatures(word);
    long its = numberInFeatures(cluster);
    if (word != cluster && (number | its) != 0) {
      set(words.add(word), number << NUMBER | its << CLUSTER | CLUSTERED);
    }
  }

  private int numberInFeatures(int word) {
    int number = words.find(word);
    return number > count ? 0 : number;
  }

  private void set(int number, long what) {
    if (number == known.length) {
      known = Arrays.copyOf(known, number * 2);
    }
    known[number] = what;
  }

  /** What is known of a word, once joined, for the questions below; 0 where that is nothing. */
  long find(int word) {
    return known[words.find(word)];
  }

  /** The number of a word by what is known of it; 0 where no feature holds it. */
  static int number(long known) {
    return (int) (known >>> NUMBER);
  }

  /**
   * The number of its cluster, of the word itself where it is in none; 0 if no feature holds it.
   */
  static int cluster(long known) {
    return (int) (known >>> CLUSTER) & MOST;
  }

  /** Whether it is named by a cluster. */
  static boolean isClustered(long known) {
    return (known & CLUSTERED) != 0;
  }
}
