package org.clientrecovery.network;

import java.util.List;

/**
 * A small convolutional network that judges each sentence among its neighbours. Immutable.
 *
 * <p>Filters over one, three and five words look for the strongest place in a sentence; a layer
 * above them sees the sentence, the ones before and behind it and the mean of the comment. What a
 * filter makes of a word at a place of its window is worked out beforehand, so that a window is a
 * sum of table rows.
 *
 * <p>Source: Kim, Convolutional Neural Networks for Sentence Classification (2014).
 */
public final class SentenceNetwork {
  /** The label of a sentence that promises something. */
  public static final String PROMISE = "promise";

  /** Words that a filter of each kind sees. */
  static final int[] WIDTHS = {1, 3, 5};

  /** What is said of a sentence beside its words: question, exclamation, first, alone. */
  static final int SIGNS = 4;

  /** Own words, those of the sentence before, of the one behind, and of all. */
  static final int ROLES = 4;

  /** The roles of single sentences. */
  static final int NEAR = 3;

  static final String UNKNOWN = "~unknown";

  /** Filters or units that are weighed at once. */
  private static final int AT_ONCE = 4;

  private final List<String> labels;
  private final float scale;
  private final float[] filterBias;

  /** By unit of the hidden layer. */
  private final float[] hiddenBias;

  /**
   * By filter, role but the last, then unit: what a sentence gives to itself and its neighbours.
   */
  private final float[][] near;

  /** By filter, then by unit: what the mean of the comment gives to all. */
  private final float[][] shared;

  /** By sign, then by unit. */
  private final float[][] signs;

  private final float[] outBias;

  /** By unit, then by label. */
  private final float[][] out;

  private final NetworkWords words;
  private final int unknown;

  SentenceNetwork(NetworkReader read) {
    labels = read.labels;
    scale = read.scale;
    filterBias = read.filterBias;
    hiddenBias = biases(read.hidden);
    near = near(read.hidden, filterBias.length);
    shared = turned(read.hidden, NEAR * filterBias.length, filterBias.length);
    signs = turned(read.hidden, ROLES * filterBias.length, SIGNS);
    outBias = biases(read.out);
    out = turned(read.out, 0, hiddenBias.length);
    words = read.words;
    unknown = words.find(UNKNOWN.hashCode());
  }

  private static float[] biases(List<float[]> lines) {
    float[] biases = new float[lines.size()];
    for (int line = 0; line < biases.length; line++) {
      biases[line] = lines.get(line)[0];
    }
    return biases;
  }

  /** So many weights behind the biases, by what they weigh, then by line. */
  private static float[][] turned(List<float[]> lines, int first, int count) {
    float[][] turned = new float[count][lines.size()];
    for (int input = 0; input < count; input++) {
      for (int line = 0; line < lines.size(); line++) {
        turned[input][line] = lines.get(line)[1 + first + input];
      }
    }
    return turned;
  }

  private static float[][] near(List<float[]> lines, int filters) {
    float[][] near = new float[filters][NEAR * lines.size()];
    for (int role = 0; role < NEAR; role++) {
      float[][] ofRole = turned(lines, role * filters, filters);
      for (int filter = 0; filter < filters; filter++) {
        System.arraycopy(ofRole[filter], 0, near[filter], role * lines.size(), lines.size());
      }
    }
    return near;
  }

  /**
   * Reads a network from the text of its file.
   *
   * @throws NetworkException with the line where it can't be read
   */
  public static SentenceNetwork read(String text) {
    return new SentenceNetwork(new NetworkReader(text));
  }

  /** What it judges, in the order of the points that it gives. */
  public List<String> labels() {
    return labels;
  }

  NetworkWords words() {
    return words;
  }

  /** The row of the word with that hash, or that of unknown words. */
  int row(int hash) {
    int row = words.find(hash);
    return row == 0 ? unknown : row;
  }

  int filterCount() {
    return filterBias.length;
  }

  /** What each filter finds at its strongest place of a sentence, 0 or more. */
  float[] pool(WordWindows sentence) {
    int[] strongest = sentence.strongest();
    float[] pooled = new float[filterBias.length];
    for (int filter = 0; filter < pooled.length; filter++) {
      pooled[filter] = Math.max(0, strongest[filter] * scale + filterBias[filter]);
    }
    return pooled;
  }

  /** What the units of the hidden layer have before words, with the signs of the sentence. */
  float[] base(int signsOfSentence) {
    float[] units = hiddenBias.clone();
    for (int sign = 0; sign < SIGNS; sign++) {
      if ((signsOfSentence >> sign & 1) != 0) {
        addScaled(signs[sign], 1, units);
      }
    }
    return units;
  }

  /** What the filters found in a sentence, weighed for the units of each of three sentences. */
  float[] near(float[] pooled) {
    return weighed(near, pooled, NEAR * hiddenBias.length);
  }

  /** What the filters found in a comment, weighed for the units of each of its sentences. */
  float[] shared(float[] mean) {
    return weighed(shared, mean, hiddenBias.length);
  }

  private static float[] weighed(float[][] weights, float[] found, int size) {
    float[] sums = new float[size];
    addWeighed(weights, found, sums);
    return sums;
  }

  /** About half of what filters and units find is nothing: that is left out. */
  private static void addWeighed(float[][] weights, float[] found, float[] sums) {
    int[] some = new int[found.length];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      some[count] = i;
      count += found[i] == 0 ? 0 : 1;
    }
    int next = 0;
    while (next + AT_ONCE <= count) {
      addFour(weights, found, some, next, sums);
      next += AT_ONCE;
    }
    while (next < count) {
      addScaled(weights[some[next]], found[some[next++]], sums);
    }
  }

  /** Arrays that are walked by the same index: the compiler makes wide instructions of that. */
  private static void addFour(
      float[][] weights, float[] found, int[] some, int next, float[] sums) {
    float[] a = weights[some[next]];
    float[] b = weights[some[next + 1]];
    float[] c = weights[some[next + 2]];
    float[] d = weights[some[next + 3]];
    float ofA = found[some[next]];
    float ofB = found[some[next + 1]];
    float ofC = found[some[next + 2]];
    float ofD = found[some[next + 3]];
    for (int i = 0; i < sums.length; i++) {
      sums[i] += a[i] * ofA + b[i] * ofB + c[i] * ofC + d[i] * ofD;
    }
  }

  /** Writes the points of all labels, from what the units have, which are changed by it. */
  void write(float[] units, float[] points) {
    System.arraycopy(outBias, 0, points, 0, outBias.length);
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] = Math.max(0, units[unit]);
    }
    addWeighed(out, units, points);
  }

  private static void addScaled(float[] weights, float scale, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i] * scale;
    }
  }

  /** How many numbers each word has: one for each filter and place of its window. */
  static int columns(int[] filters) {
    int sum = 0;
    for (int kind = 0; kind < filters.length; kind++) {
      sum += filters[kind] * WIDTHS[kind];
    }
    return sum;
  }

  @Override
  public String toString() {
    return words + ", " + labels;
  }
}
