package org.clientrecovery.commitment;

import org.clientrecovery.network.JudgedSentences;
import org.clientrecovery.network.NetworkSums;
import org.clientrecovery.network.SentenceNetwork;
import org.clientrecovery.text.Block;

/**
 * How likely each sentence of one comment promises something: what the table says, and the mean of
 * it and of the network where it isn't sure. Lives in one thread.
 */
final class PromiseShares {
  /** Points from which on, and below which, the table is sure by itself. */
  private static final double SURE = 3;

  private final PromiseTable table;
  private final SentenceNetwork network;
  private final PromiseText in;
  private final PromiseSigns signs;

  /**
   * @param network that judges beside the table; null where none does
   */
  PromiseShares(PromiseText in, PromiseTable table, SentenceNetwork network) {
    this.in = in;
    this.table = table;
    this.network = network;
    signs = new PromiseSigns(in);
  }

  /** The share between 0 and 1 of sentences with a promise among those that are like this one. */
  double of(int sentence) {
    return 1 / (1 + Math.exp(-points(sentence)));
  }

  private double points(int sentence) {
    double points = table.points(signs, sentence);
    boolean asks = network != null && Math.abs(points) < SURE && isSentence(sentence);
    return asks ? (points + ofNetwork(sentence)) / 2 : points;
  }

  /** The network knows no cells of tables and no scraps. */
  private boolean isSentence(int sentence) {
    return in.text.block(sentence) != Block.CELL && JudgedSentences.has(in.text, sentence);
  }

  private float ofNetwork(int sentence) {
    NetworkSums sums = NetworkSums.of(network, in.text);
    float[] points = new float[sums.labels()];
    sums.write(sentence, points);
    return points[network.labels().indexOf(SentenceNetwork.PROMISE)];
  }
}
