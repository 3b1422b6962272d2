package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.clientrecovery.commitment.WorkingCalendar;
import org.clientrecovery.commitment.WorkingClock;
import org.junit.Test;

public class RecoveryTrendTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final WorkingClock WORK =
      new WorkingClock(WorkingCalendar.mondayToFriday(), BERLIN);
  private static final Instant NOW = at("2026-03-18T12:00");
  private static final LocalDate FIRST = RecoveryTrend.firstMonday(3, NOW, BERLIN);

  @Test
  public void shouldEndWithThePresentWeek() {
    assertThat(trend().weeks())
        .extracting(RecoveryTrend.Week::monday)
        .containsExactly(
            LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 16));
    assertThat(trend().isEmpty()).isTrue();
  }

  @Test
  public void shouldCountAnEscalationInItsWeekAndAnEndInItsOwn() {
    RecoveryTrend trend =
        trend(
            new RecoveryTrend.Trace(
                at("2026-03-08T23:59"),
                null,
                at("2026-03-09T00:00"),
                Outcome.RECOVERED,
                1,
                at("2026-03-08T23:59")));

    assertThat(trend.weeks()).extracting(RecoveryTrend.Week::escalated).containsExactly(1, 0, 0);
    assertThat(trend.weeks()).extracting(RecoveryTrend.Week::recovered).containsExactly(0, 1, 0);
  }

  @Test
  public void shouldTakeTheMedianOfWorkingTime() {
    RecoveryTrend trend =
        trend(
            acknowledged("2026-03-10T10:00", "2026-03-10T11:00"),
            acknowledged("2026-03-10T10:00", "2026-03-11T10:00"),
            acknowledged("2026-03-10T10:00", "2026-03-10T13:00"));

    assertThat(trend.weeks().get(1).toAcknowledge()).contains(Duration.ofHours(3));
    assertThat(trend.weeks().get(0).toAcknowledge()).isEmpty();
  }

  @Test
  public void shouldTakeTheMiddleOfTheTwoMiddleOnes() {
    RecoveryTrend trend =
        trend(
            acknowledged("2026-03-10T10:00", "2026-03-10T11:00"),
            acknowledged("2026-03-10T10:00", "2026-03-10T13:00"));

    assertThat(trend.weeks().get(1).toAcknowledge()).contains(Duration.ofHours(2));
  }

  @Test
  public void shouldCountWhereTheClientWasAngryAgain() {
    RecoveryTrend trend =
        trend(
            angry("2026-03-10T10:00", 2, "2026-03-11T10:00"),
            angry("2026-01-10T10:00", 2, "2026-03-11T10:00"),
            angry("2026-01-10T10:00", 3, "2026-01-12T10:00"),
            angry("2026-03-10T10:00", 1, "2026-03-10T10:00"));

    assertThat(trend.reopened()).isEqualTo(2);
  }

  private static RecoveryTrend trend(RecoveryTrend.Trace... traces) {
    return RecoveryTrend.of(List.of(traces), FIRST, WORK, NOW);
  }

  private static RecoveryTrend.Trace acknowledged(String opened, String acknowledged) {
    return new RecoveryTrend.Trace(at(opened), at(acknowledged), null, null, 1, at(opened));
  }

  private static RecoveryTrend.Trace angry(String opened, int rounds, String since) {
    return new RecoveryTrend.Trace(at(opened), null, null, null, rounds, at(since));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
  }
}
