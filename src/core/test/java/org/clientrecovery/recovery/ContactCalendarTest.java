package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientrecovery.commitment.Party;
import org.junit.Test;

public class ContactCalendarTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

  @Test
  public void shouldBeDueEveryOtherDayAtFirstAndThenLessOften() {
    assertThat(calendar("2, 2, 2, 4, 7").coming(6))
        .containsExactly(
            LocalDate.of(2026, 3, 4),
            LocalDate.of(2026, 3, 6),
            LocalDate.of(2026, 3, 9),
            LocalDate.of(2026, 3, 13),
            LocalDate.of(2026, 3, 20),
            LocalDate.of(2026, 3, 27));
  }

  @Test
  public void shouldMoveADueDayFromTheWeekendToMonday() {
    assertThat(calendar("5").nextDue()).contains(LocalDate.of(2026, 3, 9));
  }

  @Test
  public void shouldMoveOnFromTheLastContactOfOurs() {
    assertThat(calendar("2, 3", ours(1)).nextDue()).contains(LocalDate.of(2026, 3, 6));
    assertThat(calendar("2, 3", ours(1), client(2)).nextDue())
        .as("a client who writes is not one who was followed up")
        .contains(LocalDate.of(2026, 3, 6));
  }

  @Test
  public void shouldCountTwoRepliesOfOneDayOnce() {
    assertThat(calendar("2, 3", at(1, 1, Party.US), at(1, 4, Party.US)).held())
        .containsExactly(LocalDate.of(2026, 3, 3));
  }

  @Test
  public void shouldBeOverdueOnlyWhenTheDayIsOverWhereTheProjectIs() {
    ContactCalendar calendar = calendar("2");

    assertThat(calendar.isOverdue(Instant.parse("2026-03-04T22:59:59Z"))).isFalse();
    assertThat(calendar.isOverdue(Instant.parse("2026-03-04T23:00:00Z"))).isTrue();
    assertThat(calendar.overdueFrom()).contains(Instant.parse("2026-03-04T23:00:00Z"));
  }

  @Test
  public void shouldTellWhoWroteLastAndHowLongTheClientHeardNothing() {
    ContactCalendar calendar = calendar("2", ours(1), client(3));

    assertThat(calendar.last()).contains(client(3));
    assertThat(calendar.daysSilent(MONDAY.plus(Duration.ofDays(5)))).contains(4L);
    assertThat(calendar("2").daysSilent(MONDAY)).isEmpty();
  }

  @Test
  public void shouldHaveNothingDueOutsideFollowUp() {
    ContactCalendar calendar = ContactCalendar.of(rhythm("2"), Optional.empty(), List.of(ours(1)));

    assertThat(calendar.nextDue()).isEmpty();
    assertThat(calendar.held()).isEmpty();
    assertThat(calendar.isOverdue(MONDAY.plus(Duration.ofDays(99)))).isFalse();
  }

  private static ContactCalendar calendar(String cadence, Contact... contacts) {
    return ContactCalendar.of(rhythm(cadence), Optional.of(MONDAY), Stream.of(contacts).toList());
  }

  private static ContactCalendar.Rhythm rhythm(String cadence) {
    Settings settings = Settings.standard().with(Map.of(Setting.CADENCE, cadence));
    return ContactCalendar.Rhythm.of(settings, BERLIN);
  }

  private static Contact ours(int day) {
    return at(day, 0, Party.US);
  }

  private static Contact client(int day) {
    return at(day, 0, Party.CLIENT);
  }

  private static Contact at(int day, int hour, Party by) {
    return new Contact(MONDAY.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour)), by);
  }
}
