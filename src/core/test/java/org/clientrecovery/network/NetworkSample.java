package org.clientrecovery.network;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Networks that say the same of each sentence. */
public final class NetworkSample {
  private static final int INPUTS = 36;

  private NetworkSample() {}

  /** A network that gives each sentence so many points for each label. */
  public static SentenceNetwork giving(int points, String... labels) {
    return SentenceNetwork.read(file(points, labels));
  }

  /** The file of that network. */
  static String file(int points, String... labels) {
    return "labels: "
        + String.join(" ", labels)
        + "\nfilters: 8 0 0\nscale: 1\nbias:"
        + " 0".repeat(8)
        + "\nhidden: 1"
        + " 0".repeat(INPUTS)
        + "\n"
        + Arrays.stream(labels)
            .map(label -> label + ": 0 " + points + "\n")
            .collect(Collectors.joining())
        + "~unknown\tAAAAAAAAAAA=\n";
  }
}
