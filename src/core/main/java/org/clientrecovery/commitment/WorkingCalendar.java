package org.clientrecovery.commitment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When the supplier works: what "within two business days" is counted in.
 *
 * <p>A port of the host. Implementations are immutable or safe for all threads.
 */
public interface WorkingCalendar {

  /** Whether people work on that day; holidays and weekends are not working days. */
  boolean isWorkingDay(LocalDate day);

  /** When a working day starts. */
  LocalTime opens();

  /** When a working day ends; after {@link #opens()}. */
  LocalTime closes();

  /** Monday to Friday, 9:00 to 17:00, no holidays. */
  static WorkingCalendar mondayToFriday() {
    return new WorkingCalendar() {
      @Override
      public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
      }

      @Override
      public LocalTime opens() {
        return LocalTime.of(9, 0);
      }

      @Override
      public LocalTime closes() {
        return LocalTime.of(17, 0);
      }
    };
  }
}
