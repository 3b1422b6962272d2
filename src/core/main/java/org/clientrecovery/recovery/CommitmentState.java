package org.clientrecovery.recovery;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The life of a commitment.
 *
 * <p>Found in a text it is <em>proposed</em>; a person confirms it (<em>open</em>) or
 * <em>dismisses</em> it. An open one is <em>kept</em> in time, kept <em>late</em>, <em>missed</em>,
 * <em>moved</em> to another date before it falls due (and is then open at that date), or
 * <em>withdrawn</em>. A missed one can still be kept, late; or it was kept in time and nobody said
 * so until now. What was thought kept and turns out not to be is open again.
 */
public enum CommitmentState {
  PROPOSED("proposed"),
  DISMISSED("dismissed"),
  OPEN("open"),
  KEPT("kept"),
  LATE("late"),
  MISSED("missed"),
  MOVED("moved"),
  WITHDRAWN("withdrawn");

  private static final Set<CommitmentState> UNRESOLVED = EnumSet.of(OPEN, MOVED, MISSED);

  private final String id;

  CommitmentState(String id) {
    this.id = id;
  }

  /** The name in storage and REST; never translated. */
  public String id() {
    return id;
  }

  /** Whether somebody confirmed it and it is not settled: open, moved or missed. */
  public boolean isUnresolved() {
    return UNRESOLVED.contains(this);
  }

  /** Whether it is a commitment at all, and neither a proposal nor dismissed. */
  public boolean isConfirmed() {
    return this != PROPOSED && this != DISMISSED;
  }

  /** Whether it came to an end that a report counts: kept, late, missed or withdrawn. */
  public boolean isSettled() {
    return this == KEPT || this == LATE || this == MISSED || this == WITHDRAWN;
  }

  /** Whether a commitment in this state may get into that one. */
  public boolean canBecome(CommitmentState next) {
    return followers().contains(next);
  }

  /** The states that may come next. */
  public Set<CommitmentState> followers() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(OPEN, DISMISSED);
      case DISMISSED -> EnumSet.of(OPEN);
      case OPEN, MOVED -> EnumSet.of(KEPT, LATE, MISSED, MOVED, WITHDRAWN);
      case MISSED -> EnumSet.of(KEPT, LATE, WITHDRAWN);
      case KEPT, LATE -> EnumSet.of(OPEN);
      case WITHDRAWN -> EnumSet.noneOf(CommitmentState.class);
    };
  }

  /** The state of that id; empty where there is none, also for null. */
  public static Optional<CommitmentState> withId(String id) {
    return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
  }
}
