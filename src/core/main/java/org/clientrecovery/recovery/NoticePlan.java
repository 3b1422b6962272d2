package org.clientrecovery.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.WorkingClock;

/**
 * When people are told of a commitment: some working days before it falls due, when it is overdue,
 * and when it has had no date for too long. Only what is unresolved is told of.
 *
 * <p>Who confirmed or moved a commitment so late that its early warning lies behind is not warned
 * of what they have just said. A commitment that waits for a condition may stay without a date.
 * Immutable.
 */
public final class NoticePlan {
  private final List<Step> steps;

  private record Step(NoticeKind kind, Instant at) {}

  private NoticePlan(List<Step> steps) {
    this.steps = steps;
  }

  /**
   * The plan for that commitment.
   *
   * @param since when a person last decided on it
   * @param clock the working time of its project
   */
  public static NoticePlan of(
      Commitment commitment, Instant since, Settings settings, WorkingClock clock) {
    List<Step> steps = new ArrayList<>();
    if (commitment.state().isUnresolved()) {
      commitment
          .due()
          .ifPresentOrElse(
              due -> dated(steps, due, since, settings, clock),
              () -> undated(steps, commitment, settings, clock));
    }
    steps.sort(Comparator.comparing(Step::at));
    return new NoticePlan(List.copyOf(steps));
  }

  private static void dated(
      List<Step> steps, Due due, Instant since, Settings settings, WorkingClock clock) {
    Instant warning = clock.daysBefore(due.day(), settings.number(Setting.WARN_BEFORE));
    if (warning.isAfter(since) && warning.isBefore(due.overdueFrom())) {
      steps.add(new Step(NoticeKind.DUE_SOON, warning));
    }
    steps.add(new Step(NoticeKind.OVERDUE, due.overdueFrom()));
  }

  private static void undated(
      List<Step> steps, Commitment commitment, Settings settings, WorkingClock clock) {
    if (!commitment.isConditional()) {
      Duration patience = clock.day().multipliedBy(settings.number(Setting.UNDATED_AFTER));
      steps.add(new Step(NoticeKind.UNDATED, clock.after(commitment.made(), patience)));
    }
  }

  /** What people are to be told at that moment, if they were not yet: the latest that has come. */
  public Optional<NoticeKind> at(Instant now) {
    return steps.stream()
        .filter(step -> !step.at().isAfter(now))
        .map(Step::kind)
        .reduce((earlier, later) -> later);
  }

  /** When something is to be told next, after that moment; empty where nothing is left. */
  public Optional<Instant> after(Instant now) {
    return steps.stream().map(Step::at).filter(at -> at.isAfter(now)).findFirst();
  }
}
