package org.clientrecovery.wording;

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

  private int[] words = new int[1 << 12];

  /** By place: what is known of the word; 0 where the place is free. */
  private long[] known = new long[words.length];

  private int used;
  private int count;

  /** The number of a word; a new one where it has none. */
  int add(int word) {
    int at = put(word);
    if (known[at] == 0) {
      if (count == MOST) {
        throw new IllegalStateException("a table has at most " + MOST + " words");
      }
      count++;
      known[at] = (long) count << NUMBER | (long) count << CLUSTER;
    }
    return number(known[at]);
  }

  /** The largest number. */
  int count() {
    return count;
  }

  /** Takes over the cluster of each word, when all features are known. */
  void join(WordClusters clusters) {
    clusters.forEach(this::join);
  }

  private void join(int word, int cluster) {
    long number = number(find(word));
    long its = number(find(cluster));
    if (word != cluster && (number | its) != 0) {
      int at = put(word);
      known[at] = number << NUMBER | its << CLUSTER | CLUSTERED;
    }
  }

  /** The place of a word, new or not; the caller fills it. */
  private int put(int word) {
    int at = slot(word);
    if (known[at] != 0) {
      return at;
    }
    if (++used * 2 > words.length) {
      grow();
      at = slot(word);
    }
    words[at] = word;
    return at;
  }

  private void grow() {
    int[] oldWords = words;
    long[] oldKnown = known;
    words = new int[oldWords.length * 2];
    known = new long[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldKnown[i] != 0) {
        int at = slot(oldWords[i]);
        words[at] = oldWords[i];
        known[at] = oldKnown[i];
      }
    }
  }

  /** Where that word stands, or the free place for it. */
  private int slot(int word) {
    int at = (word ^ word >>> 15) * 0x9E3779B9 >>> 7 & words.length - 1;
    while (known[at] != 0 && words[at] != word) {
      at = at + 1 & words.length - 1;
    }
    return at;
  }

  /** What is known of a word, for the questions below; 0 where that is nothing. */
  long find(int word) {
    return known[slot(word)];
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
