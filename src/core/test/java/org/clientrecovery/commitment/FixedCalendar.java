package org.clientrecovery.commitment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Predicate;

/** A working calendar for tests. */
record FixedCalendar(Predicate<LocalDate> works, LocalTime opens, LocalTime closes)
    implements WorkingCalendar {

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return works.test(day);
  }
}
