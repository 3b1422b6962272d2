package org.clientrecovery.commitment;

import org.clientrecovery.network.JudgedSentences;
import org.clientrecovery.network.NetworkSums;
import org.clientrecovery.network.SentenceNetwork;
import org.clientrecovery.text.Block;

/**
 * How likely each sentence of one comment promises something: what the table says, and the mean of
 * it and of the network where it isn't sure and the network may turn it. Lives in one thread.
 */
final class PromiseShares {
  /** Points from which on, and below which, the table is sure by itself. */
  private static final double SURE = 3;

  /** More points than the network gives, but for one such sentence in a thousand. */
  private static final double MOST_GIVEN = 3.5;

  /** More points than it takes, just as rarely. */
  private static final double MOST_TAKEN = 4.5;

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

  /**
   * Whether of the sentences that are like this one so many promise something.
   *
   * @param share from which on, between 0 and 1
   */
  boolean reach(int sentence, double share) {
    double least = Math.log(share / (1 - share));
    double points = table.points(signs, sentence);
    boolean asks = network != null && mayTurn(points, least) && isSentence(sentence);
    return (asks ? (points + ofNetwork(sentence)) / 2 : points) >= least;
  }

  private static boolean mayTurn(double points, double least) {
    double needed = 2 * least - points;
    return Math.abs(points) < SURE && needed < MOST_GIVEN && needed > -MOST_TAKEN;
  }

  /** The network knows no cells of tables and no scraps. */
  private boolean isSentence(int sentence) {
    return in.text.block(sentence) != Block.CELL && JudgedSentences.has(in.text, sentence);
  }

  private float ofNetwork(int sentence) {
    NetworkSums sums = NetworkSums.of(network, in.text);
    float[] points = new float[sums.labels()];
    sums.writeByNeighbours(sentence, points);
    return points[network.labels().indexOf(SentenceNetwork.PROMISE)];
  }
}
