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
  private final int[] filters;
  private final int filterCount;
  private final int columns;
  private final float scale;
  private final float[] filterBias;
  private final float[][] hidden;
  private final float[][] out;
  private final NetworkWords words;

  SentenceNetwork(NetworkReader read) {
    labels = read.labels;
    filters = read.filters;
    filterCount = Arrays.stream(filters).sum();
    columns = columns(filters);
    scale = read.scale;
    filterBias = read.filterBias;
    hidden = read.hidden.toArray(new float[0][]);
    out = read.out;
    words = read.words;
  }

  /**
   * Reads a network from the text of its file.
   *
   * @throws NetworkException with the line where it can't be read
   */
  public static SentenceNetwork read(String text) {
    return new SentenceNetwork(new NetworkReader(text));
  }

  /** How many numbers each word has: one for each filter and place of its window. */
  static int columns(int[] filters) {
    int sum = 0;
    for (int kind = 0; kind < filters.length; kind++) {
      sum += filters[kind] * WIDTHS[kind];
    }
    return sum;
  }

  /** What it judges, in the order of the points that it gives. */
  public List<String> labels() {
    return labels;
  }

  NetworkWords words() {
    return words;
  }

  int filterCount() {
    return filterCount;
  }

  int hiddenCount() {
    return hidden.length;
  }

  /**
   * Writes what each filter finds at its strongest place of a sentence, 0 or more.
   *
   * @param rows of the sentence's words
   */
  void pool(int[] rows, int count, float[] pooled, int to) {
    int[] best = new int[filterCount];
    Arrays.fill(best, Integer.MIN_VALUE);
    int[] sums = new int[filterCount];
    for (int centre = 0; centre < count; centre++) {
      Arrays.fill(sums, 0);
      addWindows(rows, count, centre, sums);
      for (int filter = 0; filter < filterCount; filter++) {
        best[filter] = Math.max(best[filter], sums[filter]);
      }
    }
    for (int filter = 0; filter < filterCount; filter++) {
      pooled[to + filter] = Math.max(0, best[filter] * scale + filterBias[filter]);
    }
  }

  private void addWindows(int[] rows, int count, int centre, int[] sums) {
    int column = 0;
    int filter = 0;
    for (int kind = 0; kind < filters.length; kind++) {
      int first = centre - WIDTHS[kind] / 2;
      for (int place = 0; place < WIDTHS[kind]; place++) {
        int word = first + place;
        if (word >= 0 && word < count) {
          words.add(rows[word] * columns + column, filters[kind], sums, filter);
        }
        column += filters[kind];
      }
      filter += filters[kind];
    }
  }

  /** The weighted sum of what the filters found, in one role, for one unit of the hidden layer. */
  float hidden(int unit, int role, float[] pooled, int from) {
    float[] weights = hidden[unit];
    int at = 1 + role * filterCount;
    float sum = 0;
    for (int filter = 0; filter < filterCount; filter++) {
      sum += weights[at + filter] * pooled[from + filter];
    }
    return sum;
  }

  /** What a unit of the hidden layer has before words, with the signs of the sentence. */
  float base(int unit, int signs) {
    float[] weights = hidden[unit];
    float sum = weights[0];
    for (int sign = 0; sign < SIGNS; sign++) {
      sum += (signs >> sign & 1) * weights[1 + ROLES * filterCount + sign];
    }
    return sum;
  }

  /** The points of a label, from what the units of the hidden layer have. */
  float points(int label, float[] units) {
    float sum = out[label][0];
    for (int unit = 0; unit < units.length; unit++) {
      sum += out[label][1 + unit] * units[unit];
    }
    return sum;
  }
}
