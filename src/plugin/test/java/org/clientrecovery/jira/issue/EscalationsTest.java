package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.setup.SiteParts;
import org.clientrecovery.jira.store.ClientStore;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.recovery.Trigger;
import org.junit.Before;
import org.junit.Test;

public class EscalationsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Escalation ESCALATION =
      new Escalation(
          Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, "It broke", "");

  private final IssueService service = mock(IssueService.class);
  private final IssueManager issues = mock(IssueManager.class);
  private final IssueLinkManager links = mock(IssueLinkManager.class);
  private final SiteParts site = mock(SiteParts.class);
  private final SourceReading reading = mock(SourceReading.class);
  private final RecoveryTeam team = mock(RecoveryTeam.class);
  private final ErrorCollection errors = mock(ErrorCollection.class);
  private final IssueInputParameters parameters = mock(IssueInputParameters.class, RETURNS_SELF);
  private final MutableIssue created = mock(MutableIssue.class);
  private final Issue source = mock(Issue.class);
  private final ApplicationUser agent = mock(ApplicationUser.class);
  private final MemoryDatabase database = new MemoryDatabase();
  private final RecoveryStore recoveries =
      new RecoveryStore(database.activeObjects(), database.locks());
  private final TicketClient clients = mock(TicketClient.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final ClientStore clientStore =
      new ClientStore(database.activeObjects(), database.locks());
  private final Escalations escalations =
      new Escalations(
          service,
          issues,
          links,
          site,
          recoveries,
          reading,
          team,
          clients,
          clientStore,
          database.locks(),
          texts,
          Clock.fixed(NOON, ZoneOffset.UTC));

  @Before
  public void openATicketThatTheHostLetsEscalate() {
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(1L);
    when(source.getId()).thenReturn(3L);
    when(source.getProjectObject()).thenReturn(project);
    when(agent.getKey()).thenReturn("ann-key");
    when(clients.of(source))
        .thenReturn(new ClientStore.Side(List.of("cleo", "carl", "cleo"), List.of("Castlegate")));
    when(agent.getName()).thenReturn("ann");
    when(site.issueTypeId()).thenReturn(Optional.of("10100"));
    when(site.linkTypeId()).thenReturn(Optional.of(10200L));
    letHostCreate();
  }

  private void letHostCreate() {
    CreateValidationResult checked = mock(CreateValidationResult.class);
    IssueResult result = mock(IssueResult.class);
    when(service.newIssueInputParameters()).thenReturn(parameters);
    when(service.validateCreate(agent, parameters)).thenReturn(checked);
    when(checked.getErrorCollection()).thenReturn(errors);
    when(service.create(agent, checked)).thenReturn(result);
    when(result.getErrorCollection()).thenReturn(errors);
    when(result.getIssue()).thenReturn(created);
    when(created.getId()).thenReturn(7L);
    when(created.getKey()).thenReturn("SUP-7");
    when(issues.getIssueObject(7L)).thenReturn(created);
  }

  @Test
  public void shouldMakeARecoveryWithItsLinkAndHaveItsSourceRead() throws Exception {
    assertThat(escalate("Recovery: payroll")).isEqualTo(created);

    Recovery recovery = recoveries.ofIssue(7).orElseThrow();
    assertThat(recovery.source()).isEqualTo(3);
    assertThat(recovery.standing()).isEqualTo(Standing.ACKNOWLEDGE);
    assertThat(recovery.escalatedBy()).isEqualTo("ann-key");
    assertThat(recovery.opened()).isEqualTo(NOON);
    verify(links).createIssueLink(7L, 3L, 10200L, null, agent);
    verify(reading).read(7L, source);
    assertThat(clientStore.of(7))
        .isEqualTo(new ClientStore.Side(List.of("cleo", "carl"), List.of("Castlegate")));
    verify(team).gather(source, created, agent);
    verify(team, never()).announce(any(), any(), any());
  }

  @Test
  public void shouldGiveTheOpenRecoveryTheSecondTime() {
    escalate("first");

    assertThat(escalate("second")).isEqualTo(created);
    verify(service, times(1)).create(any(), any());
    assertThat(escalations.existing(source)).contains(created);
  }

  @Test
  public void shouldMakeAnotherOneAfterTheFirstHasEnded() {
    escalate("first");
    recoveries.change(7, recovery -> recovery.movedTo(Standing.PARTED_WAYS, NOON));
    assertThat(escalations.existing(source)).isEmpty();

    when(created.getId()).thenReturn(8L);
    escalate("second");

    assertThat(recoveries.ofIssue(8)).isPresent();
  }

  @Test
  public void shouldKeepTheSecurityLevelOfTheTicket() {
    when(source.getSecurityLevelId()).thenReturn(55L);

    escalate("Recovery: payroll");

    verify(parameters).setSecurityLevelId(55L);
  }

  @Test
  public void shouldCutASummaryThatTheHostWouldRefuse() {
    escalate("a\nb " + "x".repeat(300));

    verify(parameters).setSummary("a b " + "x".repeat(250) + "…");
  }

  @Test
  public void shouldLeaveNothingBehindWhenTheHostRefusesTheIssue() throws Exception {
    when(errors.hasAnyErrors()).thenReturn(true);
    when(errors.getErrors()).thenReturn(Map.of("priority", "Priority is required."));
    when(errors.getErrorMessages()).thenReturn(List.of());

    assertThatThrownBy(() -> escalate("Recovery: payroll"))
        .isInstanceOfSatisfying(
            EscalationRefused.class,
            refused -> assertThat(refused.fields()).containsKey("priority"));
    assertThat(recoveries.ofSource(3)).isEmpty();
    verify(links, never()).createIssueLink(any(), any(), any(), any(), any());
  }

  @Test
  public void shouldTakeTheIssueBackWhenItCanNotBeLinked() throws Exception {
    doThrow(mock(CreateException.class))
        .when(links)
        .createIssueLink(any(), any(), any(), any(), any());

    assertThatThrownBy(() -> escalate("Recovery: payroll"))
        .hasMessage("recovery issue SUP-7 could not be linked and stored, and is taken back");
    verify(issues).deleteIssueNoEvent(created);
    assertThat(recoveries.ofSource(3)).isEmpty();
  }

  @Test
  public void shouldCreateNothingWhileTheLinkTypeIsGone() {
    when(site.linkTypeId()).thenReturn(Optional.empty());
    when(texts.text("client-recovery.escalate.no-link-type")).thenReturn("gone");

    assertThatThrownBy(() -> escalate("Recovery: payroll"))
        .isInstanceOfSatisfying(
            EscalationRefused.class,
            refused -> assertThat(refused.messages()).containsExactly("gone"));
    verify(service, never()).create(any(), any());
    assertThat(recoveries.ofSource(3)).isEmpty();
  }

  @Test
  public void shouldLetAnotherOneJoinOnlyARecoveryThatIsOpen() {
    ApplicationUser other = mock(ApplicationUser.class);
    assertThat(escalations.join(source, other)).isEmpty();

    escalate("first");

    assertThat(escalations.join(source, other)).contains(created);
    verify(team).gather(source, created, other);
  }

  private Issue escalate(String summary) {
    return escalations.escalate(source, ESCALATION, summary, agent);
  }
}
