package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.Party;
import org.junit.Test;

public class NoticePlanTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant FRIDAY_AT_NINE = Instant.parse("2026-03-06T08:00:00Z");
  private static final Due NEXT_MONDAY = Due.on(LocalDate.of(2026, 3, 9), BERLIN);
  private static final Instant END_OF_NEXT_MONDAY = Instant.parse("2026-03-09T23:00:00Z");

  private Settings settings = Settings.standard();

  private NoticePlan plan(Commitment commitment, Instant since) {
    return NoticePlan.of(commitment, since, settings, settings.workingClock(BERLIN));
  }

  private static Commitment promise(Due due, String condition, CommitmentState state) {
    return new Commitment(
        "we send it",
        Party.US,
        Optional.empty(),
        Optional.ofNullable(condition),
        MONDAY,
        Optional.ofNullable(due),
        state);
  }

  private static Commitment open(Due due) {
    return promise(due, null, CommitmentState.OPEN);
  }

  @Test
  public void shouldWarnOnTheMorningOfTheWorkingDayBefore() {
    NoticePlan plan = plan(open(NEXT_MONDAY), MONDAY);

    assertThat(plan.at(FRIDAY_AT_NINE.minusMillis(1))).isEmpty();
    assertThat(plan.after(MONDAY)).contains(FRIDAY_AT_NINE);
    assertThat(plan.at(FRIDAY_AT_NINE)).contains(NoticeKind.DUE_SOON);
    assertThat(plan.after(FRIDAY_AT_NINE)).contains(END_OF_NEXT_MONDAY);
  }

  @Test
  public void shouldSayThatItIsOverdueFromTheMomentItIs() {
    NoticePlan plan = plan(open(NEXT_MONDAY), MONDAY);

    assertThat(plan.at(END_OF_NEXT_MONDAY.minusMillis(1))).contains(NoticeKind.DUE_SOON);
    assertThat(plan.at(END_OF_NEXT_MONDAY)).contains(NoticeKind.OVERDUE);
    assertThat(plan.after(END_OF_NEXT_MONDAY)).isEmpty();
  }

  @Test
  public void shouldWarnAsEarlyAsTheProjectWants() {
    settings = settings.with(Map.of(Setting.WARN_BEFORE, "3"));

    assertThat(plan(open(NEXT_MONDAY), MONDAY).after(MONDAY))
        .contains(Instant.parse("2026-03-04T08:00:00Z"));
  }

  @Test
  public void shouldNotWarnOfWhatWasPromisedAfterTheTimeOfTheWarning() {
    Due tomorrow = Due.at(OffsetDateTime.parse("2026-03-03T09:30:00+01:00"), BERLIN);

    NoticePlan plan = plan(open(tomorrow), MONDAY);

    assertThat(plan.at(MONDAY)).isEmpty();
    assertThat(plan.after(MONDAY)).contains(tomorrow.overdueFrom());
  }

  @Test
  public void shouldBringUpWhatHasHadNoDateForThreeWorkingDays() {
    Instant wednesdayEvening = Instant.parse("2026-03-04T16:00:00Z");

    NoticePlan plan = plan(open(null), MONDAY);

    assertThat(plan.after(MONDAY)).contains(wednesdayEvening);
    assertThat(plan.at(wednesdayEvening)).contains(NoticeKind.UNDATED);
    assertThat(plan.after(wednesdayEvening)).isEmpty();
  }

  @Test
  public void shouldLetAPromiseWaitForItsConditionWithoutADate() {
    Commitment waiting = promise(null, "once you send the log", CommitmentState.OPEN);

    assertThat(plan(waiting, MONDAY).after(MONDAY)).isEmpty();
  }

  @Test
  public void shouldTellNothingOfWhatIsProposedOrResolved() {
    for (CommitmentState state : CommitmentState.values()) {
      NoticePlan plan = plan(promise(NEXT_MONDAY, null, state), MONDAY);

      assertThat(plan.after(MONDAY).isPresent()).as("%s", state).isEqualTo(state.isUnresolved());
    }
  }
}
