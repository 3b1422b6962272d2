package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.setup.SiteParts;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RecoverySample;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Recovery;
import org.junit.Before;
import org.junit.Test;

public class PageRecoveryTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final ProjectSetup setup = mock(ProjectSetup.class);
  private final SiteParts site = mock(SiteParts.class);
  private final Participants participants = mock(Participants.class);
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final MemoryDatabase database = new MemoryDatabase();
  private final RecoveryStore recoveries =
      new RecoveryStore(database.activeObjects(), database.locks());
  private final PageRecovery page = new PageRecovery(recoveries);

  @Before
  public void letEverybodyWorkOnTheRecoveryOfATicket() {
    when(setup.isSetUp(any())).thenReturn(true);
    when(participants.mayWork(any(), any())).thenReturn(true);
    when(site.issueTypeId()).thenReturn(Optional.of("10100"));
    recoveries.add(recovery(), Chronology.of(List.of()));
  }

  @Test
  public void shouldAskOnceForAllConditionsOfAPageThatConcernsARecovery() {
    assertThat(database.statementsOf(() -> conditions(context(7)))).hasSize(1);
    assertThat(database.statementsOf(() -> conditions(context(3)))).hasSize(2);
  }

  @Test
  public void shouldAskOnceForAllConditionsOfAPageThatConcernsNone() {
    assertThat(database.statementsOf(() -> conditions(context(99)))).hasSize(3);
  }

  @Test
  public void shouldAskAnewForTheNextPage() {
    Map<String, Object> before = context(99);
    assertThat(page.of(issue(99), before)).isEmpty();

    recoveries.join(7, 99, NOON);

    assertThat(page.of(issue(99), context(99))).isPresent();
  }

  @Test
  public void shouldNotTakeTheAnswerForAnotherIssue() {
    Map<String, Object> context = context(99);
    page.of(issue(99), context);

    assertThat(page.of(issue(3), context)).isPresent();
  }

  @Test
  public void shouldAnswerWhereTheContextCannotBeWritten() {
    assertThat(page.of(issue(3), Map.of())).isPresent();
  }

  /** Those of the recovery's panel, its papers', the promises' and the one without a recovery. */
  private void conditions(Map<String, Object> context) {
    new PanelCondition(setup, recoveries, participants, authentication).shouldDisplay(context);
    new PanelCondition(setup, recoveries, participants, authentication).shouldDisplay(context);
    new PromisesPanel(
            setup,
            recoveries,
            null,
            participants,
            null,
            mock(ReaderTexts.class),
            authentication,
            Clock.fixed(NOON, ZoneOffset.UTC))
        .shouldDisplay(context);
    new UnledPanel(site, recoveries, participants, authentication).shouldDisplay(context);
  }

  private static Map<String, Object> context(long id) {
    return new HashMap<>(Map.of("issue", issue(id)));
  }

  private static MutableIssue issue(long id) {
    MutableIssue issue = mock(MutableIssue.class);
    when(issue.getId()).thenReturn(id);
    when(issue.getIssueTypeId()).thenReturn("10100");
    return issue;
  }

  private static Recovery recovery() {
    return RecoverySample.since(NOON);
  }
}
