package org.clientrecovery.network;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * A {@link SentenceNetwork} while it learns: forward and backward by hand, Adam with decoupled
 * weight decay, dropout. The same examples give the same network on every machine.
 *
 * <p>Sources: Kim 2014 (the network); Kingma and Ba 2015 (Adam); Loshchilov and Hutter 2019 (weight
 * decay); Srivastava et al. 2014 (dropout).
 */
public final class TrainableNetwork {
  private static final float DECAY = 1e-2f;
  private static final int PADDING = 2;

  /**
   * A sentence that it learns from.
   *
   * @param words by number; 0 is what is unknown
   * @param signs see {@link SentenceNetwork#SIGNS}
   * @param counts by label: how much an error counts
   */
  public record Sentence(int[] words, float[] signs, float[] targets, float[] counts) {}

  /**
   * What share is left when the rest is dropped at random.
   *
   * @param ofVectors of the words' vectors
   * @param ofInputs of what the hidden layer is given and gives
   */
  public record Kept(float ofVectors, float ofInputs) {}

  final int[] kinds;
  final int filters;
  final int size;
  final int units;
  final int labels;

  /** By word: its vector. */
  final Parameters vectors;

  /** By kind of filter: by place in the window, dimension and filter. */
  final Parameters[] windows = new Parameters[SentenceNetwork.WIDTHS.length];

  final Parameters filterBias;

  /** By unit: the weights of all inputs; then the bias of each. */
  final Parameters hidden;

  final Parameters hiddenBias;
  final Parameters out;
  final Parameters outBias;

  private final Kept keep;
  private final SplittableRandom random;
  private final int inputs;

  TrainableNetwork(int[] kinds, int units, float[][] vectors, int labels, Kept keep, long seed) {
    this.kinds = kinds;
    this.keep = keep;
    this.units = units;
    this.labels = labels;
    random = new SplittableRandom(seed);
    filters = Arrays.stream(kinds).sum();
    size = vectors[0].length;
    inputs = SentenceNetwork.ROLES * filters + SentenceNetwork.SIGNS;
    this.vectors = new Parameters(vectors.length * size);
    for (int word = 0; word < vectors.length; word++) {
      System.arraycopy(vectors[word], 0, this.vectors.value, word * size, size);
    }
    for (int kind = 0; kind < kinds.length; kind++) {
      int width = SentenceNetwork.WIDTHS[kind];
      windows[kind] = new Parameters(width * size * kinds[kind]).random(random, width * size);
    }
    filterBias = new Parameters(filters);
    hidden = new Parameters(units * inputs).random(random, inputs);
    hiddenBias = new Parameters(units);
    out = new Parameters(labels * units).random(random, units);
    outBias = new Parameters(labels);
    Arrays.fill(outBias.value, -3);
  }

  /** What a sentence went through on the way up. */
  private final class Trace {
    final Sentence sentence;
    final float[] dropped;
    final float[] pooled = new float[filters];
    final int[] best = new int[filters];
    final float[] input = new float[inputs];
    final float[] inputKept = new float[inputs];
    final float[] unit = new float[units];
    final float[] unitKept = new float[units];
    final float[] pooledSlope = new float[filters];

    Trace(Sentence sentence) {
      this.sentence = sentence;
      dropped = new float[(sentence.words().length + 2 * PADDING) * size];
    }
  }

  /** Learns from some comments at once. */
  void learn(List<List<Sentence>> comments, float rate, float vectorRate) {
    addSlopes(comments);
    step(rate, vectorRate);
  }

  /** Adds the slopes of the loss, by sentence, to all parameters; gives the loss. */
  double addSlopes(List<List<Sentence>> comments) {
    double loss = 0;
    int count = comments.stream().mapToInt(List::size).sum();
    for (List<Sentence> comment : comments) {
      Trace[] traces = comment.stream().map(Trace::new).toArray(Trace[]::new);
      for (Trace trace : traces) {
        drop(trace);
        pool(trace);
      }
      float[] mean = mean(traces);
      float[] meanSlope = new float[filters];
      for (int i = 0; i < traces.length; i++) {
        loss += judge(traces, i, mean, meanSlope, count);
      }
      for (Trace trace : traces) {
        for (int filter = 0; filter < filters; filter++) {
          trace.pooledSlope[filter] += meanSlope[filter] / traces.length;
        }
        backThroughFilters(trace);
      }
    }
    return loss;
  }

  private void step(float rate, float vectorRate) {
    vectors.step(vectorRate, 0, size);
    for (Parameters window : windows) {
      window.step(rate, DECAY, 0);
    }
    filterBias.step(rate, DECAY, 0);
    hidden.step(rate, DECAY, 0);
    hiddenBias.step(rate, DECAY, 0);
    out.step(rate, DECAY, 0);
    outBias.step(rate, 0, 0);
  }

  private void drop(Trace trace) {
    int[] words = trace.sentence.words();
    for (int i = 0; i < words.length; i++) {
      int from = words[i] * size;
      int to = (i + PADDING) * size;
      for (int d = 0; d < size; d++) {
        trace.dropped[to + d] =
            random.nextFloat() < keep.ofVectors ? vectors.value[from + d] / keep.ofVectors : 0;
      }
    }
  }

  private void pool(Trace trace) {
    int filter = 0;
    for (int kind = 0; kind < kinds.length; kind++) {
      pool(trace, kind, filter);
      filter += kinds[kind];
    }
  }

  private void pool(Trace trace, int kind, int first) {
    int many = kinds[kind];
    float[] sums = new float[many];
    float[] most = new float[many];
    Arrays.fill(most, Float.NEGATIVE_INFINITY);
    int width = SentenceNetwork.WIDTHS[kind] * size;
    for (int centre = 0; centre < trace.sentence.words().length; centre++) {
      Arrays.fill(sums, 0);
      int from = (centre + PADDING - SentenceNetwork.WIDTHS[kind] / 2) * size;
      for (int d = 0; d < width; d++) {
        float x = trace.dropped[from + d];
        if (x != 0) {
          addScaled(windows[kind].value, d * many, many, x, sums);
        }
      }
      for (int f = 0; f < many; f++) {
        if (sums[f] > most[f]) {
          most[f] = sums[f];
          trace.best[first + f] = from;
        }
      }
    }
    for (int f = 0; f < many; f++) {
      trace.pooled[first + f] = Math.max(0, most[f] + filterBias.value[first + f]);
    }
  }

  private static void addScaled(float[] from, int at, int count, float scale, float[] to) {
    for (int i = 0; i < count; i++) {
      to[i] += from[at + i] * scale;
    }
  }

  private float[] mean(Trace[] traces) {
    float[] mean = new float[filters];
    for (Trace trace : traces) {
      addScaled(trace.pooled, 0, filters, 1f / traces.length, mean);
    }
    return mean;
  }

  private double judge(Trace[] traces, int i, float[] mean, float[] meanSlope, int count) {
    Trace trace = traces[i];
    System.arraycopy(trace.pooled, 0, trace.input, 0, filters);
    if (i > 0) {
      System.arraycopy(traces[i - 1].pooled, 0, trace.input, filters, filters);
    }
    if (i + 1 < traces.length) {
      System.arraycopy(traces[i + 1].pooled, 0, trace.input, 2 * filters, filters);
    }
    System.arraycopy(mean, 0, trace.input, 3 * filters, filters);
    System.arraycopy(trace.sentence.signs(), 0, trace.input, 4 * filters, SentenceNetwork.SIGNS);
    for (int k = 0; k < inputs; k++) {
      trace.inputKept[k] = random.nextFloat() < keep.ofInputs ? 1 / keep.ofInputs : 0;
      trace.input[k] *= trace.inputKept[k];
    }
    for (int u = 0; u < units; u++) {
      float sum = hiddenBias.value[u];
      for (int k = 0; k < inputs; k++) {
        sum += hidden.value[u * inputs + k] * trace.input[k];
      }
      trace.unitKept[u] = sum > 0 && random.nextFloat() < keep.ofInputs ? 1 / keep.ofInputs : 0;
      trace.unit[u] = sum * trace.unitKept[u];
    }
    float[] inputSlope = new float[inputs];
    double loss = slope(trace, count, inputSlope);
    give(inputSlope, 0, trace.pooledSlope);
    if (i > 0) {
      give(inputSlope, filters, traces[i - 1].pooledSlope);
    }
    if (i + 1 < traces.length) {
      give(inputSlope, 2 * filters, traces[i + 1].pooledSlope);
    }
    give(inputSlope, 3 * filters, meanSlope);
    return loss;
  }

  private void give(float[] from, int at, float[] to) {
    for (int filter = 0; filter < filters; filter++) {
      to[filter] += from[at + filter];
    }
  }

  /** Writes the slope of the loss by each input of the hidden layer; gives the loss. */
  private double slope(Trace trace, int count, float[] inputSlope) {
    double loss = 0;
    float[] unitSlope = new float[units];
    for (int label = 0; label < labels; label++) {
      float sum = outBias.value[label];
      for (int u = 0; u < units; u++) {
        sum += out.value[label * units + u] * trace.unit[u];
      }
      float share = (float) (1 / (1 + StrictMath.exp(-sum)));
      float target = trace.sentence.targets()[label];
      float weight = trace.sentence.counts()[label] / count;
      loss -= weight * (target * log(share) + (1 - target) * log(1 - share));
      float slope = (share - target) * weight;
      outBias.slope[label] += slope;
      for (int u = 0; u < units; u++) {
        out.slope[label * units + u] += slope * trace.unit[u];
        unitSlope[u] += slope * out.value[label * units + u];
      }
    }
    for (int u = 0; u < units; u++) {
      float slope = unitSlope[u] * trace.unitKept[u];
      if (slope != 0) {
        hiddenBias.slope[u] += slope;
        for (int k = 0; k < inputs; k++) {
          hidden.slope[u * inputs + k] += slope * trace.input[k];
          inputSlope[k] += slope * hidden.value[u * inputs + k];
        }
      }
    }
    for (int k = 0; k < inputs; k++) {
      inputSlope[k] *= trace.inputKept[k];
    }
    return loss;
  }

  private static double log(float share) {
    return StrictMath.log(Math.max(share, Float.MIN_NORMAL));
  }

  private void backThroughFilters(Trace trace) {
    float[] slopes = new float[trace.dropped.length];
    int first = 0;
    for (int kind = 0; kind < kinds.length; kind++) {
      for (int f = 0; f < kinds[kind]; f++) {
        float slope = trace.pooled[first + f] > 0 ? trace.pooledSlope[first + f] : 0;
        if (slope != 0) {
          filterBias.slope[first + f] += slope;
          back(trace, kind, f, trace.best[first + f], slope, slopes);
        }
      }
      first += kinds[kind];
    }
    int[] words = trace.sentence.words();
    for (int i = 0; i < words.length; i++) {
      vectors.touch(words[i] * size, size);
      for (int d = 0; d < size; d++) {
        int at = (i + PADDING) * size + d;
        vectors.slope[words[i] * size + d] +=
            trace.dropped[at] != 0 ? slopes[at] / keep.ofVectors : 0;
      }
    }
  }

  private void back(Trace trace, int kind, int f, int from, float slope, float[] slopes) {
    int many = kinds[kind];
    for (int d = 0; d < SentenceNetwork.WIDTHS[kind] * size; d++) {
      windows[kind].slope[d * many + f] += slope * trace.dropped[from + d];
      slopes[from + d] += slope * windows[kind].value[d * many + f];
    }
  }

  /** Numbers that learn together. */
  static final class Parameters {
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float LEAST = 1e-8f;

    final float[] value;
    final float[] slope;
    private final float[] mean;
    private final float[] square;
    private final Set<Integer> touched = new TreeSet<>();
    private int steps;

    Parameters(int count) {
      value = new float[count];
      slope = new float[count];
      mean = new float[count];
      square = new float[count];
    }

    Parameters random(SplittableRandom random, int inputs) {
      float bound = (float) Math.sqrt(1.0 / inputs);
      for (int i = 0; i < value.length; i++) {
        value[i] = (2 * random.nextFloat() - 1) * bound;
      }
      return this;
    }

    /** Notes that a row has a slope. */
    void touch(int from, int size) {
      touched.add(from / size);
    }

    /** Goes a step down, in the touched rows of that size, or in all where it is 0. */
    void step(float rate, float decay, int size) {
      steps++;
      float mend = (float) Math.sqrt(1 - StrictMath.pow(SECOND, steps));
      float along = rate * mend / (float) (1 - StrictMath.pow(FIRST, steps));
      if (size == 0) {
        step(0, value.length, along, rate * decay);
      }
      touched.forEach(row -> step(row * size, (row + 1) * size, along, 0));
      touched.clear();
    }

    private void step(int from, int to, float along, float shrink) {
      for (int i = from; i < to; i++) {
        mean[i] = FIRST * mean[i] + (1 - FIRST) * slope[i];
        square[i] = SECOND * square[i] + (1 - SECOND) * slope[i] * slope[i];
        value[i] -= along * mean[i] / ((float) Math.sqrt(square[i]) + LEAST) + shrink * value[i];
        slope[i] = 0;
      }
    }
  }
}
