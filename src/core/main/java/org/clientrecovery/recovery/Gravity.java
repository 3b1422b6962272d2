package org.clientrecovery.recovery;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How grave a recovery is by what happened since the escalation.
 *
 * <p>A promise that is broken inside a recovery fails the client a second time, by the attempt to
 * make up for the first. Research on service recovery calls it a double deviation and finds it
 * worse than the failure that came first; so it makes the case graver and changes the advice. Only
 * our promises count, and each break once: kept late after it was missed is the same break.
 */
public enum Gravity {
  /** As it was escalated. */
  AS_ESCALATED("as-escalated", 0),
  /** A promise of the recovery itself was broken: say so first, by voice, before anything new. */
  GRAVER("graver", 1),
  /** More than one was broken: somebody higher up owns the next word, and promises less. */
  GRAVEST("gravest", 2);

  private static final Set<CommitmentState> BROKEN =
      EnumSet.of(CommitmentState.MISSED, CommitmentState.LATE);

  private final String id;
  private final int brokenPromises;

  Gravity(String id, int brokenPromises) {
    this.id = id;
    this.brokenPromises = brokenPromises;
  }

  /** The name in storage, texts and REST; never translated. */
  public String id() {
    return id;
  }

  /** The gravity of a recovery in which those commitments were made. */
  public static Gravity of(Collection<Commitment> commitments) {
    long broken = commitments.stream().filter(Gravity::isBrokenByUs).count();
    return Arrays.stream(values())
        .filter(gravity -> gravity.brokenPromises <= broken)
        .reduce(AS_ESCALATED, (lighter, graver) -> graver);
  }

  private static boolean isBrokenByUs(Commitment commitment) {
    return commitment.isOurs() && BROKEN.contains(commitment.state());
  }

  /** The gravity of that id; empty where there is none, also for null. */
  public static Optional<Gravity> withId(String id) {
    return Arrays.stream(values()).filter(gravity -> gravity.id.equals(id)).findFirst();
  }
}
