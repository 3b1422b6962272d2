package org.clientrecovery.wording;

import java.util.Arrays;
import org.clientrecovery.text.CommentText;

/**
 * The rows of a table for the sentences of a comment, one after the other: for words and clusters
 * the same as {@link SentenceFeatures} gives, in the same order, without those that no row can
 * have. Working memory of one comment.
 */
final class SentenceRows {
  private final ModelTable table;
  private final WordNumbers numbers;
  private final FeatureTree tree;
  private final ModelWords words;

  /**
   * By place in the sentence from 1: the numbers of word and cluster; the sentence's start is 0.
   */
  private int[] word = new int[64];

  private int[] cluster = new int[64];
  private boolean[] clustered = new boolean[64];
  private int length;

  private final int end;
  private int[] rows = new int[512];
  private int count;

  SentenceRows(ModelTable table, ModelWords words) {
    this.table = table;
    this.words = words;
    numbers = table.words();
    tree = table.tree();
    word[0] = numberOf(SentenceFeatures.START);
    cluster[0] = word[0];
    end = numberOf(SentenceFeatures.END);
  }

  private int numberOf(int hash) {
    return numbers.numberAt(numbers.place(hash));
  }

  /** The rows found so far, {@link #count} of them; the array changes as more are found. */
  int[] rows() {
    return rows;
  }

  int count() {
    return count;
  }

  /** Adds the rows of a sentence's words. */
  void addWords(CommentText text, int sentence) {
    read(text, sentence);
    for (int i = 1; i <= length; i++) {
      if (word[i] != 0) {
        addWordsEnding(i);
      }
    }
    int last = tree.find(FeatureTree.root(false, end), word[length]);
    addRowAt(last);
  }

  /** Adds those of the clusters, after the words of the same sentence. */
  void addClusters() {
    for (int i = 1; i <= length; i++) {
      if (cluster[i] != 0) {
        addClustersEnding(i);
      }
    }
    if (clustered[length]) {
      addRowAt(tree.find(FeatureTree.root(true, end), cluster[length]));
    }
  }

  /** Adds those that the bits of a mask stand for. */
  void addSigns(int mask, int[] rowsByBit) {
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      add(rowsByBit[Integer.numberOfTrailingZeros(rest)]);
    }
  }

  private void read(CommentText text, int sentence) {
    int first = text.firstToken(sentence);
    length = text.endToken(sentence) - first;
    if (word.length <= length) {
      word = Arrays.copyOf(word, length * 2);
      cluster = Arrays.copyOf(cluster, length * 2);
      clustered = Arrays.copyOf(clustered, length * 2);
    }
    for (int i = 1; i <= length; i++) {
      int token = first + i - 1;
      boolean plain = words.isPlain(text, token);
      int place = numbers.place(plain ? text.wordHash(token) : words.shape(text, token));
      word[i] = numbers.numberAt(place);
      cluster[i] = plain ? numbers.clusterAt(place) : word[i];
      clustered[i] = plain && numbers.isClusteredAt(place);
    }
  }

  private void addWordsEnding(int i) {
    int root = FeatureTree.root(false, word[i]);
    add(tree.row(root));
    int pair = tree.find(root, word[i - 1]);
    addRowAt(pair);
    if (i > 1 && pair >= 0) {
      addThree(pair, word[i - 2]);
    }
  }

  /** Up to three in a row of which one at least is a cluster: the others are among the words. */
  private void addClustersEnding(int i) {
    int root = FeatureTree.root(true, cluster[i]);
    if (clustered[i]) {
      add(tree.row(root));
    }
    boolean ofTwo = clustered[i] || clustered[i - 1];
    boolean ofThree = i > 1 && (ofTwo || clustered[i - 2]);
    if (!ofTwo && !ofThree) {
      return;
    }
    int pair = tree.find(root, cluster[i - 1]);
    if (ofTwo) {
      addRowAt(pair);
    }
    if (ofThree && pair >= 0) {
      addThree(pair, cluster[i - 2]);
    }
  }

  private void addThree(int pair, int first) {
    int node = tree.nodeAt(pair);
    if (node != 0) {
      addRowAt(tree.find(node, first));
    }
  }

  private void addRowAt(int place) {
    if (place >= 0) {
      add(tree.rowAt(place));
    }
  }

  private void add(int row) {
    if (row >= 0) {
      if (count == rows.length) {
        rows = Arrays.copyOf(rows, count * 2);
      }
      rows[count++] = row;
    }
  }
}
