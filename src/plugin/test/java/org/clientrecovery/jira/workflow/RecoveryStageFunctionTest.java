package org.clientrecovery.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.recovery.Trigger;
import org.junit.Before;
import org.junit.Test;

public class RecoveryStageFunctionTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T08:00:00Z");

  private final MemoryDatabase database = new MemoryDatabase();
  private final RecoveryStore recoveries =
      new RecoveryStore(database.activeObjects(), database.locks());
  private final Issue issue = mock(Issue.class);
  private final RecoveryStageFunction function =
      new RecoveryStageFunction(recoveries, Clock.fixed(TUESDAY, ZoneOffset.UTC));

  @Before
  public void openARecovery() {
    when(issue.getId()).thenReturn(7L);
    recoveries.add(
        Recovery.escalated(
            new Recovery.Place(7, 3, 1),
            new Escalation(
                Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, "why", ""),
            "ann",
            MONDAY),
        Chronology.of(List.of()));
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
  public void shouldLeaveTheStageAloneWhenTheTransitionNamesNone() {
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

  private void run(String standing) {
    function.execute(Map.of("issue", issue), Map.of("recovery.standing", standing), null);
  }

  private Recovery stored() {
    return recoveries.ofIssue(7).orElseThrow();
  }
}
