package org.clientrecovery.recovery;

import java.time.Duration;
import java.time.Instant;

/**
 * When to say that it will not happen again.
 *
 * <p>Such a promise works best two to four weeks after the failure: earlier it sounds hasty, later
 * nobody listens any more.
 */
public final class Prevention {
  private Prevention() {}

  /** From when on it is proposed: so many days after the failure. */
  public static Instant proposedFrom(Recovery recovery, Settings settings) {
    int days = settings.number(Setting.PREVENTION_AFTER);
    return recovery.roundSince().plus(Duration.ofDays(days));
  }

  /** Whether it is time, and nobody has written one down yet. */
  public static boolean isDue(
      Recovery recovery, Settings settings, WorkingPapers papers, Instant now) {
    return recovery.standing().isOpen()
        && papers.of(Paper.PREVENTION).isEmpty()
        && !now.isBefore(proposedFrom(recovery, settings));
  }
}
