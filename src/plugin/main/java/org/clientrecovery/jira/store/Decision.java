package org.clientrecovery.jira.store;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Somebody's decision on a commitment.
 *
 * @param actor user key, empty for the clock
 * @param reason empty where none was given
 * @param clientTold whether the client knows; empty where that was not asked
 * @param proof where it stands that it was kept; empty where that was not said
 * @param settled when it was kept, where that was before {@code at}; empty where it is the same
 * @param seen the version of the entry that they looked at; empty where it does not matter
 */
public record Decision(
    String actor,
    Instant at,
    String reason,
    Optional<Boolean> clientTold,
    String proof,
    Optional<Instant> settled,
    OptionalInt seen) {

  public Decision(String actor, Instant at, String reason) {
    this(actor, at, reason, Optional.empty(), "", Optional.empty(), OptionalInt.empty());
  }

  /** What the clock does by itself. */
  static Decision ofTheClock(Instant at) {
    return new Decision("", at, "");
  }

  public Decision withClientTold(boolean told) {
    return new Decision(actor, at, reason, Optional.of(told), proof, settled, seen);
  }

  public Decision withProof(String link) {
    return new Decision(actor, at, reason, clientTold, link, settled, seen);
  }

  /** The same about something that happened at that moment. */
  public Decision withSettled(Instant moment) {
    return new Decision(actor, at, reason, clientTold, proof, Optional.of(moment), seen);
  }

  public Decision onVersion(int version) {
    return new Decision(actor, at, reason, clientTold, proof, settled, OptionalInt.of(version));
  }
}
