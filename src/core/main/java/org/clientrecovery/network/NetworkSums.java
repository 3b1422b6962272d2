package org.clientrecovery.network;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.clientrecovery.text.CommentText;

/**
 * What a network says of the sentences of one comment that are judged. For many threads once it is
 * made.
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

  /** By sentence: what its filters found. */
  private final float[][] pooled;

  /**
   * By sentence, once somebody asked: what it gives to the units of itself, of the next one and of
   * the one before.
   */
  private final AtomicReferenceArray<float[]> near;

  /** What all sentences together give to the units of each. */
  private final float[] shared;

  private NetworkSums(SentenceNetwork network, CommentText text) {
    this.network = network;
    this.text = text;
    sentences = JudgedSentences.of(text);
    WordWindows windows = new WordWindows(network.words());
    pooled = new float[sentences.length][];
    near = new AtomicReferenceArray<>(sentences.length);
    float[] mean = new float[network.filterCount()];
    for (int i = 0; i < sentences.length; i++) {
      read(sentences[i], windows);
      pooled[i] = network.pool(windows);
      addShare(pooled[i], mean);
    }
    shared = network.shared(mean);
  }

  /** Worked out once for a text that several judge by the same network. */
  public static NetworkSums of(SentenceNetwork network, CommentText text) {
    NetworkSums known = text.kept(NetworkSums.class);
    if (known != null && known.network == network) {
      return known;
    }
    NetworkSums made = new NetworkSums(network, text);
    text.keep(made);
    return made;
  }

  /** How many labels it writes the points of. */
  public int labels() {
    return network.labels().size();
  }

  private void addShare(float[] found, float[] mean) {
    for (int filter = 0; filter < mean.length; filter++) {
      mean[filter] += found[filter] / sentences.length;
    }
  }

  private void read(int sentence, WordWindows windows) {
    int first = text.firstToken(sentence);
    int count = text.endToken(sentence) - first;
    windows.begin(count);
    for (int i = 0; i < count; i++) {
      windows.set(i, network.row(text.standInHash(first + i)));
    }
  }

  /**
   * Writes the points of all labels of a sentence.
   *
   * @param sentence one that is judged
   */
  public void write(int sentence, float[] points) {
    int index = Arrays.binarySearch(sentences, sentence);
    float[] units = network.base(signs(text.mark(sentence), index, sentences.length));
    add(shared, 0, units);
    add(near(index), OWN, units);
    if (index > 0) {
      add(near(index - 1), BEFORE, units);
    }
    if (index < sentences.length - 1) {
      add(near(index + 1), BEHIND, units);
    }
    network.write(units, points);
  }

  private float[] near(int index) {
    float[] known = near.get(index);
    if (known == null) {
      known = network.near(pooled[index]);
      near.set(index, known);
    }
    return known;
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
