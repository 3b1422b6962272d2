package org.clientrecovery.network;

import org.clientrecovery.text.CommentText;

/**
 * What a network says of the sentences of one comment that are judged. Working memory of one
 * comment.
 */
public final class NetworkSums {
  private static final int QUESTION = 1;
  private static final int EXCLAMATION = 1 << 1;
  private static final int FIRST = 1 << 2;
  private static final int ALONE = 1 << 3;

  private static final int OWN = 0;
  private static final int BEFORE = 1;
  private static final int BEHIND = 2;

  private final SentenceNetwork network;
  private final CommentText text;
  private final int[] sentences;
  private final WordWindows windows;
  private final int unknown;

  /** By sentence: what it gives to the units of itself, of the next one and of the one before. */
  private final float[][] near;

  /** What all sentences together give to the units of each. */
  private final float[] shared;

  /**
   * @param sentences those that are judged, in order; one at least
   */
  public NetworkSums(SentenceNetwork network, CommentText text, int[] sentences) {
    this.network = network;
    this.text = text;
    this.sentences = sentences;
    windows = new WordWindows(network.words());
    unknown = network.words().find(SentenceNetwork.UNKNOWN.hashCode());
    near = new float[sentences.length][];
    float[] mean = new float[network.filterCount()];
    for (int i = 0; i < sentences.length; i++) {
      read(sentences[i]);
      float[] pooled = network.pool(windows);
      near[i] = network.near(pooled);
      addShare(pooled, mean);
    }
    shared = network.shared(mean);
  }

  private void addShare(float[] pooled, float[] mean) {
    for (int filter = 0; filter < mean.length; filter++) {
      mean[filter] += pooled[filter] / sentences.length;
    }
  }

  private void read(int sentence) {
    int first = text.firstToken(sentence);
    int count = text.endToken(sentence) - first;
    windows.begin(count);
    for (int i = 0; i < count; i++) {
      windows.set(i, row(first + i));
    }
  }

  private int row(int token) {
    int row = network.words().find(text.standInHash(token));
    return row == 0 ? unknown : row;
  }

  /**
   * Writes the points of all labels of a sentence.
   *
   * @param index among the sentences that are judged
   */
  public void write(int index, float[] points) {
    float[] units = network.base(signs(text.mark(sentences[index]), index, sentences.length));
    add(shared, 0, units);
    add(near[index], OWN, units);
    if (index > 0) {
      add(near[index - 1], BEFORE, units);
    }
    if (index < sentences.length - 1) {
      add(near[index + 1], BEHIND, units);
    }
    network.write(units, points);
  }

  private static void add(float[] given, int role, float[] units) {
    int from = role * units.length;
    for (int unit = 0; unit < units.length; unit++) {
      units[unit] += given[from + unit];
    }
  }

  /** What is said of a sentence beside its words, see {@link SentenceNetwork#SIGNS}, as bits. */
  static int signs(char mark, int index, int count) {
    return (mark == '?' ? QUESTION : mark == '!' ? EXCLAMATION : 0)
        | (index == 0 ? FIRST : 0)
        | (count == 1 ? ALONE : 0);
  }
}
