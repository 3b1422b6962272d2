package org.clientrecovery.wording;

import java.util.BitSet;
import java.util.List;

/**
 * A trained table as its file gives it: a feature and its points per label on each line. Immutable.
 *
 * <p>The points of a sentence's features are added up per label; the sum becomes a share of 1 by
 * the logistic function. Points count in hundredths.
 */
final class ModelTable {

  /** Labels whose points share a number, and the bits that each has. */
  static final int PER_NUMBER = 4;

  static final int BITS = 16;
  static final long MASK = (1 << BITS) - 1;
  static final float HUNDRED = TableReader.HUNDRED;
  private static final int FILTER = 1 << 13;
  private static final int ROW_BITS = 20;

  private final List<String> labels;
  private final List<String> tags;
  private final List<String> common;
  private final WordClusters clusters;
  private final WordNumbers words;
  private final FeatureTree tree;
  private final SignRows signs;
  private final float[] bias;
  private final int defensive;
  private final int perRow;
  private final int offset;
  private final int mask;

  /** By place: the row, from 1, below some bits of its key; 0 where the place is free. */
  private final int[] places;

  /** By row: the number of its feature. */
  private final long[] keys;

  /** Row by row: its points. */
  private final long[] points;

  /** The names of features that people can read, one after the other. */
  private final String names;

  /** By row, and one more: where its name begins; the others have none. */
  private final int[] firstLetters;

  private final BitSet readable = new BitSet();

  /** Two bits for each key: what is in no table is mostly known from here, without a look there. */
  private final long[] known = new long[FILTER];

  private ModelTable(TableReader read) {
    labels = read.labels;
    tags = read.tags;
    common = read.common;
    words = read.words;
    clusters = read.clusters;
    bias = read.bias;
    defensive = labels.indexOf("defensive");
    perRow = (labels.size() + PER_NUMBER - 1) / PER_NUMBER;
    offset = read.largest;
    places = new int[Integer.highestOneBit(Math.max(8, read.count) * 4 - 1)];
    mask = places.length - 1;
    keys = new long[read.count];
    points = new long[read.count * perRow];
    firstLetters = new int[read.count + 1];
    int[] order = read.order();
    StringBuilder letters = new StringBuilder();
    for (int row = 0; row < order.length; row++) {
      add(read, order[row], row);
      addName(read.text, read.starts[order[row]], row, letters);
      firstLetters[row + 1] = letters.length();
    }
    names = letters.toString();
    read.features.renumber(inverse(order));
    tree = new FeatureTree(read.features, read.count, words);
    signs = SignRows.of(this);
  }

  private static int[] inverse(int[] order) {
    int[] inverse = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      inverse[order[i]] = i;
    }
    return inverse;
  }

  private void add(TableReader read, int line, int row) {
    keys[row] = read.keys[line];
    place(row);
    for (int label = 0; label < labels.size(); label++) {
      long raised = read.points[line * labels.size() + label] + offset;
      points[row * perRow + label / PER_NUMBER] |= raised << label % PER_NUMBER * BITS;
    }
  }

  private void place(int row) {
    int at = slot(keys[row]);
    while (places[at] != 0) {
      at = at + 1 & mask;
    }
    places[at] = row + 1 | partOf(keys[row]);
    known[filterPlace(keys[row])] |= filterBits(keys[row]);
  }

  /** The bits of a key that stand beside its row. */
  private static int partOf(long key) {
    return (int) (key >>> 52) << ROW_BITS;
  }

  private static int filterPlace(long key) {
    return (int) (key >>> 40) & FILTER - 1;
  }

  private static long filterBits(long key) {
    return 1L << (key >>> 34) | 1L << (key >>> 28);
  }

  private int slot(long key) {
    return (int) (key ^ key >>> 20) & mask;
  }

  /**
   * Reads a table.
   *
   * @throws RuleException with the line where it can't be read
   */
  static ModelTable read(RuleSource file) {
    return new ModelTable(new TableReader(file));
  }

  List<String> labels() {
    return labels;
  }

  /** The label "defensive", which stands behind those of the categories; -1 where there is none. */
  int defensive() {
    return defensive;
  }

  List<String> tags() {
    return tags;
  }

  List<String> common() {
    return common;
  }

  WordClusters clusters() {
    return clusters;
  }

  /** The words of its features. */
  WordNumbers words() {
    return words;
  }

  /** Its features of words and clusters. */
  FeatureTree tree() {
    return tree;
  }

  /** Its other features of sentences. */
  SignRows signs() {
    return signs;
  }

  /** The points that a sentence has for a label before its features are seen. */
  float bias(int label) {
    return bias[label];
  }

  /** How many numbers hold the points of a feature for all labels. */
  int numbersPerRow() {
    return perRow;
  }

  /** What each stored point has been raised by, so that none is negative. */
  int offset() {
    return offset;
  }

  /** How many features can be added before a sum might run over. */
  int mostAdded() {
    return (int) MASK / (2 * offset);
  }

  /** The row of a feature, or -1. */
  int find(long key) {
    long bits = filterBits(key);
    return (known[filterPlace(key)] & bits) == bits ? row(key) : -1;
  }

  private int row(long key) {
    int part = partOf(key);
    for (int at = slot(key); places[at] != 0; at = at + 1 & mask) {
      int row = (places[at] ^ part) - 1;
      if (row >= 0 && row < keys.length && keys[row] == key) {
        return row;
      }
    }
    return -1;
  }

  /** The name of a feature behind its kind where people can read it; else empty. */
  String name(int row) {
    return names.substring(firstLetters[row], firstLetters[row + 1]);
  }

  /** Whether the name of a feature is letters and spaces alone, behind its kind. */
  boolean isReadable(int row) {
    return readable.get(row);
  }

  private void addName(String text, int line, int row, StringBuilder letters) {
    int from = line + 2;
    int at = from;
    while (Character.isLetter(text.charAt(at)) || text.charAt(at) == ' ') {
      at++;
    }
    if (text.charAt(at) == '\t') {
      readable.set(row);
      letters.append(text, from, at);
    }
  }

  /** Adds the points of some rows, each raised by the offset, to open sums. */
  void add(int[] rows, int from, int to, long[] sums) {
    for (int column = 0; column < perRow; column++) {
      long sum = sums[column];
      for (int i = from; i < to; i++) {
        sum += points[rows[i] * perRow + column];
      }
      sums[column] = sum;
    }
  }

  /** The points of a row for a label. */
  float points(int row, int label) {
    long number = points[row * perRow + label / PER_NUMBER];
    long raised = number >>> label % PER_NUMBER * BITS & MASK;
    return ((int) raised - offset) / HUNDRED;
  }
}
