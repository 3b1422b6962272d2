package org.clientrecovery.wording;

import org.clientrecovery.text.CommentText;

/**
 * Finds the rows of a table for the words and clusters of a sentence: the same as {@link
 * SentenceFeatures} gives, in the same order, without those that no row can have. Working memory of
 * one thread.
 */
final class SentenceRows {
  private static final int START = "^".hashCode();
  private static final int END = "$".hashCode();

  private final ModelTable table;
  private final FeatureEnds ends;
  private final ModelWords words;
  private final RowSink sink;
  private int[] word = new int[64];
  private int[] number = new int[64];
  private int[] cluster = new int[64];
  private int[] clusterNumber = new int[64];
  private int length;

  /** Takes the rows that are found. */
  interface RowSink {
    void take(int row);
  }

  SentenceRows(ModelTable table, ModelWords words, RowSink sink) {
    this.table = table;
    this.words = words;
    this.sink = sink;
    ends = table.ends();
  }

  /** Gives the rows of words and clusters. */
  void extract(CommentText text, int sentence) {
    extractWords(text, sentence);
    for (int i = 0; i < length; i++) {
      if (clusterNumber[i] != 0) {
        clustersEnding(i);
      }
    }
    if (cluster[length - 1] != word[length - 1]) {
      two(true, cluster[length - 1], END, ends.numberAt(ends.place(END)));
    }
  }

  /** Gives only those of the words as written. */
  void extractWords(CommentText text, int sentence) {
    read(text, sentence);
    for (int i = 0; i < length; i++) {
      if (number[i] != 0) {
        wordsEnding(i);
      }
    }
    two(false, word[length - 1], END, ends.numberAt(ends.place(END)));
  }

  private void read(CommentText text, int sentence) {
    int first = text.firstToken(sentence);
    length = text.endToken(sentence) - first;
    if (word.length < length) {
      word = new int[length * 2];
      number = new int[length * 2];
      cluster = new int[length * 2];
      clusterNumber = new int[length * 2];
    }
    for (int i = 0; i < length; i++) {
      boolean plain = words.isPlain(text, first + i);
      word[i] = plain ? text.wordHash(first + i) : words.shape(text, first + i);
      int place = ends.place(word[i]);
      number[i] = ends.numberAt(place);
      cluster[i] = plain ? ends.clusterAt(place, word[i]) : word[i];
      clusterNumber[i] = plain ? ends.clusterNumberAt(place) : number[i];
    }
  }

  private void wordsEnding(int i) {
    one(false, number[i]);
    int last = i == 0 ? START : word[i - 1];
    two(false, last, word[i], number[i]);
    if (i > 0) {
      three(false, i == 1 ? START : word[i - 2], last, word[i], number[i]);
    }
  }

  private void clustersEnding(int i) {
    boolean other = cluster[i] != word[i];
    if (other) {
      one(true, clusterNumber[i]);
    }
    int last = i == 0 ? START : cluster[i - 1];
    other |= i > 0 && last != word[i - 1];
    if (other) {
      two(true, last, cluster[i], clusterNumber[i]);
    }
    int first = i < 2 ? START : cluster[i - 2];
    if (i > 0 && (other || i > 1 && first != word[i - 2])) {
      three(true, first, last, cluster[i], clusterNumber[i]);
    }
  }

  private void one(boolean isCluster, int itsNumber) {
    int row = ends.row(isCluster, itsNumber);
    if (row >= 0) {
      sink.take(row);
    }
  }

  private void two(boolean isCluster, int a, int b, int itsNumber) {
    if (ends.mayEnd(isCluster, 2, a, itsNumber)) {
      find(key(isCluster, a, b));
    }
  }

  private void three(boolean isCluster, int a, int b, int c, int itsNumber) {
    if (ends.mayEnd(isCluster, 3, b, itsNumber)) {
      find(SentenceFeatures.before(a, key(isCluster, b, c)));
    }
  }

  private static long key(boolean isCluster, int a, int b) {
    long key = SentenceFeatures.before(b, SentenceFeatures.seed(isCluster ? 'c' : 'w'));
    return SentenceFeatures.before(a, key);
  }

  private void find(long key) {
    int row = table.find(key);
    if (row >= 0) {
      sink.take(row);
    }
  }
}
