package org.clientrecovery.wording;

import java.util.Arrays;

/**
 * A table's features of words and of clusters, one to three in a row, as trees that are read from
 * the last word back, so that few features that the table lacks are ever looked up.
 *
 * <p>Each word is the root of two trees, one for words as written and one for clusters. A node
 * knows by signs which words may stand before it; with one of them it is a branch, which has the
 * row of that feature, and is a node again where features go on. Words and clusters are the numbers
 * of {@link WordNumbers}. Immutable.
 */
final class FeatureTree {
  /** No branch. */
  static final long NONE = 0;

  /** Of a branch: whether it is a node, from the next bit its number, then word and node. */
  private static final int GOES_ON = 1;

  private static final int NUMBER = 1;
  private static final int KEY = 21;
  private static final int NUMBER_MASK = (1 << KEY - NUMBER) - 1;
  private static final int WORD_BITS = WordNumbers.BITS;

  /** By root: the row of the word alone, from 1. */
  private final int[] rows;

  /** By node: a bit for each word that may stand before it; some words share theirs. */
  private final long[] signs;

  private final long[] branches;
  private final int shift;

  /** A branch has the number of its row; those without a feature have numbers from this one. */
  private final int rowCount;

  private int numbers;

  FeatureTree(Features features, int rowCount, WordNumbers words) {
    this.rowCount = rowCount;
    numbers = rowCount;
    rows = new int[root(true, words.count()) + 1];
    signs = new long[rows.length + rowCount + features.count];
    branches = new long[Integer.highestOneBit(Math.max(8, features.steps) * 3 - 1)];
    shift = Long.numberOfLeadingZeros(branches.length) + 1;
    for (int parts = 1; parts <= 3; parts++) {
      for (int i = 0; i < features.count; i++) {
        if (features.parts(i) == parts) {
          add(features, i);
        }
      }
    }
  }

  private void add(Features features, int feature) {
    int root = features.get(feature, Features.ROOT);
    int before = features.get(feature, Features.BEFORE);
    int row = features.get(feature, Features.ROW);
    switch (features.parts(feature)) {
      case 1 -> rows[root] = rows[root] == 0 ? row + 1 : rows[root];
      case 2 -> put(root, before, row);
      default -> put(node(root, before), features.get(feature, Features.FIRST), row);
    }
  }

  /** The node of a root with a word before it. */
  private int node(int root, int before) {
    int at = put(root, before, numbers);
    numbers += number(branches[at]) == numbers ? 1 : 0;
    branches[at] |= GOES_ON;
    return node(branches[at]);
  }

  /** Where the branch stands, which has that number if it is new. */
  private int put(int node, int before, int number) {
    signs[node] |= 1L << before;
    int at = slot(key(node, before));
    if (branches[at] == NONE) {
      branches[at] = key(node, before) << KEY | (long) number << NUMBER;
    }
    return at;
  }

  private static long key(int node, int before) {
    return (long) node << WORD_BITS | before;
  }

  /** Where the branch of a key stands, or the free place for it. */
  private int slot(long key) {
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> shift);
    while (branches[at] != NONE && branches[at] >>> KEY != key) {
      at = at + 1 & branches.length - 1;
    }
    return at;
  }

  private static int number(long branch) {
    return (int) (branch >>> NUMBER) & NUMBER_MASK;
  }

  /** The node of a word or cluster as the last of a feature. */
  static int root(boolean isCluster, int word) {
    return isCluster ? 2 * word + 1 : 2 * word;
  }

  /** The row of the feature that is the word of a root alone, or -1. */
  int rowOfRoot(int root) {
    return rows[root] - 1;
  }

  /** The branch of a node with that word before it, or {@link #NONE}. */
  long find(int node, int before) {
    return (signs[node] >>> before & 1) == 0 ? NONE : branches[slot(key(node, before))];
  }

  /** The row of the feature that begins with a branch, or -1. */
  int row(long branch) {
    return branch != NONE && number(branch) < rowCount ? number(branch) : -1;
  }

  /** Whether features go on before that branch, which is a node then. */
  static boolean isNode(long branch) {
    return (branch & GOES_ON) != 0;
  }

  int node(long branch) {
    return rows.length + number(branch);
  }

  /** The features as they are read from a file. */
  static final class Features {
    private static final int ROOT = 0;
    private static final int BEFORE = 1;
    private static final int FIRST = 2;
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
     * @param first the number of the word before that; 0 where there is none
     * @param row the row in the order of the file
     */
    void add(int root, int before, int first, int row) {
      if ((count + 1) * COLUMNS > columns.length) {
        columns = Arrays.copyOf(columns, columns.length * 2);
      }
      int at = count++ * COLUMNS;
      columns[at + ROOT] = root;
      columns[at + BEFORE] = before;
      columns[at + FIRST] = first;
      columns[at + ROW] = row;
      steps += (before == 0 ? 0 : 1) + (first == 0 ? 0 : 1);
    }

    /** Gives the rows other numbers: by the old one the new one. */
    void renumber(int[] rows) {
      for (int i = 0; i < count; i++) {
        columns[i * COLUMNS + ROW] = rows[columns[i * COLUMNS + ROW]];
      }
    }

    private int get(int feature, int column) {
      return columns[feature * COLUMNS + column];
    }

    private int parts(int feature) {
      return get(feature, BEFORE) == 0 ? 1 : get(feature, FIRST) == 0 ? 2 : 3;
    }
  }
}
