package org.clientrecovery.network;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Networks that say the same of each sentence, or what share of all holds a word. */
public final class NetworkSample {
  private static final int INPUTS = 36;
  private static final int BEFORE_MEAN = 24;
  private static final int BEHIND_MEAN = 11;

  private NetworkSample() {}

  /** A network that gives each sentence so many points for each label. */
  public static SentenceNetwork giving(int points, String... labels) {
    return SentenceNetwork.read(file(points, labels));
  }

  /** A network that gives each sentence a point, times the share of sentences with that word. */
  static SentenceNetwork sharing(String word) {
    String hidden = " 0".repeat(BEFORE_MEAN) + " 1" + " 0".repeat(BEHIND_MEAN);
    return SentenceNetwork.read(file("0" + hidden, 1, "blame") + word + "\tAQAAAAAAAAA=\n");
  }

  /** The file of a network that gives each sentence so many points for each label. */
  static String file(int points, String... labels) {
    return file("1" + " 0".repeat(INPUTS), points, labels);
  }

  private static String file(String hidden, int points, String... labels) {
    return "labels: "
        + String.join(" ", labels)
        + "\nfilters: 8 0 0\nscale: 1\nbias:"
        + " 0".repeat(8)
        + "\nhidden: "
        + hidden
        + "\n"
        + Arrays.stream(labels)
            .map(label -> label + ": 0 " + points + "\n")
            .collect(Collectors.joining())
        + "~unknown\tAAAAAAAAAAA=\n";
  }
}
