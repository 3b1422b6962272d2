package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.Stage;
import org.clientrecovery.wording.Category;
import org.clientrecovery.wording.Component;
import org.junit.Test;

public class GateTest {
  private static final Instant ESCALATED = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant LATER = ESCALATED.plusSeconds(3600);
  private static final Instant LATER_STILL = LATER.plusSeconds(3600);

  @Test
  public void shouldLeaveAcknowledgeAfterAPublicAcknowledgement() {
    assertThat(ask(Stage.ACKNOWLEDGE, reply(LATER, Component.ACKNOWLEDGEMENT)).isOpen()).isTrue();
  }

  @Test
  public void shouldNotLeaveAcknowledgeForAnInternalNote() {
    ReviewedReply note =
        new ReviewedReply(LATER, Audience.INTERNAL, Set.of(Component.ACKNOWLEDGEMENT), Set.of());

    assertThat(ask(Stage.ACKNOWLEDGE, note).missing())
        .containsExactly(GateQuestion.PUBLIC_ACKNOWLEDGEMENT);
  }

  @Test
  public void shouldNotCountWhatWasSaidBeforeThisRound() {
    ReviewedReply before = reply(ESCALATED.minusSeconds(1), Component.ACKNOWLEDGEMENT);

    assertThat(ask(Stage.ACKNOWLEDGE, before).isOpen()).isFalse();
  }

  @Test
  public void shouldNotTakeAnApologyWithoutOwnership() {
    assertThat(ask(Stage.APOLOGIZE, reply(LATER, Component.APOLOGY)).missing())
        .containsExactly(GateQuestion.REAL_APOLOGY);
  }

  @Test
  public void shouldNotAddUpAnApologyFromTwoReplies() {
    assertThat(
            ask(
                    Stage.APOLOGIZE,
                    reply(LATER, Component.APOLOGY),
                    reply(LATER_STILL, Component.RESPONSIBILITY))
                .isOpen())
        .isFalse();
  }

  @Test
  public void shouldTakeALaterRealApologyForAnEarlierNonApology() {
    assertThat(ask(Stage.APOLOGIZE, sorryIf(LATER), realApology(LATER_STILL)).isOpen()).isTrue();
  }

  @Test
  public void shouldAskForMoreWhenANonApologyFollowsARealOne() {
    assertThat(ask(Stage.APOLOGIZE, realApology(LATER), sorryIf(LATER_STILL)).missing())
        .containsExactly(GateQuestion.NO_OPEN_NON_APOLOGY);
  }

  @Test
  public void shouldLeavePlanWithADatedCommitmentOfOurs() {
    assertThat(ask(Stage.PLAN, promise(Party.US, dueOn(20), CommitmentState.OPEN)).isOpen())
        .isTrue();
  }

  @Test
  public void shouldNotTakeProposalsUndatedOrTheClientsPromisesForAPlan() {
    assertThat(
            ask(
                    Stage.PLAN,
                    promise(Party.US, dueOn(20), CommitmentState.PROPOSED),
                    promise(Party.US, dueOn(20), CommitmentState.WITHDRAWN),
                    promise(Party.US, Optional.empty(), CommitmentState.OPEN),
                    promise(Party.CLIENT, dueOn(20), CommitmentState.OPEN))
                .missing())
        .containsExactly(GateQuestion.DATED_COMMITMENT);
  }

  @Test
  public void shouldNotLeaveActWithAnOverduePromiseThatNobodyMarked() {
    assertThat(ask(Stage.ACT, promise(Party.US, dueOn(1), CommitmentState.OPEN)).missing())
        .containsExactly(GateQuestion.NO_MISSED_COMMITMENT);
  }

  @Test
  public void shouldLeaveActWhenPromisesAreKeptOrLieAhead() {
    assertThat(
            ask(
                    Stage.ACT,
                    promise(Party.US, dueOn(1), CommitmentState.KEPT),
                    promise(Party.US, dueOn(20), CommitmentState.MOVED),
                    promise(Party.CLIENT, dueOn(1), CommitmentState.OPEN))
                .isOpen())
        .isTrue();
  }

  @Test
  public void shouldCloseOnlyWhenTheClientConfirmed() {
    Recovery recovery = recovery();

    assertThat(Gate.of(Stage.FOLLOW_UP).ask(evidence(recovery)).missing())
        .containsExactly(GateQuestion.CLIENT_CONFIRMATION);
    assertThat(Gate.of(Stage.FOLLOW_UP).ask(evidence(recovery.confirmedByClient(LATER))).isOpen())
        .isTrue();
  }

  private static GateReport ask(Stage stage, ReviewedReply... replies) {
    return Gate.of(stage)
        .ask(GateEvidence.of(recovery(), List.of(replies), List.of(), LATER_STILL));
  }

  private static GateReport ask(Stage stage, Commitment... ledger) {
    return Gate.of(stage).ask(GateEvidence.of(recovery(), List.of(), List.of(ledger), LATER_STILL));
  }

  private static GateEvidence evidence(Recovery recovery) {
    return GateEvidence.of(recovery, List.of(), List.of(), LATER_STILL);
  }

  private static ReviewedReply realApology(Instant at) {
    return reply(at, Component.APOLOGY, Component.RESPONSIBILITY);
  }

  private static ReviewedReply sorryIf(Instant at) {
    return new ReviewedReply(
        at,
        Audience.PUBLIC,
        Set.of(Component.APOLOGY, Component.RESPONSIBILITY),
        Set.of(Category.NON_APOLOGY));
  }

  private static ReviewedReply reply(Instant at, Component... components) {
    return new ReviewedReply(at, Audience.PUBLIC, Set.of(components), Set.of());
  }

  private static Commitment promise(Party party, Optional<Due> due, CommitmentState state) {
    return new Commitment(
        "we will", party, Optional.empty(), Optional.empty(), ESCALATED, due, state);
  }

  private static Optional<Due> dueOn(int dayOfMarch) {
    return Optional.of(Due.on(LocalDate.of(2026, 3, dayOfMarch), ZoneOffset.UTC));
  }

  private static Recovery recovery() {
    return Recovery.escalated(
        new Recovery.Place(7, 3, 1),
        new Escalation(
            Trigger.POOR_PROCESS, SideAtFault.US, FailureKind.COMPETENCE, false, "late", ""),
        "ann",
        ESCALATED);
  }
}
