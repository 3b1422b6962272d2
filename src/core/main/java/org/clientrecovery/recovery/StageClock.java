package org.clientrecovery.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.clientrecovery.commitment.WorkingClock;

/**
 * How long a stage may last, and how much of that time is left, in working time of the project.
 *
 * @param due when the stage should be over
 * @param left working time until then; zero where it is late
 * @param late working time since then; zero where it is not late
 * @param target working time that the stage has in all
 */
public record StageClock(Instant due, Duration left, Duration late, Duration target) {
  /** From this share of its time a stage counts as at risk. */
  private static final int RISK = 4;

  /** Whether the time is over, nearly over, or neither. */
  public enum State {
    IN_TIME("in-time"),
    AT_RISK("at-risk"),
    LATE("late");

    private final String id;

    State(String id) {
      this.id = id;
    }

    /** The name in texts and REST; never translated. */
    public String id() {
      return id;
    }
  }

  /**
   * The clock of the stage that this recovery stands at; empty where its end is no matter of time.
   *
   * @param work the project's working time
   */
  public static Optional<StageClock> of(
      Recovery recovery, Settings settings, WorkingClock work, Instant now) {
    return recovery
        .standing()
        .stage()
        .flatMap(settings::target)
        .map(target -> reading(recovery.since(), target, work, now));
  }

  private static StageClock reading(
      Instant since, Duration target, WorkingClock work, Instant now) {
    Instant due = work.after(since, target);
    return new StageClock(due, work.between(now, due), work.between(due, now), target);
  }

  /** At risk from when a quarter of the time is left; an empty clock at the very moment is late. */
  public State state() {
    if (left.isZero()) {
      return State.LATE;
    }
    return left.multipliedBy(RISK).compareTo(target) <= 0 ? State.AT_RISK : State.IN_TIME;
  }
}
