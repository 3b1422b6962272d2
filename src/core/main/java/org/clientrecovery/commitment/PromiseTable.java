package org.clientrecovery.commitment;

import java.util.List;

/**
 * What speaks for and against a promise in a sentence, in points that labelled comments taught: a
 * sign and its points on each line. The points of a sentence are added up. Immutable.
 */
final class PromiseTable {
  private static final String BIAS = "bias";

  /** Numbers of bits by which most signs that are in no line are known at once. */
  private static final int KNOWN = 1 << 11;

  private final long[] keys;
  private final float[] points;
  private final long[] known = new long[KNOWN];
  private final int mask;
  private float bias;

  /** A sign and its points, or the bias, on each line. */
  PromiseTable(List<String> lines) {
    int size = Integer.highestOneBit(Math.max(8, lines.size()) * 4);
    keys = new long[size];
    points = new float[size];
    mask = size - 1;
    lines.forEach(this::add);
  }

  /** The table of that file in the commitments folder. */
  static PromiseTable of(String name) {
    return new PromiseTable(WordFile.lines(name));
  }

  /** What speaks for a promise in a sentence; below 0 where more speaks against it. */
  double points(PromiseSigns signs, int sentence) {
    Sum sum = new Sum();
    signs.read(sentence, sum);
    return sum.points;
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    float value = Float.parseFloat(line.substring(tab + 1));
    if (line.startsWith(BIAS)) {
      bias = value;
    } else {
      long key = key(line.substring(0, tab));
      int at = slot(key);
      keys[at] = key;
      points[at] = value;
      known[word(key)] |= 1L << key;
    }
  }

  /** The number of the sign of that name, such as {@code w:call you} or {@code k:FIRST VERB}. */
  static long key(String name) {
    int space = name.indexOf(' ');
    String first = name.substring(2, space < 0 ? name.length() : space);
    int second = space < 0 ? 0 : part(name.substring(space + 1));
    return PromiseSigns.key(name.charAt(0), part(first), second);
  }

  /** Roles are in capitals, joined by a plus: {@code BE+VERB}. */
  private static int part(String name) {
    if (!name.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == '_' || c == '+')) {
      return name.hashCode();
    }
    long mask = 0;
    for (String role : name.split("\\+")) {
      mask |= Role.valueOf(role).bit();
    }
    return PromiseSigns.ofRoles(mask);
  }

  private static int word(long key) {
    return (int) (key >>> 48) & KNOWN - 1;
  }

  private int slot(long key) {
    int at = (int) (key >>> 20) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private final class Sum implements PromiseSigns.Sink {
    private float points = bias;

    @Override
    public void take(long key, char kind, int a, int b) {
      if ((known[word(key)] & 1L << key) != 0) {
        points += PromiseTable.this.points[slot(key)];
      }
    }
  }
}
