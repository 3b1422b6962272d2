package org.clientrecovery.commitment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Counts working time: nothing runs while nobody works.
 *
 * @param calendar when people work
 * @param zone where they work
 */
public record WorkingClock(WorkingCalendar calendar, ZoneId zone) {
  /** A calendar without a working day in so many days is none. */
  private static final int LONGEST_PAUSE = 3660;

  /** How long a working day is. */
  public Duration day() {
    return Duration.between(calendar.opens(), calendar.closes());
  }

  /** When so much working time after {@code start} is over. */
  public Instant after(Instant start, Duration work) {
    Duration left = work;
    LocalDate day = start.atZone(zone).toLocalDate();
    Instant from = start;
    for (int tried = 0; tried < LONGEST_PAUSE; tried++, day = day.plusDays(1)) {
      Duration today = between(from, closing(day), day);
      if (today.compareTo(left) >= 0 && !today.isZero()) {
        return later(from, opening(day)).plus(left);
      }
      left = left.minus(today);
    }
    throw new IllegalStateException("the working calendar has no working days after " + start);
  }

  /** How much working time lies between the two; zero where {@code end} is not after start. */
  public Duration between(Instant start, Instant end) {
    Duration sum = Duration.ZERO;
    LocalDate last = end.atZone(zone).toLocalDate();
    LocalDate day = start.atZone(zone).toLocalDate();
    for (; !day.isAfter(last); day = day.plusDays(1)) {
      sum = sum.plus(between(start, end, day));
    }
    return sum;
  }

  /** The start of the working day that lies so many working days before that day. */
  public Instant daysBefore(LocalDate day, int workingDays) {
    LocalDate found = day;
    int left = workingDays;
    for (int tried = 0; left > 0 && tried < LONGEST_PAUSE; tried++) {
      found = found.minusDays(1);
      left -= calendar.isWorkingDay(found) ? 1 : 0;
    }
    return opening(found);
  }

  private Duration between(Instant start, Instant end, LocalDate day) {
    if (!calendar.isWorkingDay(day)) {
      return Duration.ZERO;
    }
    Instant from = later(start, opening(day));
    Instant to = end.isBefore(closing(day)) ? end : closing(day);
    return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Instant opening(LocalDate day) {
    return ZonedDateTime.of(day, calendar.opens(), zone).toInstant();
  }

  private Instant closing(LocalDate day) {
    return ZonedDateTime.of(day, calendar.closes(), zone).toInstant();
  }
}
