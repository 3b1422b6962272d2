package org.clientrecovery.wording;

import java.util.Arrays;

/**
 * By the last word of a table's features: what may stand before it, so that few features that the
 * table lacks are ever looked up. Immutable once {@link #close closed}.
 *
 * <p>A word is known by its hash, and has a number if a feature of words or clusters ends with it.
 * By number there are the rows of the features that are that word alone, and for features of two
 * and three words the signs of the words before the last.
 */
final class FeatureEnds {
  private static final int SPREAD = 0x9E3779B9;

  /** Numbers of an entry: hash, number, hash of its cluster, number of that. */
  private static final int ENTRY = 4;

  private static final int NUMBER = 1;
  private static final int CLUSTER = 2;
  private static final int CLUSTER_NUMBER = 3;

  /** Of each kind by number: the row of the word alone from 1, signs before it in two and three. */
  private static final int RECORD = 3;

  private int[] entries = new int[ENTRY << 12];
  private int used;
  private long[] words = new long[RECORD << 10];
  private long[] clusters = new long[RECORD << 10];
  private int count = 1;

  /**
   * Adds a feature of words or of clusters.
   *
   * @param parts how many
   * @param before the part before the last, where there is one
   */
  void add(boolean isCluster, int parts, int before, int last, int row) {
    int at = number(last) * RECORD;
    long[] records = isCluster ? clusters : words;
    if (parts > 1) {
      records[at + parts - 1] |= sign(before);
    } else if (records[at] == 0) {
      records[at] = row + 1;
    }
  }

  private int number(int part) {
    int at = put(part);
    if (entries[at + NUMBER] == 0) {
      if (RECORD * count == words.length) {
        words = Arrays.copyOf(words, words.length * 2);
        clusters = Arrays.copyOf(clusters, clusters.length * 2);
      }
      entries[at + NUMBER] = count++;
    }
    return entries[at + NUMBER];
  }

  /** Takes over the cluster of each word. */
  void close(WordClusters all) {
    all.forEach(this::join);
    for (int at = 0; at < entries.length; at += ENTRY) {
      if (isUsed(at)) {
        int cluster = entries[at + CLUSTER] == 0 ? entries[at] : entries[at + CLUSTER];
        entries[at + CLUSTER] = cluster;
        entries[at + CLUSTER_NUMBER] = entries[slot(cluster) + NUMBER];
      }
    }
  }

  private void join(int word, int cluster) {
    int at = put(word);
    entries[at + CLUSTER] = cluster;
  }

  private boolean isUsed(int at) {
    return entries[at + NUMBER] != 0 || entries[at + CLUSTER] != 0;
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
      if (old[at + NUMBER] != 0 || old[at + CLUSTER] != 0) {
        System.arraycopy(old, at, entries, slot(old[at]), ENTRY);
      }
    }
  }

  /** Where that word stands, or the free place for it. */
  private int slot(int word) {
    int at = (word ^ word >>> 15) * SPREAD >>> 5 & entries.length - ENTRY & -ENTRY;
    while (isUsed(at) && entries[at] != word) {
      at = at + ENTRY & entries.length - 1;
    }
    return at;
  }

  /** The place of a word, for the questions below; it may be one without a number. */
  int place(int word) {
    return slot(word);
  }

  /** The number of the word at a place; 0 where no feature ends with it. */
  int numberAt(int place) {
    return entries[place + NUMBER];
  }

  /** The cluster of a word at its place; the word itself where it is in none. */
  int clusterAt(int place, int word) {
    return isUsed(place) ? entries[place + CLUSTER] : word;
  }

  int clusterNumberAt(int place) {
    return entries[place + CLUSTER_NUMBER];
  }

  /** The row of the word alone, or -1. */
  int row(boolean isCluster, int number) {
    return (int) (isCluster ? clusters : words)[number * RECORD] - 1;
  }

  /** Whether a feature of so many parts may end with those two. */
  boolean mayEnd(boolean isCluster, int parts, int before, int number) {
    return ((isCluster ? clusters : words)[number * RECORD + parts - 1] & sign(before)) != 0;
  }

  private static long sign(int part) {
    return 1L << (part * SPREAD >>> 26);
  }
}
