package org.clientrecovery.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
  public void shouldLeaveAcknowledgeAfterAPublicAcknowledgementOfAnAgreedSpecificList() {
    PapersSample papers =
        new PapersSample()
            .with(Paper.PROBLEM, Map.of("what", "Payroll was late 3 times in May"))
            .with(Paper.PROBLEM_AGREEMENT, Map.of("on", "2026-03-03", "how", "by phone"));

    assertThat(acknowledge(papers, reply(LATER, Component.ACKNOWLEDGEMENT)).isOpen()).isTrue();
    assertThat(acknowledge(papers).missing()).containsExactly(GateQuestion.PUBLIC_ACKNOWLEDGEMENT);
  }

  @Test
  public void shouldAskForApprovedWordsOnlyWhereAProjectWantsThem() {
    Settings wanted = Settings.standard().with(Map.of(Setting.OWNERSHIP_APPROVAL, "yes"));
    GateEvidence evidence = evidence(recovery()).with(wanted, ZoneOffset.UTC);
    PapersSample approved =
        new PapersSample()
            .with(
                Paper.OWNERSHIP_APPROVAL,
                Map.of("words", "That was our mistake", "by", "Ms Lee", "on", "2026-03-02"));

    assertThat(Gate.of(Stage.ACKNOWLEDGE).ask(evidence(recovery())).missing())
        .doesNotContain(GateQuestion.OWNERSHIP_APPROVED);
    assertThat(Gate.of(Stage.ACKNOWLEDGE).ask(evidence).missing())
        .contains(GateQuestion.OWNERSHIP_APPROVED);
    assertThat(Gate.of(Stage.ACKNOWLEDGE).ask(evidence.with(approved.papers())).missing())
        .doesNotContain(GateQuestion.OWNERSHIP_APPROVED);
  }

  @Test
  public void shouldPointOutTheGeneralitiesOfAListWithoutASpecificProblem() {
    PapersSample papers =
        new PapersSample()
            .with(Paper.PROBLEM, Map.of("what", "It never works"))
            .with(Paper.PROBLEM, Map.of("what", "Das ist immer kaputt"))
            .with(Paper.PROBLEM_AGREEMENT, Map.of("on", "2026-03-03", "how", "by phone"));

    GateAnswer answer =
        acknowledge(papers, reply(LATER, Component.ACKNOWLEDGEMENT)).answers().get(1);

    assertThat(answer.question()).isEqualTo(GateQuestion.SPECIFIC_PROBLEM);
    assertThat(answer.met()).isFalse();
    assertThat(answer.missing()).containsExactly("never", "immer");
  }

  @Test
  public void shouldBeContentWithOneSpecificProblemBesideAGeneralOne() {
    PapersSample papers =
        new PapersSample()
            .with(Paper.PROBLEM, Map.of("what", "It never works"))
            .with(Paper.PROBLEM, Map.of("what", "The export failed", "count", "4 of 5 nights"))
            .with(Paper.PROBLEM_AGREEMENT, Map.of("on", "2026-03-03", "how", "by phone"));

    assertThat(acknowledge(papers, reply(LATER, Component.ACKNOWLEDGEMENT)).isOpen()).isTrue();
  }

  @Test
  public void shouldAskToReadAListBackThatChangedAfterTheClientAgreed() {
    PapersSample papers =
        new PapersSample()
            .with(Paper.PROBLEM_AGREEMENT, Map.of("on", "2026-03-03", "how", "by phone"))
            .with(Paper.PROBLEM, Map.of("what", "Payroll was late 3 times in May"));

    assertThat(acknowledge(papers, reply(LATER, Component.ACKNOWLEDGEMENT)).missing())
        .containsExactly(GateQuestion.PROBLEMS_AGREED);
  }

  @Test
  public void shouldAskToReadAListBackFromWhichAProblemWasTakenOff() {
    PapersSample papers =
        new PapersSample()
            .with(Paper.PROBLEM, Map.of("what", "Payroll was late 3 times in May"))
            .with(Paper.PROBLEM_AGREEMENT, Map.of("on", "2026-03-03", "how", "by phone"))
            .withRemoved(Paper.PROBLEM, Map.of("what", "2 invoices were wrong"));

    assertThat(acknowledge(papers, reply(LATER, Component.ACKNOWLEDGEMENT)).missing())
        .containsExactly(GateQuestion.PROBLEMS_AGREED);
  }

  @Test
  public void shouldNotLeaveAcknowledgeForAnInternalNote() {
    ReviewedReply note =
        new ReviewedReply(LATER, Audience.INTERNAL, Set.of(Component.ACKNOWLEDGEMENT), Set.of());

    assertThat(ask(Stage.ACKNOWLEDGE, note).missing())
        .contains(GateQuestion.PUBLIC_ACKNOWLEDGEMENT);
  }

  @Test
  public void shouldNotCountWhatWasSaidBeforeThisRound() {
    ReviewedReply before = reply(ESCALATED.minusSeconds(1), Component.ACKNOWLEDGEMENT);

    assertThat(ask(Stage.ACKNOWLEDGE, before).missing())
        .contains(GateQuestion.PUBLIC_ACKNOWLEDGEMENT);
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
  public void shouldLeavePlanWithAnAgreedPlanAgainstEachProblem() {
    assertThat(plan(completePlan()).isOpen()).isTrue();
  }

  @Test
  public void shouldNotTakeAnEmptyPlan() {
    assertThat(plan(new PapersSample()).missing())
        .containsExactly(
            GateQuestion.ACTION_FOR_EACH_PROBLEM,
            GateQuestion.OWNER_AND_DUE,
            GateQuestion.MEASURE_OF_SOLVED,
            GateQuestion.QUICK_WIN,
            GateQuestion.PLAN_AGREED);
  }

  @Test
  public void shouldNameTheProblemThatNothingIsPlannedAgainst() {
    PapersSample papers =
        completePlan().at(1, Paper.PROBLEM, Map.of("what", "2 invoices were wrong"));

    GateAnswer answer = plan(papers).answers().get(0);

    assertThat(answer.met()).isFalse();
    assertThat(answer.missing()).containsExactly("2 invoices were wrong");
  }

  @Test
  public void shouldAskForOwnerDateMeasureAndQuickWin() {
    PapersSample papers =
        new PapersSample()
            .with(Paper.PROBLEM, Map.of("what", "Payroll was late 3 times"))
            .with(
                Paper.PLAN_ACTION,
                Map.of("problem", "1", "action", "Pay by hand", "owner", "Ann", "status", "open"))
            .with(Paper.PLAN_AGREEMENT, Map.of("on", "2026-03-03", "how", "by mail"));

    assertThat(plan(papers).missing())
        .containsExactly(
            GateQuestion.OWNER_AND_DUE, GateQuestion.MEASURE_OF_SOLVED, GateQuestion.QUICK_WIN);
  }

  @Test
  public void shouldNotLeaveActWithAnActionWhoseDayIsOver() {
    assertThat(act("2026-03-01", "open").missing()).containsExactly(GateQuestion.NO_OVERDUE_ACTION);
    assertThat(act("2026-03-02", "open").isOpen()).as("due today").isTrue();
    assertThat(act("2026-03-01", "done").isOpen()).isTrue();
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
  public void shouldCloseWhenTheClientConfirmedAndFollowUpsLessonsAndPreventionAreThere() {
    assertThat(followUp(recovery(), new PapersSample()).missing())
        .containsExactly(
            GateQuestion.CLIENT_CONFIRMATION,
            GateQuestion.FOLLOW_UPS_HELD,
            GateQuestion.LESSONS_RECORDED,
            GateQuestion.PREVENTION_RECORDED);
    assertThat(followUp(recovery().confirmedByClient(LATER), closingPapers()).isOpen()).isTrue();
  }

  @Test
  public void shouldNotCloseWithAnOverdueContact() {
    Recovery recovery = inFollowUp(recovery().confirmedByClient(LATER));
    GateEvidence evidence =
        GateEvidence.of(recovery, List.of(), List.of(), ESCALATED.plus(Duration.ofDays(9)))
            .with(closingPapers().papers());

    assertThat(Gate.of(Stage.FOLLOW_UP).ask(evidence).missing())
        .containsExactly(GateQuestion.FOLLOW_UPS_HELD);
  }

  @Test
  public void shouldAskForAFriendlyEndBeforeWaysArePartedFromEachStage() {
    GateEvidence nothing = GateEvidence.of(recovery(), List.of(), List.of(), LATER);
    PapersSample settled =
        new PapersSample()
            .with(
                Paper.PARTING,
                Map.of(
                    "invoice", "none",
                    "invoice-on", "2026-03-10",
                    "hand-over", "documents",
                    "hand-over-on", "2026-03-11",
                    "work-status", "half done",
                    "work-until", "2026-03-12"));

    for (Stage stage : Stage.values()) {
      assertThat(Gate.ofPartingWays(stage).ask(nothing).missing())
          .containsExactly(
              GateQuestion.FINAL_INVOICE,
              GateQuestion.HAND_OVER,
              GateQuestion.WORK_STATUS,
              GateQuestion.PARTING_DATES);
      assertThat(Gate.ofPartingWays(stage).ask(nothing.with(settled.papers())).isOpen()).isTrue();
    }
  }

  private static GateReport acknowledge(PapersSample papers, ReviewedReply... replies) {
    return Gate.of(Stage.ACKNOWLEDGE)
        .ask(
            GateEvidence.of(recovery(), List.of(replies), List.of(), LATER_STILL)
                .with(papers.papers()));
  }

  private static GateReport plan(PapersSample papers) {
    return Gate.of(Stage.PLAN).ask(evidence(recovery()).with(papers.papers()));
  }

  private static GateReport act(String due, String status) {
    PapersSample papers =
        new PapersSample()
            .with(Paper.PROBLEM, Map.of("what", "Payroll was late 3 times"))
            .with(
                Paper.PLAN_ACTION,
                Map.of("problem", "1", "action", "Pay by hand", "due", due, "status", status));
    return Gate.of(Stage.ACT).ask(evidence(recovery()).with(papers.papers()));
  }

  private static GateReport followUp(Recovery recovery, PapersSample papers) {
    return Gate.of(Stage.FOLLOW_UP).ask(evidence(inFollowUp(recovery)).with(papers.papers()));
  }

  private static Recovery inFollowUp(Recovery recovery) {
    return recovery.placedAt(Standing.FOLLOW_UP, ESCALATED);
  }

  private static PapersSample completePlan() {
    return new PapersSample()
        .with(Paper.PROBLEM, Map.of("what", "Payroll was late 3 times"))
        .with(
            Paper.PLAN_ACTION,
            Map.of(
                "problem", "1",
                "action", "Pay by hand",
                "owner", "Ann",
                "due", "2026-03-10",
                "measure", "Three runs in time",
                "status", "open",
                "quick-win", "yes"))
        .with(Paper.PLAN_AGREEMENT, Map.of("on", "2026-03-03", "how", "by mail"));
  }

  private static PapersSample closingPapers() {
    return new PapersSample()
        .with(Paper.CONTACT, Map.of("on", "2026-03-02", "how", "call", "by", "us"))
        .with(Paper.LESSON, Map.of("what", "Test the tax table"))
        .with(Paper.PREVENTION, Map.of("what", "A second pair of eyes", "status", "open"));
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
