package org.clientrecovery.wording;

import java.util.Arrays;

/**
 * Which words are used alike, by the number of their group, so that a table can judge words that it
 * never saw by those that it did. Immutable once read.
 */
final class WordClusters {
  private int[] words = new int[1 << 10];
  private int[] clusters = new int[1 << 10];
  private int count;

  /** Reads the words between two places, apart by spaces, into the cluster of that name. */
  void add(String name, String text, int from, int to) {
    int cluster = name.hashCode();
    int at = from;
    while (at < to) {
      int space = text.indexOf(' ', at);
      int end = space < 0 || space > to ? to : space;
      if (end > at) {
        put(text.substring(at, end).hashCode(), cluster);
      }
      at = end + 1;
    }
  }

  private void put(int word, int cluster) {
    if (++count * 2 > words.length) {
      grow();
    }
    int slot = slot(word);
    words[slot] = word;
    clusters[slot] = cluster;
  }

  private void grow() {
    int[] oldWords = words;
    int[] oldClusters = clusters;
    words = new int[oldWords.length * 2];
    clusters = new int[oldWords.length * 2];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldClusters[i] != 0) {
        int slot = slot(oldWords[i]);
        words[slot] = oldWords[i];
        clusters[slot] = oldClusters[i];
      }
    }
  }

  /** Where that word stands, or the free place for it. */
  private int slot(int word) {
    int slot = (word ^ word >>> 15) * 0x9E3779B9 >>> 7 & words.length - 1;
    while (clusters[slot] != 0 && words[slot] != word) {
      slot = slot + 1 & words.length - 1;
    }
    return slot;
  }

  /** Leaves out words that stand for themselves. */
  WordClusters without(Iterable<String> common) {
    common.forEach(word -> put(word.hashCode(), word.hashCode()));
    return this;
  }

  /** Takes words with their clusters, both by their hashes. */
  interface Pairs {
    void take(int word, int cluster);
  }

  /** Gives all words that stand in a cluster, or for themselves. */
  void forEach(Pairs pairs) {
    for (int i = 0; i < words.length; i++) {
      if (clusters[i] != 0) {
        pairs.take(words[i], clusters[i]);
      }
    }
  }

  /** The cluster of the word with that hash, by the hash of its name; the word itself if none. */
  int of(int word) {
    int slot = slot(word);
    return clusters[slot] == 0 ? word : clusters[slot];
  }

  @Override
  public String toString() {
    return count + " words in " + Arrays.stream(clusters).distinct().count() + " clusters";
  }
}
