package org.clientrecovery.wording;

import java.util.Arrays;
import java.util.List;

/**
 * Reads the file of a trained table: four lines of names, the clusters of words, then a feature and
 * its points per label on each line. Serves one table.
 */
final class TableReader {
  static final float HUNDRED = 100;
  private static final int MOST_ROWS = 1 << 18;
  private static final int MOST_POINTS = 100;
  private static final int HEADER_LINES = 4;
  private static final String CLUSTER = "cluster ";

  private final RuleSource file;
  final String text;
  final List<String> labels;
  final List<String> tags;
  final List<String> common;
  final float[] bias;
  final WordClusters clusters = new WordClusters();
  final WordNumbers words = new WordNumbers();
  final FeatureTree.Features features = new FeatureTree.Features();

  /** By row: where its line begins. */
  int[] starts = new int[1024];

  /** By row: the number of its feature. */
  long[] keys = new long[1024];

  /** By row: the largest number of its words. */
  private int[] rarest = new int[1024];

  /** By row and label: hundredths of points. */
  short[] points;

  int count;

  /** The most hundredths that any feature has, up or down. */
  int largest = 1;

  /**
   * Reads all of it.
   *
   * @throws RuleException with the line where it can't be read
   */
  TableReader(RuleSource file) {
    this.file = file;
    text = file.text();
    String[] head = text.split("\n", HEADER_LINES + 1);
    labels = header(head, 0, "labels:");
    tags = header(head, 1, "classes:");
    common = header(head, 2, "words:");
    bias = bias(header(head, 3, "bias:"));
    points = new short[starts.length * labels.size()];
    common.forEach(word -> words.add(part(word, 0, word.length())));
    int from =
        head.length > HEADER_LINES ? text.length() - head[HEADER_LINES].length() : text.length();
    readLines(from);
    clusters.without(common);
    words.join(clusters);
  }

  /**
   * The rows in an order in which those of common words lie together, and those that only come with
   * the same rare word: the common words have the lowest numbers.
   */
  int[] order() {
    long[] sorted = new long[count];
    for (int row = 0; row < count; row++) {
      sorted[row] = (long) rarest[row] << 32 | row;
    }
    Arrays.sort(sorted);
    return Arrays.stream(sorted).mapToInt(row -> (int) row).toArray();
  }

  private List<String> header(String[] lines, int line, String name) {
    if (lines.length <= line || !lines[line].startsWith(name)) {
      throw RuleException.at(file, line + 1, 1, RuleMistake.TABLE_HEADER, name);
    }
    return List.of(lines[line].substring(name.length()).strip().split(" +"));
  }

  private float[] bias(List<String> written) {
    float[] numbers = new float[labels.size()];
    for (int i = 0; i < numbers.length; i++) {
      try {
        numbers[i] = Float.parseFloat(written.get(i));
      } catch (RuntimeException wrong) {
        throw RuleException.at(file, HEADER_LINES, 1, RuleMistake.TABLE_BIAS);
      }
    }
    return numbers;
  }

  private void readLines(int from) {
    int at = from;
    for (int number = HEADER_LINES + 1; at < text.length(); number++) {
      int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      try {
        readLine(at, end);
      } catch (RuntimeException wrong) {
        throw RuleException.at(file, number, 1, RuleMistake.TABLE_LINE);
      }
      at = end + 1;
    }
  }

  /** Reads a line: {@code cluster c12: call phone ring}, or a feature with its points. */
  private void readLine(int from, int to) {
    if (text.startsWith(CLUSTER, from)) {
      int colon = text.indexOf(':', from);
      clusters.add(text.substring(from + CLUSTER.length(), colon), text, colon + 1, to);
    } else {
      int tab = text.indexOf('\t', from);
      if (tab < 0 || tab > to) {
        throw new IllegalArgumentException("no tab");
      }
      makeRoom();
      starts[count] = from;
      keys[count] = key(text, from, tab);
      addWords(from, tab);
      readPoints(tab + 1, to);
      count++;
    }
  }

  private void makeRoom() {
    if (count == MOST_ROWS) {
      throw new NumberFormatException("a table has at most " + MOST_ROWS + " lines");
    }
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      keys = Arrays.copyOf(keys, count * 2);
      rarest = Arrays.copyOf(rarest, count * 2);
      points = Arrays.copyOf(points, points.length * 2);
    }
  }

  /** Reads what stands behind a feature: {@code blame 1.2 excuse -0.35}. */
  private void readPoints(int from, int to) {
    int at = from;
    int label = 0;
    while (at < to) {
      int space = text.indexOf(' ', at);
      int next = text.indexOf(' ', space + 1);
      int end = next < 0 || next > to ? to : next;
      label = label(at, space, label);
      int hundredths = hundredths(text, space + 1, end);
      points[count * labels.size() + label] = (short) hundredths;
      largest = Math.max(largest, Math.abs(hundredths));
      at = end + 1;
    }
  }

  /** The label that stands there; most often one behind the last. */
  private int label(int from, int to, int last) {
    for (int label = last; label < labels.size(); label++) {
      String name = labels.get(label);
      if (name.length() == to - from && text.startsWith(name, from)) {
        return label;
      }
    }
    int label = labels.indexOf(text.substring(from, to));
    if (label < 0) {
      throw new IllegalArgumentException("no label " + text.substring(from, to));
    }
    return label;
  }

  /** The number that stands there, such as -0.35, in hundredths. */
  private static int hundredths(String text, int from, int to) {
    boolean negative = text.charAt(from) == '-';
    int start = negative ? from + 1 : from;
    int sum = 0;
    for (int at = start; at < to; at++) {
      int digit = text.charAt(at) - '0';
      if (at == to - 3 ? digit != '.' - '0' : digit < 0 || digit > 9) {
        return rounded(text.substring(from, to));
      }
      sum = at == to - 3 ? sum : sum * 10 + digit;
    }
    boolean usual = to - start > 3 && to - start < 6;
    return usual ? negative ? -sum : sum : rounded(text.substring(from, to));
  }

  private static int rounded(String number) {
    float points = Float.parseFloat(number);
    if (!(Math.abs(points) <= MOST_POINTS)) {
      throw new NumberFormatException("points are at most " + MOST_POINTS);
    }
    return Math.round(points * HUNDRED);
  }

  /** Notes a feature of words or clusters, such as {@code w:your fault}, by its last word. */
  private void addWords(int from, int tab) {
    char kind = text.charAt(from);
    if (kind != 'w' && kind != 'c') {
      return;
    }
    int begin = from + 2;
    int last = partStart(begin, tab);
    int before = last == begin ? begin : partStart(begin, last - 1);
    int first = before == begin ? begin : partStart(begin, before - 1);
    if (first == begin) {
      int itself = words.add(part(text, last, tab));
      int one = before == last ? 0 : words.add(part(text, before, last - 1));
      int two = first == before ? 0 : words.add(part(text, first, before - 1));
      features.add(FeatureTree.root(kind == 'c', itself), one, two, count);
      rarest[count] = Math.max(itself, Math.max(one, two));
    }
  }

  /** Where the part that ends there begins. */
  private int partStart(int begin, int end) {
    return Math.max(text.lastIndexOf(' ', end - 1) + 1, begin);
  }

  /** The number of the feature of that name, such as {@code x:@client @should 0 told}. */
  static long key(String name) {
    return key(name, 0, name.length());
  }

  private static long key(String text, int from, int to) {
    long key = SentenceFeatures.seed(text.charAt(from));
    int end = to;
    while (end > from + 1) {
      int start = Math.max(text.lastIndexOf(' ', end - 1), from + 1) + 1;
      key = SentenceFeatures.before(part(text, start, end), key);
      end = start - 1;
    }
    return key;
  }

  /** The hash of a part of a name; a 0 stands for itself. */
  private static int part(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash == '0' ? 0 : hash;
  }
}
