package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.Test;

public class RecoveryTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

  @Test
  public void shouldStartAtAcknowledgeInItsFirstRound() {
    Recovery recovery = escalated();

    assertThat(recovery.standing()).isEqualTo(Standing.ACKNOWLEDGE);
    assertThat(recovery.roundSince()).isEqualTo(MONDAY);
    assertThat(recovery.rounds()).isEqualTo(1);
    assertThat(recovery.isConfirmedByClient()).isFalse();
  }

  @Test
  public void shouldKeepItsRoundWhenItMovesForward() {
    Recovery moved = escalated().movedTo(Standing.APOLOGIZE, TUESDAY);

    assertThat(moved.since()).isEqualTo(TUESDAY);
    assertThat(moved.roundSince()).isEqualTo(MONDAY);
  }

  @Test
  public void shouldStartANewRoundWhenTheClientIsAngryAgainAfterTheEnd() {
    Recovery reopened = recovered().movedTo(Standing.ACKNOWLEDGE, TUESDAY);

    assertThat(reopened.rounds()).isEqualTo(2);
    assertThat(reopened.roundSince()).isEqualTo(TUESDAY);
    assertThat(reopened.isConfirmedByClient()).isFalse();
  }

  @Test
  public void shouldForgetTheConfirmationWhenAPromiseTurnsOutNotToBeKept() {
    assertThat(recovered().movedTo(Standing.ACT, TUESDAY).isConfirmedByClient()).isFalse();
  }

  @Test
  public void shouldSayWhereItStandsWhenAMoveIsUnknown() {
    assertThatThrownBy(() -> escalated().movedTo(Standing.FOLLOW_UP, TUESDAY))
        .isInstanceOf(UnknownStageMove.class)
        .hasMessage(
            "recovery of issue 7 stands at acknowledge, from where no move leads to follow-up");
  }

  @Test
  public void shouldRefuseAnEscalationWithoutAReason() {
    assertThatThrownBy(() -> escalation("  ")).hasMessage("an escalation says why");
  }

  @Test
  public void shouldRefuseATextThatIsTooLongWithBothFigures() {
    assertThatThrownBy(() -> escalation("x".repeat(20_001)))
        .hasMessage("why has 20001 characters, at most 20000 are taken");
  }

  private static Recovery recovered() {
    return escalated()
        .movedTo(Standing.APOLOGIZE, MONDAY)
        .movedTo(Standing.PLAN, MONDAY)
        .movedTo(Standing.ACT, MONDAY)
        .movedTo(Standing.FOLLOW_UP, MONDAY)
        .confirmedByClient(MONDAY)
        .movedTo(Standing.RECOVERED, MONDAY);
  }

  private static Recovery escalated() {
    return Recovery.escalated(
        new Recovery.Place(7, 3, 1), escalation("Payroll was wrong for 214 people"), "ann", MONDAY);
  }

  private static Escalation escalation(String why) {
    return new Escalation(
        Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, why, "");
  }
}
