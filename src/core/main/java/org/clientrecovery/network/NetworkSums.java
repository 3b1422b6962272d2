package org.clientrecovery.network;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.clientrecovery.text.CommentText;

/**
 * What a network says of the sentences of one comment that are judged, worked out as it is asked
 * for. For many threads.
 */
public final class NetworkSums {
  private static final int QUESTION = 1;
  private static final int EXCLAMATION = 1 << 1;
  private static final int FIRST = 1 << 2;
  private static final int ALONE = 1 << 3;

  private static final int NEIGHBOURS = 3;

  private static final int OWN = 0;
  private static final int BEFORE = 1;
  private static final int BEHIND = 2;

  private final SentenceNetwork network;
  private final CommentText text;
  private final int[] sentences;

  /** By sentence, once somebody asked: what its filters found. */
  private final AtomicReferenceArray<float[]> pooled;

  /** The same: what it gives to the units of itself, of the next one and of the one before. */
  private final AtomicReferenceArray<float[]> near;

  /** What all sentences together give to the units of each; null until somebody asks. */
  private volatile float[] shared;

  private NetworkSums(SentenceNetwork network, CommentText text) {
    this.network = network;
    this.text = text;
    sentences = JudgedSentences.of(text);
    pooled = new AtomicReferenceArray<>(sentences.length);
    near = new AtomicReferenceArray<>(sentences.length);
  }

  /** What is worked out for a text is kept for whoever judges it next by the same network. */
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

  /**
   * Writes the points of all labels of a sentence.
   *
   * @param sentence one that is judged
   */
  public void write(int sentence, float[] points) {
    write(index(sentence), shared(), points);
  }

  /**
   * Nearly the same, by the sentences up to {@value #NEIGHBOURS} away instead of by all: quicker
   * where few of a long comment are asked for.
   *
   * @param sentence one that is judged
   */
  public void writeByNeighbours(int sentence, float[] points) {
    int index = index(sentence);
    int from = Math.max(0, index - NEIGHBOURS);
    int to = Math.min(sentences.length, index + NEIGHBOURS + 1);
    boolean all = to - from == sentences.length;
    write(index, all ? shared() : network.shared(mean(from, to)), points);
  }

  private int index(int sentence) {
    return Arrays.binarySearch(sentences, sentence);
  }

  private void write(int index, float[] ofMean, float[] points) {
    char mark = text.mark(sentences[index]);
    float[] units = network.base(signs(mark, index, sentences.length));
    add(ofMean, 0, units);
    add(near(index), OWN, units);
    if (index > 0) {
      add(near(index - 1), BEFORE, units);
    }
    if (index < sentences.length - 1) {
      add(near(index + 1), BEHIND, units);
    }
    network.write(units, points);
  }

  private float[] shared() {
    float[] known = shared;
    if (known == null) {
      known = network.shared(mean(0, sentences.length));
      shared = known;
    }
    return known;
  }

  private float[] mean(int from, int to) {
    float[] mean = new float[network.filterCount()];
    WordWindows windows = new WordWindows(network.words());
    for (int index = from; index < to; index++) {
      float[] found = pooled(index, windows);
      for (int filter = 0; filter < mean.length; filter++) {
        mean[filter] += found[filter] / (to - from);
      }
    }
    return mean;
  }

  /** Of a sentence that has been pooled, as all are of which a mean was taken. */
  private float[] near(int index) {
    float[] known = near.get(index);
    if (known == null) {
      known = network.near(pooled.get(index));
      near.set(index, known);
    }
    return known;
  }

  private float[] pooled(int index, WordWindows windows) {
    float[] known = pooled.get(index);
    if (known == null) {
      read(sentences[index], windows);
      known = network.pool(windows);
      pooled.set(index, known);
    }
    return known;
  }

  private void read(int sentence, WordWindows windows) {
    int first = text.firstToken(sentence);
    int count = text.endToken(sentence) - first;
    windows.begin(count);
    for (int i = 0; i < count; i++) {
      windows.set(i, network.row(text.standInHash(first + i)));
    }
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
