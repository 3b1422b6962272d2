package org.clientrecovery.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.issue.GateCheck;
import org.clientrecovery.jira.issue.GateLog;
import org.clientrecovery.jira.issue.GatekeeperSample;
import org.clientrecovery.jira.issue.PlanPromises;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.jira.store.RecoverySample;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Gate;
import org.clientrecovery.recovery.GateAnswer;
import org.clientrecovery.recovery.GateMode;
import org.clientrecovery.recovery.GateQuestion;
import org.clientrecovery.recovery.GateReport;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.text.Stage;
import org.junit.Before;
import org.junit.Test;
import org.mockito.MockedConstruction;

public class RecoveryStageFunctionTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

  private final MemoryDatabase database = new MemoryDatabase();
  private final RecoveryStore recoveries =
      new RecoveryStore(database.activeObjects(), database.locks());
  private final Issue issue = mock(Issue.class);
  private final Clock clock = Clock.fixed(TUESDAY, ZoneOffset.UTC);
  private final PaperStore papers = GatekeeperSample.papers(database, clock);
  private final PlanPromises plan = mock(PlanPromises.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final RecoveryStageFunction function =
      new RecoveryStageFunction(
          recoveries,
          new GateLog(papers, plan, mock(JiraAuthenticationContext.class), clock),
          texts,
          clock);

  @Before
  public void openARecovery() {
    when(issue.getId()).thenReturn(7L);
    recoveries.add(RecoverySample.since(MONDAY), Chronology.of(List.of()));
  }

  @Test
  public void shouldFollowATransition() {
    run("apologize");

    assertThat(stored().standing()).isEqualTo(Standing.APOLOGIZE);
    assertThat(stored().since()).isEqualTo(TUESDAY);
  }

  @Test
  public void shouldFollowAWorkflowThatSomebodyChanged() {
    run("follow-up");

    assertThat(stored().standing()).isEqualTo(Standing.FOLLOW_UP);
    assertThat(stored().rounds()).isEqualTo(1);
  }

  @Test
  public void shouldKeepTheTimeWhenTheStageStaysTheSame() {
    run("acknowledge");

    assertThat(stored().since()).isEqualTo(MONDAY);
  }

  @Test
  public void shouldLeaveTheStageAloneWhenTheTransitionNamesNone() throws WorkflowException {
    function.execute(Map.of("issue", issue), Map.of(), null);
    run("nonsense");

    assertThat(stored().standing()).isEqualTo(Standing.ACKNOWLEDGE);
  }

  @Test
  public void shouldLeaveAnIssueAloneThatIsNoRecovery() {
    when(issue.getId()).thenReturn(99L);

    run("apologize");

    assertThat(recoveries.ofIssue(99)).isEmpty();
  }

  @Test
  public void shouldAskForThePlansAgreementAnewWhenTheClientRejectsIt() {
    agree();
    place(Standing.ACT);

    run("plan");

    assertThat(papers.of(7).the(Paper.PLAN_AGREEMENT)).isEmpty();
    assertThat(papers.of(7).the(Paper.PROBLEM_AGREEMENT)).isPresent();
  }

  @Test
  public void shouldAskForBothAgreementsAnewWhenTheClientIsAngryAgain() {
    agree();
    place(Standing.ACT);

    run("acknowledge");

    assertThat(stored().rounds()).isEqualTo(2);
    assertThat(papers.of(7).the(Paper.PLAN_AGREEMENT)).isEmpty();
    assertThat(papers.of(7).the(Paper.PROBLEM_AGREEMENT)).isEmpty();
  }

  @Test
  public void shouldKeepAgreementsWhenAPromiseWasBroken() {
    agree();
    place(Standing.FOLLOW_UP);

    run("act");

    assertThat(papers.of(7).the(Paper.PLAN_AGREEMENT)).isPresent();
  }

  @Test
  public void shouldRefuseAMoveWhoseGateWasAskedWhereTheRecoveryStandsNoMore() {
    Recovery asked = stored();
    place(Standing.PARTED_WAYS);

    try (MockedConstruction<InvalidInputException> refusals =
        mockConstruction(InvalidInputException.class)) {
      assertThatThrownBy(() -> run("apologize", Passage.of(asked, Optional.empty())))
          .isInstanceOf(InvalidInputException.class);
      assertThat(refusals.constructed()).hasSize(1);
    }
    assertThat(stored().standing()).isEqualTo(Standing.PARTED_WAYS);
  }

  @Test
  public void shouldUseUpTheOverrideThatLetItPass() throws WorkflowException {
    PaperEntry override =
        papers.add(
            7,
            Paper.OVERRIDE,
            Map.of("gate", "acknowledge", "round", "1", "reason", "the client is on holiday"),
            "lead");

    run("apologize", Passage.of(stored(), Optional.of(check(GateMode.BLOCK, override))));

    PaperEntry used = papers.entry(7, override.id()).orElseThrow();
    assertThat(used.value("used")).isEqualTo(TUESDAY.toString());
    assertThat(used.value("missing")).isEqualTo("problems-agreed");
    assertThat(papers.of(7).unusedOverrides("acknowledge", 1)).isEmpty();
    assertThat(papers.of(7).passages(1)).containsExactly(used);
  }

  @Test
  public void shouldNoteWhatWasMissingWhereTheGateOnlyWarned() throws WorkflowException {
    run("apologize", Passage.of(stored(), Optional.of(check(GateMode.WARN))));

    assertThat(papers.of(7).passages(1))
        .extracting(entry -> entry.value("missing"))
        .containsExactly("problems-agreed");
    assertThat(papers.of(7).passages(2)).isEmpty();
  }

  private GateCheck check(GateMode mode, PaperEntry... overrides) {
    return new GateCheck(
        stored(),
        Gate.of(Stage.ACKNOWLEDGE),
        new GateReport(
            Stage.ACKNOWLEDGE, List.of(new GateAnswer(GateQuestion.PROBLEMS_AGREED, false))),
        mode,
        List.of(overrides));
  }

  private void agree() {
    Map<String, String> agreed = Map.of("on", "2026-03-02", "how", "phone");
    papers.add(7, Paper.PROBLEM_AGREEMENT, agreed, "ann");
    papers.add(7, Paper.PLAN_AGREEMENT, agreed, "ann");
  }

  private void place(Standing standing) {
    recoveries.change(7, recovery -> recovery.placedAt(standing, MONDAY));
  }

  private void run(String standing) {
    try {
      run(standing, null);
    } catch (WorkflowException e) {
      throw new AssertionError(e);
    }
  }

  private void run(String standing, Passage passage) throws WorkflowException {
    Map<String, Object> vars = new HashMap<>(Map.of("issue", issue));
    if (passage != null) {
      passage.note(vars);
    }
    function.execute(vars, Map.of("recovery.standing", standing), null);
  }

  private Recovery stored() {
    return recoveries.ofIssue(7).orElseThrow();
  }
}
