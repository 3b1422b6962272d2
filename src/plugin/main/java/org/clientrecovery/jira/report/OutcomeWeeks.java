package org.clientrecovery.jira.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.jira.store.LedgerMark;
import org.clientrecovery.recovery.RecoveryTrend;

/**
 * How many commitments were kept, kept late and missed in each week, the oldest week first: kept
 * ones in the week in which they were kept, missed ones in the week in which they fell due.
 *
 * @param shortened whether older weeks are left out, since there were too many commitments to look
 *     through; each week that is there is whole
 */
record OutcomeWeeks(List<Week> weeks, boolean shortened) {
  /** So many kept, so many late and so many missed ones are looked through. */
  static final int LIMIT = 500;

  /** Of more projects no weeks are counted: most of their weeks would be left out. */
  static final int MOST_PROJECTS = 12;

  private static final int WEEKS = 8;

  /** One week. */
  record Week(LocalDate monday, int kept, int late, int missed) {
    int all() {
      return kept + late + missed;
    }
  }

  /** When the first of the weeks begins. */
  static Instant start(Instant now, ZoneId zone) {
    return firstMonday(now, zone).atStartOfDay(zone).toInstant();
  }

  /**
   * The first week of which everything was found; the next one where not even this one was.
   *
   * @param read what was read of each kind, the latest first
   */
  static LocalDate firstWhole(List<List<LedgerMark>> read, Instant now, ZoneId zone) {
    return read.stream()
        .filter(marks -> marks.size() >= LIMIT)
        .map(marks -> RecoveryTrend.monday(marks.get(marks.size() - 1).at(), zone).plusWeeks(1))
        .reduce(firstMonday(now, zone), (one, other) -> one.isAfter(other) ? one : other);
  }

  /** The weeks from {@code first} to this one. */
  static OutcomeWeeks of(
      List<LedgerMark> kept,
      List<LedgerMark> late,
      List<LedgerMark> missed,
      LocalDate first,
      Instant now,
      ZoneId zone) {
    Map<LocalDate, int[]> counts = new HashMap<>();
    kept.forEach(mark -> counts(RecoveryTrend.monday(mark.at(), zone), counts)[0]++);
    late.forEach(mark -> counts(RecoveryTrend.monday(mark.at(), zone), counts)[1]++);
    missed.forEach(mark -> counts(RecoveryTrend.monday(lastMoment(mark), zone), counts)[2]++);
    List<Week> weeks = new ArrayList<>();
    for (LocalDate day = first;
        !day.isAfter(RecoveryTrend.monday(now, zone));
        day = day.plusWeeks(1)) {
      int[] week = counts(day, counts);
      weeks.add(new Week(day, week[0], week[1], week[2]));
    }
    return new OutcomeWeeks(weeks, first.isAfter(firstMonday(now, zone)));
  }

  boolean isEmpty() {
    return weeks.stream().allMatch(week -> week.all() == 0);
  }

  private static int[] counts(LocalDate week, Map<LocalDate, int[]> counts) {
    return counts.computeIfAbsent(week, day -> new int[3]);
  }

  /** A day's promise belongs to its day, though it is overdue from the next one's start. */
  private static Instant lastMoment(LedgerMark mark) {
    return mark.at().minusMillis(1);
  }

  private static LocalDate firstMonday(Instant now, ZoneId zone) {
    return RecoveryTrend.monday(now, zone).minusWeeks(WEEKS - 1);
  }
}
