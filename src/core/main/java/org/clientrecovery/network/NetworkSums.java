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
  private final WordWindows windows;
  private final int unknown;

  /** Sentence by sentence: what the filters found; then the mean of all. */
  private final float[] pooled;

  /**
   * @param sentences those that are judged, in order; one at least
   */
  public NetworkSums(SentenceNetwork network, CommentText text, int[] sentences) {
    this.network = network;
    this.text = text;
    this.sentences = sentences;
    filters = network.filterCount();
    windows = new WordWindows(network.words());
    unknown = network.words().find(SentenceNetwork.UNKNOWN.hashCode());
    pooled = network.room(sentences.length);
    for (int i = 0; i < sentences.length; i++) {
      read(sentences[i]);
      network.pool(windows, pooled, i * filters);
    }
    addMean();
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
    int hash = text.isWord(token) ? text.wordHash(token) : shape(text, token);
    int row = network.words().find(hash);
    return row == 0 ? unknown : row;
  }

  /** Numbers, links, mentions and files have a word for all of a kind. */
  private static int shape(CommentText text, int token) {
    return switch (text.kind(token)) {
      case NUMBER, REFERENCE -> NUMBER;
      case MENTION -> NAME;
      default -> LINK;
    };
  }

  private void addMean() {
    int mean = sentences.length * filters;
    for (int filter = 0; filter < filters; filter++) {
      float sum = 0;
      for (int at = filter; at < mean; at += filters) {
        sum += pooled[at];
      }
      pooled[mean + filter] = sum / sentences.length;
    }
  }

  /**
   * Writes the points of all labels of a sentence.
   *
   * @param index among the sentences that are judged
   */
  public void write(int index, float[] points) {
    float[] units = network.base(signs(index));
    network.addHidden(pooled, index * filters, OWN, units);
    network.addHidden(pooled, sentences.length * filters, ALL, units);
    if (index > 0) {
      network.addHidden(pooled, (index - 1) * filters, BEFORE, units);
    }
    if (index < sentences.length - 1) {
      network.addHidden(pooled, (index + 1) * filters, BEHIND, units);
    }
    network.write(units, points);
  }

  private int signs(int index) {
    char mark = text.mark(sentences[index]);
    return (mark == '?' ? QUESTION : mark == '!' ? EXCLAMATION : 0)
        | (index == 0 ? FIRST : 0)
        | (sentences.length == 1 ? ALONE : 0);
  }
}
