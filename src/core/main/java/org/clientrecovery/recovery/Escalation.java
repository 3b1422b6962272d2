package org.clientrecovery.recovery;

import java.util.Objects;

/**
 * What the escalating agent says of the case.
 *
 * @param kind what the client lost trust in
 * @param repeated whether the same failure happened to this client before
 * @param why what happened to the client, at most {@value #LONGEST_TEXT} UTF-16 units, not blank
 * @param atStake what can be lost, at most {@value #LONGEST_TEXT} UTF-16 units; may be empty
 */
public record Escalation(
    Trigger trigger,
    SideAtFault side,
    FailureKind kind,
    boolean repeated,
    String why,
    String atStake) {

  /** The longest text that is taken. */
  public static final int LONGEST_TEXT = 20_000;

  public Escalation {
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(kind, "kind");
    requireLength("why", why);
    requireLength("atStake", atStake);
    if (why.isBlank()) {
      throw new IllegalArgumentException("an escalation says why");
    }
  }

  private static void requireLength(String name, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          "%s has %d characters, at most %d are taken"
              .formatted(name, text.length(), LONGEST_TEXT));
    }
  }
}
