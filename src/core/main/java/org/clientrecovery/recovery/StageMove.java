package org.clientrecovery.recovery;

import java.util.Objects;
import java.util.Optional;

/**
 * One move of a recovery that practice knows.
 *
 * <p>Forward goes one stage at a time and past a gate. Back goes where the client sends it: to Plan
 * (the plan is rejected), to Act (a promise turns out not to be kept), to Acknowledge (the client
 * is angry again); a recovered case can be reopened so as well. Parting ways is possible from each
 * stage, and is final.
 *
 * @param from where it stands before
 * @param to where it stands after
 */
public record StageMove(Standing from, Standing to, Kind kind) {

  /** Which way a move goes. */
  public enum Kind {
    FORWARD,
    PLAN_REJECTED,
    PROMISE_BROKEN,
    ANGRY_AGAIN,
    PARTING_WAYS
  }

  public StageMove {
    Objects.requireNonNull(kind, "kind");
    if (!kindOf(from, to).equals(Optional.of(kind))) {
      throw new IllegalArgumentException(kind + " does not lead from " + from + " to " + to);
    }
  }

  /** The move between two standings; empty where practice knows none. */
  public static Optional<StageMove> between(Standing from, Standing to) {
    return kindOf(from, to).map(kind -> new StageMove(from, to, kind));
  }

  /** Whether the gate of the stage that is left has to be asked. */
  public boolean passesGate() {
    return kind == Kind.FORWARD;
  }

  /** Whether the work of the recovery starts anew, so that earlier replies no longer count. */
  public boolean startsNewRound() {
    return kind == Kind.ANGRY_AGAIN;
  }

  private static Optional<Kind> kindOf(Standing from, Standing to) {
    if (from == to || from == Standing.PARTED_WAYS) {
      return Optional.empty();
    }
    if (to == Standing.PARTED_WAYS) {
      return from.isOpen() ? Optional.of(Kind.PARTING_WAYS) : Optional.empty();
    }
    return to.ordinal() == from.ordinal() + 1 ? Optional.of(Kind.FORWARD) : backwards(from, to);
  }

  private static Optional<Kind> backwards(Standing from, Standing to) {
    if (to.ordinal() > from.ordinal()) {
      return Optional.empty();
    }
    return switch (to) {
      case ACKNOWLEDGE -> Optional.of(Kind.ANGRY_AGAIN);
      case PLAN -> Optional.of(Kind.PLAN_REJECTED);
      case ACT -> Optional.of(Kind.PROMISE_BROKEN);
      default -> Optional.empty();
    };
  }
}
