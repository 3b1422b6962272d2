package org.clientrecovery.recovery;

import java.util.List;

/**
 * Whether one question of a gate is answered.
 *
 * @param missing where it is not: the problems, actions or words that are in the way, as their
 *     writer wrote them; may be empty
 */
public record GateAnswer(GateQuestion question, boolean met, List<String> missing) {
  public GateAnswer {
    missing = List.copyOf(missing);
  }

  public GateAnswer(GateQuestion question, boolean met) {
    this(question, met, List.of());
  }
}
