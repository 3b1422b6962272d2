package org.clientrecovery.jira.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.clientrecovery.jira.store.LedgerRow;
import org.clientrecovery.recovery.CommitmentState;
import org.clientrecovery.recovery.RecoveryTrend;

/**
 * How many commitments were kept, kept late and missed in each week, the oldest week first: kept
 * ones in the week in which they were kept, missed ones in the week in which they fell due.
 *
 * @param shortened whether older weeks are left out, since there were too many commitments to look
 *     through; each week that is there is whole
 */
record OutcomeWeeks(List<Week> weeks, boolean shortened) {
  /** So many kept, and so many missed ones, are looked through. */
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

  /** The first week of which everything was found. */
  static LocalDate firstWhole(
      List<LedgerRow> settled, List<LedgerRow> missed, Instant now, ZoneId zone) {
    if (missed.size() >= LIMIT) {
      return RecoveryTrend.monday(now, zone);
    }
    return settled.size() >= LIMIT
        ? RecoveryTrend.monday(settled.get(settled.size() - 1).settled(), zone).plusWeeks(1)
        : firstMonday(now, zone);
  }

  /** The weeks from {@code first} to this one. */
  static OutcomeWeeks of(
      List<VisibleCommitment> settled,
      List<VisibleCommitment> missed,
      LocalDate first,
      Instant now,
      ZoneId zone) {
    Map<LocalDate, int[]> counts = new HashMap<>();
    settled.forEach(
        row -> counts(RecoveryTrend.monday(row.row().settled(), zone), counts)[isLate(row)]++);
    missed.forEach(row -> counts(RecoveryTrend.monday(lastMoment(row), zone), counts)[2]++);
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

  private static int isLate(VisibleCommitment row) {
    return row.commitment().state() == CommitmentState.LATE ? 1 : 0;
  }

  private static int[] counts(LocalDate week, Map<LocalDate, int[]> counts) {
    return counts.computeIfAbsent(week, day -> new int[3]);
  }

  /** A day's promise belongs to its day, though it is overdue from the next one's start. */
  private static Instant lastMoment(VisibleCommitment row) {
    return row.commitment().due().orElseThrow().overdueFrom().minusMillis(1);
  }

  private static LocalDate firstMonday(Instant now, ZoneId zone) {
    return RecoveryTrend.monday(now, zone).minusWeeks(WEEKS - 1);
  }
}
