package org.clientrecovery.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A stretch of a chronology in which nothing happened that anybody noted: at least a day. */
public record Silence(Instant from, Instant to) {
  private static final Duration SHORTEST = Duration.ofDays(1);

  /** The silence between two entries that follow one another; empty where they lie close. */
  public static Optional<Silence> between(Instant from, Instant to) {
    return Duration.between(from, to).compareTo(SHORTEST) < 0
        ? Optional.empty()
        : Optional.of(new Silence(from, to));
  }

  public Duration length() {
    return Duration.between(from, to);
  }
}
