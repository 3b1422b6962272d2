package org.clientrecovery.wording;

import java.util.Arrays;
import org.clientrecovery.text.CommentText;

/**
 * The rows of a table for the sentences of a comment, one after the other: for words and clusters
 * the same as {@link SentenceFeatures} gives, in the same order, without those that no row can
 * have. Working memory of one comment.
 */
final class SentenceRows {
  private final FeatureTree tree;
  private final ModelWords words;
  private final Matching matching;

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

  SentenceRows(ModelTable table, ModelWords words, Matching matching) {
    this.words = words;
    this.matching = matching;
    tree = table.tree();
    word[0] = WordNumbers.number(table.words().find(SentenceFeatures.START));
    cluster[0] = word[0];
    end = WordNumbers.number(table.words().find(SentenceFeatures.END));
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
    add(tree.row(tree.find(FeatureTree.root(false, end), word[length])));
  }

  /** Adds those of the clusters, after the words of the same sentence. */
  void addClusters() {
    for (int i = 1; i <= length; i++) {
      if (cluster[i] != 0) {
        addClustersEnding(i);
      }
    }
    if (clustered[length]) {
      add(tree.row(tree.find(FeatureTree.root(true, end), cluster[length])));
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
      long known = words.known(text, matching, first + i - 1);
      word[i] = WordNumbers.number(known);
      cluster[i] = WordNumbers.cluster(known);
      clustered[i] = WordNumbers.isClustered(known);
    }
  }

  private void addWordsEnding(int i) {
    int root = FeatureTree.root(false, word[i]);
    add(tree.rowOfRoot(root));
    long pair = tree.find(root, word[i - 1]);
    add(tree.row(pair));
    if (i > 1 && FeatureTree.isNode(pair)) {
      add(tree.row(tree.find(tree.node(pair), word[i - 2])));
    }
  }

  /** Up to three in a row of which one at least is a cluster: the others are among the words. */
  private void addClustersEnding(int i) {
    int root = FeatureTree.root(true, cluster[i]);
    if (clustered[i]) {
      add(tree.rowOfRoot(root));
    }
    boolean ofTwo = clustered[i] || clustered[i - 1];
    boolean ofThree = i > 1 && (ofTwo || clustered[i - 2]);
    if (!ofTwo && !ofThree) {
      return;
    }
    long pair = tree.find(root, cluster[i - 1]);
    if (ofTwo) {
      add(tree.row(pair));
    }
    if (ofThree && FeatureTree.isNode(pair)) {
      add(tree.row(tree.find(tree.node(pair), cluster[i - 2])));
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
