package org.clientrecovery.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  static final float HUNDRED = 100;
  private static final int MOST_POINTS = 100;
  private static final int FILTER = 1 << 13;
  private static final int HEADER_LINES = 4;
  private static final String CLUSTER = "cluster ";
  private static final int ROW_BITS = 20;
  private static final int MOST_ROWS = (1 << ROW_BITS) - 2;

  private final List<String> labels;
  private final List<String> tags;
  private final List<String> common;
  private final WordClusters clusters;
  private final FeatureEnds ends;
  private final float[] bias;
  private final int defensive;
  private final int perRow;
  private final int offset;
  private final int stride;
  private final int mask;

  /** By place: the row, from 1, below some bits of its key; 0 where the place is free. */
  private final int[] places;

  /** Row by row: its key, then its points. */
  private final long[] rows;

  /** The rows' lines in the file, for their names. */
  private final String text;

  private final int[] lines;

  /** Two bits for each key: what is in no table is mostly known from here, without a look there. */
  private final long[] known = new long[FILTER];

  private ModelTable(Header header, Lines read) {
    labels = header.labels();
    tags = header.tags();
    common = header.common();
    clusters = read.clusters.without(common);
    ends = read.ends;
    ends.close(clusters);
    bias = header.bias();
    text = read.text;
    lines = Arrays.copyOf(read.starts, read.count);
    defensive = labels.indexOf("defensive");
    perRow = (labels.size() + PER_NUMBER - 1) / PER_NUMBER;
    offset = read.largest;
    stride = perRow + 1;
    places = new int[Integer.highestOneBit(Math.max(8, read.count) * 4 - 1)];
    mask = places.length - 1;
    rows = new long[read.count * stride];
    for (int row = 0; row < read.count; row++) {
      place(row, read.keys[row]);
      for (int label = 0; label < labels.size(); label++) {
        long points = read.points[row * labels.size() + label] + offset;
        rows[row * stride + 1 + label / PER_NUMBER] |= points << label % PER_NUMBER * BITS;
      }
    }
  }

  private void place(int row, long key) {
    int at = slot(key);
    while (places[at] != 0) {
      at = at + 1 & mask;
    }
    places[at] = row + 1 | partOf(key);
    rows[row * stride] = key;
    known[filterPlace(key)] |= filterBits(key);
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

  private record Header(
      List<String> labels, List<String> tags, List<String> common, float[] bias) {}

  /** The lines of features as they are read. */
  private static final class Lines {
    private final String text;
    private final Map<String, Integer> labels = new HashMap<>();
    private final WordClusters clusters = new WordClusters();
    private final FeatureEnds ends = new FeatureEnds();
    private int[] starts = new int[1024];
    private long[] keys = new long[1024];
    private short[] points;
    private int count;
    private int largest = 1;

    Lines(String text, List<String> names) {
      this.text = text;
      names.forEach(name -> labels.put(name, labels.size()));
      points = new short[starts.length * names.size()];
    }

    /** Reads a line: {@code cluster c12: call phone ring}, or a feature with its points. */
    void read(int from, int to) {
      if (text.startsWith(CLUSTER, from)) {
        int colon = text.indexOf(':', from);
        clusters.add(text.substring(from + CLUSTER.length(), colon), text, colon + 1, to);
      } else {
        add(from, to);
      }
    }

    private void add(int from, int to) {
      if (count > MOST_ROWS) {
        throw new NumberFormatException("a table has at most " + MOST_ROWS + " lines");
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        keys = Arrays.copyOf(keys, count * 2);
        points = Arrays.copyOf(points, points.length * 2);
      }
      int tab = text.indexOf('\t', from);
      starts[count] = from;
      keys[count] = key(text, from, tab);
      addEnd(from, tab);
      int at = tab + 1;
      while (at < to) {
        int space = text.indexOf(' ', at);
        int next = text.indexOf(' ', space + 1);
        int end = next < 0 || next > to ? to : next;
        int hundredths = hundredths(text, space + 1, end);
        points[count * labels.size() + labels.get(text.substring(at, space))] = (short) hundredths;
        largest = Math.max(largest, Math.abs(hundredths));
        at = end + 1;
      }
      count++;
    }

    /** Notes with what a feature of words or clusters ends: {@code w:your fault}. */
    private void addEnd(int from, int tab) {
      char kind = text.charAt(from);
      if (kind != 'w' && kind != 'c') {
        return;
      }
      int last = partStart(from, tab);
      int before = last > from + 2 ? partStart(from, last - 1) : last;
      int parts = last == before ? 1 : before > from + 2 ? 3 : 2;
      int partBefore = parts == 1 ? 0 : part(text, before, last - 1);
      ends.add(kind == 'c', parts, partBefore, part(text, last, tab), count);
    }

    private int partStart(int from, int end) {
      return Math.max(text.lastIndexOf(' ', end - 1), from + 1) + 1;
    }
  }

  /** The number that stands there, such as -0.35, in hundredths. */
  private static int hundredths(String text, int from, int to) {
    float points = Float.parseFloat(text.substring(from, to));
    if (!(Math.abs(points) <= MOST_POINTS)) {
      throw new NumberFormatException("points are at most " + MOST_POINTS);
    }
    return Math.round(points * HUNDRED);
  }

  /**
   * Reads a table.
   *
   * @throws RuleException with the line where it can't be read
   */
  static ModelTable read(RuleSource file) {
    String text = file.text();
    String[] head = text.split("\n", HEADER_LINES + 1);
    List<String> labels = header(file, head, 0, "labels:");
    List<String> tags = header(file, head, 1, "classes:");
    List<String> common = header(file, head, 2, "words:");
    float[] bias = bias(file, header(file, head, 3, "bias:"), labels.size());
    Lines lines = new Lines(text, labels);
    int at =
        head.length > HEADER_LINES ? text.length() - head[HEADER_LINES].length() : text.length();
    for (int number = HEADER_LINES + 1; at < text.length(); number++) {
      int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      try {
        lines.read(at, end);
      } catch (RuntimeException wrong) {
        throw RuleException.at(file, number, 1, "a line is such as w:your fault<TAB>blame 1.2");
      }
      at = end + 1;
    }
    return new ModelTable(new Header(labels, tags, common, bias), lines);
  }

  private static float[] bias(RuleSource file, List<String> written, int count) {
    float[] bias = new float[count];
    for (int i = 0; i < count; i++) {
      try {
        bias[i] = Float.parseFloat(written.get(i));
      } catch (RuntimeException wrong) {
        throw RuleException.at(file, HEADER_LINES, 1, "\"bias:\" has a number for each label");
      }
    }
    return bias;
  }

  private static List<String> header(RuleSource file, String[] lines, int line, String name) {
    if (lines.length <= line || !lines[line].startsWith(name)) {
      throw RuleException.at(file, line + 1, 1, "here stands \"" + name + " …\"");
    }
    return List.of(lines[line].substring(name.length()).strip().split(" +"));
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

  private static int part(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash == '0' ? 0 : hash;
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

  /** By their last words, which features there may be. */
  FeatureEnds ends() {
    return ends;
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
      if (row <= MOST_ROWS && row >= 0 && rows[row * stride] == key) {
        return row;
      }
    }
    return -1;
  }

  String name(int row) {
    return text.substring(lines[row], text.indexOf('\t', lines[row]));
  }

  /** Whether the name of a feature is letters and spaces alone, behind its kind. */
  boolean isReadable(int row) {
    int end = text.indexOf('\t', lines[row]);
    for (int i = lines[row] + 2; i < end; i++) {
      if (!Character.isLetter(text.charAt(i)) && text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Adds the points of a row, each raised by the offset, to open sums. */
  void add(int row, long[] sums) {
    int at = row * stride + 1;
    for (int i = 0; i < perRow; i++) {
      sums[i] += rows[at + i];
    }
  }

  /** The points of a row for a label. */
  float points(int row, int label) {
    long number = rows[row * stride + 1 + label / PER_NUMBER];
    long raised = number >>> label % PER_NUMBER * BITS & MASK;
    return ((int) raised - offset) / HUNDRED;
  }
}
