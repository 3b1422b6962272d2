package org.clientrecovery.wording;

/**
 * The words that a table's features are made of, by number from 1, and each word's cluster. A word
 * is known by its hash. Immutable once {@link #join joined}.
 */
final class WordNumbers {
  private static final int SPREAD = 0x9E3779B9;

  /**
   * Numbers of an entry: the word's hash, its number, that of its cluster, whether it is in one.
   */
  private static final int ENTRY = 4;

  private static final int NUMBER = 1;
  private static final int CLUSTER = 2;
  private static final int CLUSTERED = 3;

  private int[] entries = new int[ENTRY << 12];
  private int used;
  private int count;

  /** The number of a word; a new one where it has none. */
  int add(int word) {
    int at = put(word);
    if (entries[at + NUMBER] == 0) {
      entries[at + NUMBER] = ++count;
      entries[at + CLUSTER] = count;
    }
    return entries[at + NUMBER];
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
    int number = entries[slot(cluster) + NUMBER];
    boolean matters = number != 0 || entries[slot(word) + NUMBER] != 0;
    if (word != cluster && matters) {
      int at = put(word);
      entries[at + CLUSTER] = number;
      entries[at + CLUSTERED] = 1;
    }
  }

  private boolean isUsed(int at) {
    return (entries[at + NUMBER] | entries[at + CLUSTERED]) != 0;
  }

  /** The place of a word, new or not; the caller fills it. */
  private int put(int word) {
    int at = slot(word);
    if (isUsed(at)) {
      return at;
    }
    if (++used * 2 * ENTRY > entries.length) {
      grow();
      at = slot(word);
    }
    entries[at] = word;
    return at;
  }

  private void grow() {
    int[] old = entries;
    entries = new int[old.length * 2];
    for (int at = 0; at < old.length; at += ENTRY) {
      if ((old[at + NUMBER] | old[at + CLUSTERED]) != 0) {
        System.arraycopy(old, at, entries, slot(old[at]), ENTRY);
      }
    }
  }

  /** Where that word stands, or the free place for it. */
  private int slot(int word) {
    int at = (word ^ word >>> 15) * SPREAD >>> 5 & entries.length - ENTRY;
    while (isUsed(at) && entries[at] != word) {
      at = at + ENTRY & entries.length - 1;
    }
    return at;
  }

  /** The place of a word, for the questions below; of one without a number, too. */
  int place(int word) {
    return slot(word);
  }

  /** The number of the word at a place; 0 where no feature holds it. */
  int numberAt(int place) {
    return entries[place + NUMBER];
  }

  /**
   * The number of its cluster, of the word itself where it is in none; 0 if no feature holds it.
   */
  int clusterAt(int place) {
    return entries[place + CLUSTER];
  }

  /** Whether it is named by a cluster. */
  boolean isClusteredAt(int place) {
    return entries[place + CLUSTERED] != 0;
  }
}
