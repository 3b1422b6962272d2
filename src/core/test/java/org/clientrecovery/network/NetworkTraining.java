package org.clientrecovery.network;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.clientrecovery.network.TrainableNetwork.Kept;
import org.clientrecovery.network.TrainableNetwork.Sentence;

/** Trains a network in rounds over all comments, and gives its file. */
public final class NetworkTraining {
  private static final int ROUNDS = Integer.getInteger("rounds", 12);
  private static final int SENTENCES_AT_ONCE = 600;
  private static final long SEED = Long.getLong("seed", 1);
  private static final float RATE = 0.004f;
  private static final float VECTOR_RATE = 0.001f;
  private static final double WARM = 0.15;
  private static final double LEAST = 0.02;

  private final TrainingWords words;
  private final List<String> labels;
  private final TrainableNetwork network;

  private final int ownRows;

  /**
   * How large a network is.
   *
   * @param filters over one, three and five words
   * @param units of the hidden layer
   * @param rows of words; rarer words share them
   */
  public record Size(int[] filters, int units, int rows) {}

  public NetworkTraining(TrainingWords words, List<String> labels, Size size) {
    this.words = words;
    this.labels = labels;
    ownRows = size.rows();
    network =
        new TrainableNetwork(
            size.filters(),
            size.units(),
            words.vectors(),
            labels.size(),
            new Kept(0.9f, 0.9f),
            SEED);
  }

  /**
   * The file of the network that learnt from those comments.
   *
   * @param added to the points of each label: what has learnt with dropout is too careful
   */
  public String train(List<List<Sentence>> comments, float[] added) {
    int sentences = comments.stream().mapToInt(List::size).sum();
    int atOnce = Math.max(1, SENTENCES_AT_ONCE * comments.size() / sentences);
    int perRound = (comments.size() + atOnce - 1) / atOnce;
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(comments, random);
      for (int batch = 0; batch < perRound; batch++) {
        double rate = rate((round * perRound + batch) / (double) (ROUNDS * perRound));
        int end = Math.min(comments.size(), (batch + 1) * atOnce);
        network.learn(
            comments.subList(batch * atOnce, end),
            (float) (RATE * rate),
            (float) (VECTOR_RATE * rate));
      }
      System.out.println("round " + (round + 1) + " of " + ROUNDS);
    }
    return new NetworkWriter(network, labels, words.all(), ownRows).text(added);
  }

  /** Rises to 1, then falls along a cosine. */
  private static double rate(double done) {
    double along = done < WARM ? 1 - done / WARM : (done - WARM) / (1 - WARM);
    return Math.max(LEAST, (1 + StrictMath.cos(Math.PI * along)) / 2);
  }
}
