package org.clientrecovery.wording;

import java.util.Arrays;

/**
 * A table's features of words and of clusters, one to three in a row, as trees that are read from
 * the last word back, so that few features that the table lacks are ever looked up.
 *
 * <p>Each word is the root of two trees, one for words as written and one for clusters. A node
 * knows by signs which words may stand before it. Words and clusters are the numbers of {@link
 * WordNumbers}. Immutable.
 */
final class FeatureTree {
  /** Where nothing is found. */
  static final int NONE = -1;

  /** Numbers of an entry: a node, a word before it, the row from 1, the node of both together. */
  private static final int ENTRY = 4;

  private static final int BEFORE = 1;
  private static final int ROW = 2;
  private static final int NODE = 3;

  /** By node of a word alone: the row, from 1. */
  private final int[] rows;

  /** By node: a bit for each word that may stand before it, some words share theirs. */
  private final long[] signs;

  private final int[] entries;
  private final int shift;
  private int nodes;

  FeatureTree(Features features, WordNumbers words) {
    nodes = 2 * words.count() + 2;
    rows = new int[nodes];
    signs = new long[nodes + features.count];
    int room = Integer.highestOneBit(Math.max(8, features.steps) * 3 - 1);
    entries = new int[ENTRY * room];
    shift = Integer.numberOfLeadingZeros(room) + 1;
    for (int i = 0; i < features.count; i++) {
      add(features.columns, i * Features.COLUMNS);
    }
  }

  private void add(int[] feature, int at) {
    int node = feature[at];
    int row = feature[at + Features.ROW] + 1;
    if (feature[at + Features.LAST_BUT_ONE] == 0) {
      rows[node] = rows[node] == 0 ? row : rows[node];
      return;
    }
    int pair = put(node, feature[at + Features.LAST_BUT_ONE]);
    if (feature[at + Features.LAST_BUT_TWO] != 0) {
      entries[pair + NODE] = entries[pair + NODE] == 0 ? nodes++ : entries[pair + NODE];
      pair = put(entries[pair + NODE], feature[at + Features.LAST_BUT_TWO]);
    }
    entries[pair + ROW] = entries[pair + ROW] == 0 ? row : entries[pair + ROW];
  }

  private int put(int node, int before) {
    signs[node] |= 1L << before;
    int at = slot(node, before);
    entries[at] = node;
    entries[at + BEFORE] = before;
    return at;
  }

  /** Where those two stand, or the free place for them. */
  private int slot(int node, int before) {
    int at = ((node * 0x9E3779B9 + before) * 0x85EBCA6B >>> shift) * ENTRY;
    while (entries[at] != 0 && (entries[at] != node || entries[at + BEFORE] != before)) {
      at = at + ENTRY & entries.length - 1;
    }
    return at;
  }

  /** The node of a word or cluster as the last of a feature. */
  static int root(boolean isCluster, int number) {
    return isCluster ? 2 * number + 1 : 2 * number;
  }

  /** The row of the feature that is the word of a root alone, or {@link #NONE}. */
  int row(int root) {
    return rows[root] - 1;
  }

  /** The place of a node with that word before it, or {@link #NONE}. */
  int find(int node, int before) {
    if ((signs[node] >>> before & 1) == 0) {
      return NONE;
    }
    int at = slot(node, before);
    return entries[at] == 0 ? NONE : at;
  }

  /** The row of the feature that begins at a place, or {@link #NONE}. */
  int rowAt(int place) {
    return entries[place + ROW] - 1;
  }

  /** The node of the words at a place; 0 where no feature begins with a word before them. */
  int nodeAt(int place) {
    return entries[place + NODE];
  }

  /** The features as they are read from a file. */
  static final class Features {
    private static final int LAST_BUT_ONE = 1;
    private static final int LAST_BUT_TWO = 2;
    private static final int ROW = 3;
    private static final int COLUMNS = 4;

    private int[] columns = new int[COLUMNS << 10];
    private int count;

    /** How many words stand before others, in all. */
    private int steps;

    /**
     * Adds a feature by the root of its last word.
     *
     * @param before the number of the word before the last; 0 where there is none
     * @param first the number of the word before that
     */
    void add(int root, int before, int first, int row) {
      if ((count + 1) * COLUMNS > columns.length) {
        columns = Arrays.copyOf(columns, columns.length * 2);
      }
      int at = count++ * COLUMNS;
      columns[at] = root;
      columns[at + LAST_BUT_ONE] = before;
      columns[at + LAST_BUT_TWO] = first;
      columns[at + ROW] = row;
      steps += (before == 0 ? 0 : 1) + (first == 0 ? 0 : 1);
    }
  }
}
