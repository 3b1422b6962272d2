package org.clientrecovery.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A trained table as its file gives it: a feature and its points per label on each line. Immutable.
 *
 * <p>The points of a sentence's features are added up per label; the sum becomes a share of 1 by
 * the logistic function.
 */
final class ModelTable {
  private static final int FILTER = 1 << 18;

  private final List<String> labels;
  private final List<String> tags;
  private final List<String> common;
  private final float[] bias;
  private final int defensive;
  private final long[] keys;
  private final int[] starts;
  private final byte[] entryLabels;
  private final float[] entryPoints;
  private final String[] names;
  private final int mask;

  /** A bit for each key: most features are in no table, and this says so from the nearest cache. */
  private final long[] known = new long[FILTER / 64];

  private ModelTable(
      List<String> labels, List<String> tags, List<String> common, float[] bias, List<Row> rows) {
    this.labels = List.copyOf(labels);
    this.tags = List.copyOf(tags);
    this.common = List.copyOf(common);
    this.bias = bias;
    defensive = labels.indexOf("defensive");
    int room = Integer.highestOneBit(Math.max(8, rows.size()) * 4 - 1);
    mask = room - 1;
    keys = new long[room];
    starts = new int[room + 1];
    names = new String[room];
    Row[] placed = new Row[room];
    int entries = 0;
    for (Row row : rows) {
      int at = slot(row.key());
      while (placed[at] != null) {
        at = at + 1 & mask;
      }
      placed[at] = row;
      int bit = filterBit(row.key());
      known[bit >>> 6] |= 1L << bit;
      entries += row.points().length;
    }
    entryLabels = new byte[entries];
    entryPoints = new float[entries];
    int entry = 0;
    for (int at = 0; at < room; at++) {
      starts[at] = entry;
      if (placed[at] != null) {
        keys[at] = placed[at].key();
        names[at] = placed[at].name();
        for (int i = 0; i < placed[at].points().length; i++) {
          entryLabels[entry] = placed[at].labels()[i];
          entryPoints[entry++] = placed[at].points()[i];
        }
      }
    }
    starts[room] = entry;
  }

  private record Row(String name, long key, byte[] labels, float[] points) {}

  private static int filterBit(long key) {
    return (int) (key >>> 40) & FILTER - 1;
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
    String[] lines = file.text().split("\n");
    List<String> labels = header(file, lines, 0, "labels:");
    List<String> tags = header(file, lines, 1, "classes:");
    List<String> common = header(file, lines, 2, "words:");
    List<String> bias = header(file, lines, 3, "bias:");
    Map<String, Byte> numbers = new HashMap<>();
    labels.forEach(label -> numbers.put(label, (byte) numbers.size()));
    List<Row> rows = new ArrayList<>(lines.length);
    for (int i = 4; i < lines.length; i++) {
      try {
        rows.add(row(lines[i], numbers));
      } catch (RuntimeException wrong) {
        throw RuleException.at(file, i + 1, 1, "a line is such as w:your fault<TAB>blame 1.2");
      }
    }
    float[] points = new float[labels.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = Float.parseFloat(bias.get(i));
    }
    return new ModelTable(labels, tags, common, points, rows);
  }

  private static List<String> header(RuleSource file, String[] lines, int line, String name) {
    if (lines.length <= line || !lines[line].startsWith(name)) {
      throw RuleException.at(file, line + 1, 1, "here stands \"" + name + " …\"");
    }
    return List.of(lines[line].substring(name.length()).strip().split(" +"));
  }

  private static Row row(String line, Map<String, Byte> numbers) {
    int tab = line.indexOf('\t');
    String name = line.substring(0, tab);
    String[] points = line.substring(tab + 1).split(" ");
    byte[] labels = new byte[points.length / 2];
    float[] values = new float[points.length / 2];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = numbers.get(points[2 * i]);
      values[i] = Float.parseFloat(points[2 * i + 1]);
    }
    return new Row(name, key(name), labels, values);
  }

  /** The number of the feature of that name, such as {@code x:@client @should 0 told}. */
  static long key(String name) {
    String[] parts = name.substring(2).split(" ");
    int[] hashes = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      hashes[i] = parts[i].equals("0") ? 0 : parts[i].hashCode();
    }
    return SentenceFeatures.key(name.charAt(0), hashes);
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

  float[] bias() {
    return bias.clone();
  }

  /** Where a feature stands, or -1. */
  int find(long key) {
    int bit = filterBit(key);
    if ((known[bit >>> 6] >>> bit & 1) == 0) {
      return -1;
    }
    int at = slot(key);
    while (keys[at] != 0) {
      if (keys[at] == key) {
        return at;
      }
      at = at + 1 & mask;
    }
    return -1;
  }

  String name(int at) {
    return names[at];
  }

  /** Adds the points of the feature there to the sums of all labels. */
  void add(int at, float[] sums) {
    for (int i = starts[at]; i < starts[at + 1]; i++) {
      sums[entryLabels[i]] += entryPoints[i];
    }
  }

  /** The points that the feature there has for a label, or 0. */
  float points(int at, int label) {
    for (int i = starts[at]; i < starts[at + 1]; i++) {
      if (entryLabels[i] == label) {
        return entryPoints[i];
      }
    }
    return 0;
  }
}
