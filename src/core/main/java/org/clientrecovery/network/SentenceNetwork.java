package org.clientrecovery.network;

import java.util.Arrays;
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
  /** Words that a filter of each kind sees. */
  static final int[] WIDTHS = {1, 3, 5};

  /** What is said of a sentence beside its words: question, exclamation, first, alone. */
  static final int SIGNS = 4;

  /** Own words, those of the sentence before, of the one behind, and of all. */
  static final int ROLES = 4;

  static final String UNKNOWN = "~unknown";

  private final List<String> labels;
  private final float scale;
  private final float[] filterBias;

  /** By unit of the hidden layer. */
  private final float[] hiddenBias;

  /** By input, which are the filters of each role and the signs, then by unit. */
  private final float[] hidden;

  private final float[] outBias;

  /** By unit, then by label. */
  private final float[] out;

  private final NetworkWords words;

  SentenceNetwork(NetworkReader read) {
    labels = read.labels;
    scale = read.scale;
    filterBias = read.filterBias;
    hiddenBias = biases(read.hidden);
    hidden = turned(read.hidden);
    outBias = biases(read.out);
    out = turned(read.out);
    words = read.words;
  }

  private static float[] biases(List<float[]> lines) {
    float[] biases = new float[lines.size()];
    for (int line = 0; line < biases.length; line++) {
      biases[line] = lines.get(line)[0];
    }
    return biases;
  }

  /** The weights behind the biases, by what they weigh. */
  private static float[] turned(List<float[]> lines) {
    int inputs = lines.get(0).length - 1;
    float[] turned = new float[inputs * lines.size()];
    for (int input = 0; input < inputs; input++) {
      for (int line = 0; line < lines.size(); line++) {
        turned[input * lines.size() + line] = lines.get(line)[1 + input];
      }
    }
    return turned;
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

  int filterCount() {
    return filterBias.length;
  }

  /** Writes what each filter finds at its strongest place of a sentence, 0 or more. */
  void pool(WordWindows sentence, float[] pooled, int to) {
    int[] strongest = sentence.strongest();
    for (int filter = 0; filter < filterBias.length; filter++) {
      pooled[to + filter] = Math.max(0, strongest[filter] * scale + filterBias[filter]);
    }
  }

  /** What the units of the hidden layer have before words, with the signs of the sentence. */
  float[] base(int signs) {
    float[] units = hiddenBias.clone();
    for (int sign = 0; sign < SIGNS; sign++) {
      if ((signs >> sign & 1) != 0) {
        addScaled(hidden, ROLES * filterBias.length + sign, 1, units);
      }
    }
    return units;
  }

  /** Adds what the filters found, in one role, to the units of the hidden layer. */
  void addHidden(float[] pooled, int from, int role, float[] units) {
    int first = role * filterBias.length;
    for (int filter = 0; filter < filterBias.length; filter++) {
      float found = pooled[from + filter];
      if (found != 0) {
        addScaled(hidden, first + filter, found, units);
      }
    }
  }

  /** Writes the points of all labels, from what the units of the hidden layer have. */
  void write(float[] units, float[] points) {
    System.arraycopy(outBias, 0, points, 0, outBias.length);
    for (int unit = 0; unit < units.length; unit++) {
      if (units[unit] > 0) {
        addScaled(out, unit, units[unit], points);
      }
    }
  }

  private static void addScaled(float[] weights, int row, float scale, float[] sums) {
    int from = row * sums.length;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[from + i] * scale;
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

  /** Room for what the filters find in so many sentences and in their mean. */
  float[] room(int sentences) {
    return new float[(sentences + 1) * filterBias.length];
  }

  @Override
  public String toString() {
    return words + ", " + Arrays.toString(labels.toArray());
  }
}
