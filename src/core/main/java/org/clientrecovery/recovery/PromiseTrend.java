package org.clientrecovery.recovery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How our promises in recoveries ended, week by week: kept and late ones in the week in which they
 * were kept, missed ones in the week in which they fell due.
 *
 * @param weeks one after the other, the present one last
 */
public record PromiseTrend(List<Week> weeks) {

  public PromiseTrend {
    weeks = List.copyOf(weeks);
  }

  /**
   * How one promise ended.
   *
   * @param state {@code KEPT}, {@code LATE} or {@code MISSED}
   */
  public record End(Instant at, CommitmentState state) {}

  /** One week. */
  public record Week(LocalDate monday, int kept, int late, int missed) {
    public int all() {
      return kept + late + missed;
    }

    private Week plus(Week other) {
      return new Week(monday, kept + other.kept, late + other.late, missed + other.missed);
    }

    /** Of a hundred promises, how many were kept in time; empty where none ended. */
    public Optional<Integer> rate() {
      return all() == 0 ? Optional.empty() : Optional.of(Math.round(100f * kept / all()));
    }
  }

  /** The weeks from that Monday to now. */
  public static PromiseTrend of(List<End> ends, LocalDate first, ZoneId zone, Instant now) {
    Map<LocalDate, Week> found = new HashMap<>();
    ends.forEach(end -> found.merge(RecoveryTrend.monday(end.at(), zone), week(end), Week::plus));
    List<Week> weeks = new ArrayList<>();
    LocalDate last = RecoveryTrend.monday(now, zone);
    for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
      Week empty = new Week(monday, 0, 0, 0);
      weeks.add(empty.plus(found.getOrDefault(monday, empty)));
    }
    return new PromiseTrend(weeks);
  }

  /** All these weeks as if they were one. */
  public Week total() {
    return weeks.stream().reduce(Week::plus).orElseGet(() -> new Week(LocalDate.EPOCH, 0, 0, 0));
  }

  private static Week week(End end) {
    return switch (end.state()) {
      case KEPT -> new Week(LocalDate.EPOCH, 1, 0, 0);
      case LATE -> new Week(LocalDate.EPOCH, 0, 1, 0);
      default -> new Week(LocalDate.EPOCH, 0, 0, 1);
    };
  }
}
