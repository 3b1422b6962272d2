package org.clientrecovery.network;

import org.clientrecovery.text.CommentText;

/**
 * What a network says of the sentences of one comment that are judged. Working memory of one
 * comment.
 */
public final class NetworkSums {
  private static final int NUMBER = "~number".hashCode();
  private static final int NAME = "~name".hashCode();
  private static final int LINK = "~link".hashCode();

  private static final int QUESTION = 1;
  private static final int EXCLAMATION = 1 << 1;
  private static final int FIRST = 1 << 2;
  private static final int ALONE = 1 << 3;

  private static final int OWN = 0;
  private static final int BEFORE = 1;
  private static final int BEHIND = 2;
  private static final int ALL = 3;

  private final SentenceNetwork network;
  private final CommentText text;
  private final int[] sentences;
  private final int filters;

  /** Sentence by sentence: what the filters found; then the mean of all. */
  private final float[] pooled;

  /** By unit of the hidden layer: its share of the whole comment. */
  private final float[] shared;

  private final float[] units;
  private int[] rows = new int[64];

  /**
   * @param sentences those that are judged, in order; one at least
   */
  public NetworkSums(SentenceNetwork network, CommentText text, int[] sentences) {
    this.network = network;
    this.text = text;
    this.sentences = sentences;
    filters = network.filterCount();
    pooled = new float[(sentences.length + 1) * filters];
    shared = new float[network.hiddenCount()];
    units = new float[shared.length];
    for (int i = 0; i < sentences.length; i++) {
      int count = read(sentences[i]);
      network.pool(rows, count, pooled, i * filters);
    }
    share();
  }

  /** Reads the words of a sentence; how many they are. */
  private int read(int sentence) {
    int first = text.firstToken(sentence);
    int count = text.endToken(sentence) - first;
    if (rows.length < count) {
      rows = new int[count * 2];
    }
    for (int i = 0; i < count; i++) {
      rows[i] = row(first + i);
    }
    return count;
  }

  private int row(int token) {
    int hash = text.isWord(token) ? text.wordHash(token) : shape(text, token);
    int row = network.words().find(hash);
    return row < 0 ? network.words().find(SentenceNetwork.UNKNOWN.hashCode()) : row;
  }

  /** Numbers, links, mentions and files have a word for all of a kind. */
  private static int shape(CommentText text, int token) {
    return switch (text.kind(token)) {
      case NUMBER, REFERENCE -> NUMBER;
      case MENTION -> NAME;
      default -> LINK;
    };
  }

  private void share() {
    int mean = sentences.length * filters;
    for (int i = 0; i < mean; i++) {
      pooled[mean + i % filters] += pooled[i] / sentences.length;
    }
    for (int unit = 0; unit < shared.length; unit++) {
      shared[unit] = network.hidden(unit, ALL, pooled, mean);
    }
  }

  /**
   * Writes the points of all labels of a sentence.
   *
   * @param index among the sentences that are judged
   */
  public void write(int index, float[] points) {
    int signs = signs(index);
    for (int unit = 0; unit < units.length; unit++) {
      float sum = network.base(unit, signs) + shared[unit];
      sum += network.hidden(unit, OWN, pooled, index * filters);
      sum += index == 0 ? 0 : network.hidden(unit, BEFORE, pooled, (index - 1) * filters);
      boolean last = index == sentences.length - 1;
      sum += last ? 0 : network.hidden(unit, BEHIND, pooled, (index + 1) * filters);
      units[unit] = Math.max(0, sum);
    }
    for (int label = 0; label < points.length; label++) {
      points[label] = network.points(label, units);
    }
  }

  private int signs(int index) {
    char mark = text.mark(sentences[index]);
    return (mark == '?' ? QUESTION : mark == '!' ? EXCLAMATION : 0)
        | (index == 0 ? FIRST : 0)
        | (sentences.length == 1 ? ALONE : 0);
  }
}
