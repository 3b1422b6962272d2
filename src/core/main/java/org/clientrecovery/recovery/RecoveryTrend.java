package org.clientrecovery.recovery;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.clientrecovery.commitment.WorkingClock;

/**
 * How recoveries went, week by week. It counts cases and never people.
 *
 * @param weeks one after the other, the present one last
 * @param reopened recoveries in which the client was angry again in these weeks, whenever they were
 *     escalated
 */
public record RecoveryTrend(List<Week> weeks, int reopened) {

  public RecoveryTrend {
    weeks = List.copyOf(weeks);
  }

  /**
   * What is known of one recovery: moments, or null where it did not happen yet.
   *
   * @param rounds 1, and one more for each time that the client was angry again
   * @param roundSince when the last of them began
   */
  public record Trace(
      Instant opened,
      Instant acknowledged,
      Instant ended,
      Outcome outcome,
      int rounds,
      Instant roundSince) {}

  /**
   * One week.
   *
   * @param monday its first day
   * @param toAcknowledge the median working time from escalation to acknowledgement of those that
   *     were escalated in this week; empty where none was acknowledged yet
   */
  public record Week(
      LocalDate monday,
      int escalated,
      int recovered,
      int partedWays,
      Optional<Duration> toAcknowledge) {}

  /** The Monday of the first of so many weeks that end with the present one. */
  public static LocalDate firstMonday(int weeks, Instant now, ZoneId zone) {
    return monday(now, zone).minusWeeks(weeks - 1L);
  }

  /** The trend of those recoveries from that Monday to now. */
  public static RecoveryTrend of(
      List<Trace> traces, LocalDate first, WorkingClock work, Instant now) {
    List<Week> weeks = new ArrayList<>();
    LocalDate last = monday(now, work.zone());
    for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
      weeks.add(week(monday, traces, work));
    }
    Instant start = first.atStartOfDay(work.zone()).toInstant();
    long reopened =
        traces.stream().filter(t -> t.rounds() > 1 && !t.roundSince().isBefore(start)).count();
    return new RecoveryTrend(weeks, (int) reopened);
  }

  /** Whether nothing happened in all these weeks. */
  public boolean isEmpty() {
    return weeks.stream()
        .allMatch(week -> week.escalated() + week.recovered() + week.partedWays() == 0);
  }

  private static Week week(LocalDate monday, List<Trace> traces, WorkingClock work) {
    Instant from = monday.atStartOfDay(work.zone()).toInstant();
    Instant to = monday.plusWeeks(1).atStartOfDay(work.zone()).toInstant();
    List<Trace> opened =
        traces.stream().filter(trace -> isBetween(from, trace.opened(), to)).toList();
    List<Outcome> ends =
        traces.stream()
            .filter(trace -> isBetween(from, trace.ended(), to))
            .map(Trace::outcome)
            .toList();
    return new Week(
        monday,
        opened.size(),
        Collections.frequency(ends, Outcome.RECOVERED),
        Collections.frequency(ends, Outcome.PARTED_WAYS),
        median(opened, work));
  }

  private static boolean isBetween(Instant from, Instant moment, Instant to) {
    return moment != null && !moment.isBefore(from) && moment.isBefore(to);
  }

  private static Optional<Duration> median(List<Trace> opened, WorkingClock work) {
    List<Duration> times =
        opened.stream()
            .filter(trace -> trace.acknowledged() != null)
            .map(trace -> work.between(trace.opened(), trace.acknowledged()))
            .sorted()
            .toList();
    int size = times.size();
    return size == 0
        ? Optional.empty()
        : Optional.of(times.get((size - 1) / 2).plus(times.get(size / 2)).dividedBy(2));
  }

  /** The day on which the week of that moment began. */
  public static LocalDate monday(Instant moment, ZoneId zone) {
    return moment
        .atZone(zone)
        .toLocalDate()
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
