package org.clientrecovery.commitment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * A working calendar of the same hours on some days of each week, but not on holidays.
 *
 * @param days the days of the week that are worked; at least one
 * @param opens when a working day starts
 * @param closes when it ends; after {@code opens}
 * @param holidays days that are not worked
 */
public record WorkingWeek(
    Set<DayOfWeek> days, LocalTime opens, LocalTime closes, Set<LocalDate> holidays)
    implements WorkingCalendar {

  public WorkingWeek {
    days = Set.copyOf(days);
    holidays = Set.copyOf(holidays);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a week without a working day");
    }
    if (!closes.isAfter(opens)) {
      throw new IllegalArgumentException("a working day from " + opens + " to " + closes);
    }
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
  }
}
