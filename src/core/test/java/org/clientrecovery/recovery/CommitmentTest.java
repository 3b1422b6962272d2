package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.Party;
import org.junit.Test;

public class CommitmentTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Due FRIDAY = Due.on(LocalDate.of(2026, 3, 6), BERLIN);
  private static final Due NEXT_FRIDAY = Due.on(LocalDate.of(2026, 3, 13), BERLIN);
  private static final Instant LAST_SECOND_OF_FRIDAY = Instant.parse("2026-03-06T22:59:59Z");
  private static final Instant SATURDAY = Instant.parse("2026-03-06T23:00:00Z");

  private static final Map<CommitmentState, Set<CommitmentState>> LIFE =
      Map.of(
          CommitmentState.PROPOSED, Set.of(CommitmentState.OPEN, CommitmentState.DISMISSED),
          CommitmentState.DISMISSED, Set.of(CommitmentState.OPEN),
          CommitmentState.OPEN,
              Set.of(
                  CommitmentState.KEPT,
                  CommitmentState.LATE,
                  CommitmentState.MISSED,
                  CommitmentState.MOVED,
                  CommitmentState.WITHDRAWN),
          CommitmentState.MOVED,
              Set.of(
                  CommitmentState.KEPT,
                  CommitmentState.LATE,
                  CommitmentState.MISSED,
                  CommitmentState.MOVED,
                  CommitmentState.WITHDRAWN),
          CommitmentState.MISSED,
              Set.of(CommitmentState.KEPT, CommitmentState.LATE, CommitmentState.WITHDRAWN),
          CommitmentState.KEPT, Set.of(CommitmentState.OPEN),
          CommitmentState.LATE, Set.of(CommitmentState.OPEN),
          CommitmentState.WITHDRAWN, Set.of());

  @Test
  public void shouldKnowExactlyTheChangesOfALedger() {
    for (CommitmentState state : CommitmentState.values()) {
      assertThat(state.followers()).as("after %s", state).isEqualTo(LIFE.get(state));
    }
  }

  @Test
  public void shouldCountAsKeptUntilTheDayEndsWhereTheClientIs() {
    assertThat(open().keptAt(LAST_SECOND_OF_FRIDAY).state()).isEqualTo(CommitmentState.KEPT);
    assertThat(open().keptAt(SATURDAY).state()).isEqualTo(CommitmentState.LATE);
  }

  @Test
  public void shouldStayUnresolvedAtItsNewDateWhenMovedInAdvance() {
    Commitment moved = open().movedTo(NEXT_FRIDAY, LAST_SECOND_OF_FRIDAY);

    assertThat(moved.state()).isEqualTo(CommitmentState.MOVED);
    assertThat(moved.state().isUnresolved()).isTrue();
    assertThat(moved.due()).contains(NEXT_FRIDAY);
    assertThat(moved.keptAt(SATURDAY).state()).isEqualTo(CommitmentState.KEPT);
  }

  @Test
  public void shouldNotBeMovedOnceItFellDue() {
    assertThatThrownBy(() -> open().movedTo(NEXT_FRIDAY, SATURDAY))
        .isInstanceOf(CommitmentChangeRefused.class)
        .hasMessage("a commitment that is missed does not become moved");
  }

  @Test
  public void shouldCountAsKeptWhenItWasKeptInTimeAndSaidSoAfterItsDate() {
    Commitment missed = open().missed();

    assertThat(missed.keptAt(LAST_SECOND_OF_FRIDAY).state()).isEqualTo(CommitmentState.KEPT);
    assertThat(missed.keptAt(SATURDAY).state()).isEqualTo(CommitmentState.LATE);
  }

  @Test
  public void shouldBeMovedByALaterPromiseInAdvanceAndMissedByOneThatComesTooLate() {
    assertThat(open().superseded(LAST_SECOND_OF_FRIDAY).state()).isEqualTo(CommitmentState.MOVED);
    assertThat(open().superseded(SATURDAY).state()).isEqualTo(CommitmentState.MISSED);
    assertThat(open().missed().superseded(SATURDAY).state()).isEqualTo(CommitmentState.MISSED);
  }

  @Test
  public void shouldNotBeSupersededBeforeSomebodyConfirmedItOrAfterItsEnd() {
    assertThatThrownBy(() -> proposal().superseded(LAST_SECOND_OF_FRIDAY))
        .isInstanceOf(CommitmentChangeRefused.class);
    assertThatThrownBy(() -> open().withdrawn().superseded(LAST_SECOND_OF_FRIDAY))
        .isInstanceOf(CommitmentChangeRefused.class);
  }

  @Test
  public void shouldNotBeKeptBeforeSomebodyConfirmedIt() {
    assertThatThrownBy(() -> proposal().keptAt(LAST_SECOND_OF_FRIDAY))
        .isInstanceOf(CommitmentChangeRefused.class);
  }

  @Test
  public void shouldNeverBeOverdueWithoutADate() {
    Commitment undated =
        new Commitment(
            "we will call you",
            Party.US,
            Optional.empty(),
            Optional.empty(),
            SATURDAY,
            Optional.empty(),
            CommitmentState.OPEN);

    assertThat(undated.isOverdueAt(Instant.parse("2036-01-01T00:00:00Z"))).isFalse();
  }

  @Test
  public void shouldReopenADismissedProposal() {
    assertThat(proposal().dismissed().confirmed().state()).isEqualTo(CommitmentState.OPEN);
  }

  private static Commitment open() {
    return proposal().confirmed();
  }

  private static Commitment proposal() {
    return new Commitment(
        "we will send the plan by Friday",
        Party.US,
        Optional.empty(),
        Optional.empty(),
        Instant.parse("2026-03-02T08:00:00Z"),
        Optional.of(FRIDAY),
        CommitmentState.PROPOSED);
  }
}
