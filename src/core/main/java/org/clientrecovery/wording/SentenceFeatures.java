package org.clientrecovery.wording;

import org.clientrecovery.text.CommentText;

/**
 * What a sentence shows to a trained table, as numbers made of words and word classes.
 *
 * <p>Kinds of features: {@code w} words in a row (1–3); {@code c} the same with each word that is
 * not common named by its cluster; {@code p} place, closing mark, and whether nobody is spoken of;
 * {@code r} what rules found in it, {@code v} in the sentence before, {@code o} elsewhere in the
 * comment. Each part is a {@link String#hashCode()}, so a table holds readable names. Working
 * memory of one thread.
 */
final class SentenceFeatures {
  static final int START = "^".hashCode();
  static final int END = "$".hashCode();

  private final ModelWords words;
  private final Matching matching;
  private final FeatureSink sink;
  private int[] word = new int[64];
  private int[] cluster = new int[64];
  private int length;

  /** Takes features as they are found: number, kind, and parts from first to last. */
  interface FeatureSink {
    void take(long key, char kind, int count, int a, int b, int c, int d);
  }

  SentenceFeatures(ModelWords words, Matching matching, FeatureSink sink) {
    this.words = words;
    this.matching = matching;
    this.sink = sink;
  }

  /** The number that every feature of a kind begins with. */
  static long seed(char kind) {
    return kind * 0x9E3779B97F4A7C15L;
  }

  /** The number of a feature whose first part is put before those that are in. */
  static long before(int part, long key) {
    long mixed = (key ^ part) * 0xBF58476D1CE4E5B9L;
    return mixed ^ mixed >>> 32;
  }

  /** The number of a feature; equal for equal kind and parts. */
  static long key(char kind, int[] parts) {
    long key = seed(kind);
    for (int i = parts.length - 1; i >= 0; i--) {
      key = before(parts[i], key);
    }
    return key;
  }

  /** Gives the words and classes of one sentence to the sink. */
  void extract(CommentText text, int sentence) {
    extractWords(text, sentence);
    for (int i = 0; i < length; i++) {
      clustersEnding(i);
    }
    if (cluster[length - 1] != word[length - 1]) {
      two('c', cluster[length - 1], END);
    }
    boolean personal = words.isPersonal(matching, text, sentence);
    signs(SentencePlace.KIND, SentencePlace.of(text, sentence, personal), SentencePlace.NAMES);
  }

  /** Gives only the words as written. */
  void extractWords(CommentText text, int sentence) {
    read(text, sentence);
    for (int i = 0; i < length; i++) {
      wordsEnding(i);
    }
    two('w', word[length - 1], END);
  }

  private void wordsEnding(int i) {
    long key = before(word[i], seed('w'));
    sink.take(key, 'w', 1, word[i], 0, 0, 0);
    int last = i == 0 ? START : word[i - 1];
    key = before(last, key);
    sink.take(key, 'w', 2, last, word[i], 0, 0);
    if (i > 0) {
      int first = i == 1 ? START : word[i - 2];
      sink.take(before(first, key), 'w', 3, first, last, word[i], 0);
    }
  }

  /** Up to three in a row of which one at least is a cluster: the others are among the words. */
  private void clustersEnding(int i) {
    boolean other = cluster[i] != word[i];
    long key = before(cluster[i], seed('c'));
    if (other) {
      sink.take(key, 'c', 1, cluster[i], 0, 0, 0);
    }
    int last = i == 0 ? START : cluster[i - 1];
    other |= i > 0 && last != word[i - 1];
    key = before(last, key);
    if (other) {
      sink.take(key, 'c', 2, last, cluster[i], 0, 0);
    }
    int first = i < 2 ? START : cluster[i - 2];
    if (i > 0 && (other || i > 1 && first != word[i - 2])) {
      sink.take(before(first, key), 'c', 3, first, last, cluster[i], 0);
    }
  }

  private void two(char kind, int a, int b) {
    sink.take(before(a, before(b, seed(kind))), kind, 2, a, b, 0, 0);
  }

  private void read(CommentText text, int sentence) {
    int first = text.firstToken(sentence);
    length = text.endToken(sentence) - first;
    if (word.length < length) {
      word = new int[length * 2];
      cluster = new int[length * 2];
    }
    for (int i = 0; i < length; i++) {
      int token = first + i;
      word[i] = text.standInHash(token);
      cluster[i] = text.isWord(token) ? words.cluster(word[i]) : word[i];
    }
  }

  /** Gives what is no word to the sink: names by the bits of a mask. */
  void signs(char kind, int mask, int[] names) {
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      int name = names[Integer.numberOfTrailingZeros(rest)];
      sink.take(before(name, seed(kind)), kind, 1, name, 0, 0, 0);
    }
  }
}
