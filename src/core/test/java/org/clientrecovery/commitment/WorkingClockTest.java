package org.clientrecovery.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.Test;

public class WorkingClockTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);

  private final WorkingClock clock =
      new WorkingClock(
          new WorkingWeek(
              EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
              LocalTime.of(9, 0),
              LocalTime.of(17, 0),
              Set.of(GOOD_FRIDAY)),
          BERLIN);

  @Test
  public void shouldStandStillAtNightOnWeekendsAndOnHolidays() {
    assertThat(after("2026-03-03T15:00", 4)).isEqualTo(at("2026-03-04T11:00"));
    assertThat(after("2026-03-06T16:00", 4)).isEqualTo(at("2026-03-09T12:00"));
    assertThat(after("2026-04-02T16:00", 4)).isEqualTo(at("2026-04-06T12:00"));
    assertThat(after("2026-03-03T06:00", 4)).isEqualTo(at("2026-03-03T13:00"));
  }

  @Test
  public void shouldEndWithTheDayRatherThanStartTheNext() {
    assertThat(after("2026-03-03T09:00", 8)).isEqualTo(at("2026-03-03T17:00"));
  }

  @Test
  public void shouldKeepTheHoursWhenTheClocksChange() {
    assertThat(after("2026-03-27T15:00", 4)).isEqualTo(at("2026-03-30T11:00"));
  }

  @Test
  public void shouldCountWhatWasWorkedBetween() {
    assertThat(clock.between(at("2026-03-06T16:00"), at("2026-03-09T12:00")))
        .isEqualTo(Duration.ofHours(4));
    assertThat(clock.between(at("2026-03-09T12:00"), at("2026-03-06T16:00")))
        .isEqualTo(Duration.ZERO);
  }

  @Test
  public void shouldCountWorkingDaysBack() {
    assertThat(clock.daysBefore(LocalDate.of(2026, 4, 6), 1)).isEqualTo(at("2026-04-02T09:00"));
    assertThat(clock.daysBefore(LocalDate.of(2026, 4, 6), 0)).isEqualTo(at("2026-04-06T09:00"));
  }

  @Test
  public void shouldRefuseAWeekWithoutWork() {
    assertThatThrownBy(
            () -> new WorkingWeek(Set.of(), LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of()))
        .hasMessageContaining("without a working day");
  }

  private Instant after(String start, int hours) {
    return clock.after(at(start), Duration.ofHours(hours));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
