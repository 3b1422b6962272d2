package org.clientrecovery.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.FactoryException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.store.AuditAct;
import org.clientrecovery.jira.store.AuditEntry;
import org.clientrecovery.jira.store.AuditLog;
import org.clientrecovery.jira.store.AuditQuery;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Setting;
import org.junit.Before;
import org.junit.Test;
import org.ofbiz.core.entity.GenericEntityException;

public class ProjectSetupTest {
  private final SiteParts site = mock(SiteParts.class);
  private final RecoveryWorkflow workflow = mock(RecoveryWorkflow.class);
  private final ProjectSchemes schemes = mock(ProjectSchemes.class);
  private final RecoveryStore recoveries = mock(RecoveryStore.class);
  private final Project project = mock(Project.class);
  private final ApplicationUser admin = mock(ApplicationUser.class);
  private final MemoryDatabase database = new MemoryDatabase();
  private final AuditLog audit =
      new AuditLog(
          database.activeObjects(),
          Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC));
  private final SettingsStore settings =
      new SettingsStore(database.activeObjects(), database.locks(), Clock.systemUTC());
  private final TicketLinks links = mock(TicketLinks.class);
  private final ProjectSetup setup =
      new ProjectSetup(
          site, workflow, schemes, recoveries, database.locks(), audit, settings, links);

  @Before
  public void startWithNothing() throws Exception {
    when(admin.getKey()).thenReturn("anna");
    when(project.getId()).thenReturn(10_000L);
    when(project.getKey()).thenReturn("SUP");
    when(site.issueTypeId()).thenReturn(Optional.empty());
    when(site.linkTypeId()).thenReturn(Optional.empty());
    when(schemes.sharedTypeScheme(project)).thenReturn(Optional.empty());
    when(schemes.sharedWorkflowScheme(project)).thenReturn(Optional.empty());
    doAnswer(call -> when(site.issueTypeId()).thenReturn(Optional.of("10100")))
        .when(site)
        .makeIssueType();
    doAnswer(call -> when(site.linkTypeId()).thenReturn(Optional.of(10200L)))
        .when(site)
        .makeLinkType();
    doAnswer(call -> when(site.hasAllStatuses()).thenReturn(true)).when(site).makeStatuses();
    doAnswer(call -> when(workflow.exists()).thenReturn(true)).when(workflow).make(any(), anyMap());
    doAnswer(
            call ->
                when(schemes.workflowFor(project, "10100"))
                    .thenReturn(Optional.of("Client Recovery")))
        .when(schemes)
        .addToWorkflowScheme(any(), anyString(), anyString());
    doAnswer(call -> when(schemes.offers(project, "10100")).thenReturn(true))
        .when(schemes)
        .addToTypeScheme(any(), anyString());
  }

  @Test
  public void shouldChangeNothingForAPreview() {
    assertThat(setup.preview(project).steps())
        .extracting(SetupStep::state)
        .containsOnly(SetupStep.State.TO_DO)
        .hasSize(6);
    verify(site, never()).makeIssueType();
    assertThat(setup.isEnabled(project)).isFalse();
  }

  @Test
  public void shouldMakeAllPartsOfAFreshProject() {
    assertThat(setup.apply(project, admin).isComplete()).isTrue();
    assertThat(setup.isEnabled(project)).isTrue();
  }

  @Test
  public void shouldGoOnWithoutTheLinkTypeAndLinkAnewOnceItIsMadeAgain() {
    setup.apply(project, admin);
    when(site.linkTypeId()).thenReturn(Optional.empty());

    assertThat(setup.isEnabled(project)).isTrue();
    assertThat(setup.canLink()).isFalse();
    assertThat(setup.preview(project).steps())
        .contains(SetupStep.of(SetupPart.LINK_TYPE, false))
        .filteredOn(SetupStep::isToDo)
        .hasSize(1);

    setup.apply(project, admin);

    assertThat(setup.canLink()).isTrue();
    verify(links, times(2)).restore(10200L, admin);
  }

  @Test
  public void shouldSwitchAProjectOffAndLeaveWhatIsThere() {
    setup.apply(project, admin);
    settings.change(10_000, Map.of(Setting.ENABLED, Optional.of("no")), Map.of(), "anna");

    assertThat(setup.isEnabled(project)).isFalse();
    assertThat(setup.isSetUp(project)).isTrue();
  }

  @Test
  public void shouldDoNothingTheSecondTime() throws Exception {
    setup.apply(project, admin);
    setup.apply(project, admin);

    verify(site, times(1)).makeIssueType();
    verify(workflow, times(1)).make(any(), anyMap());
    verify(schemes, times(1)).addToTypeScheme(project, "10100");
    verify(schemes, times(1)).addToWorkflowScheme(project, "10100", "Client Recovery");
  }

  @Test
  public void shouldDoNothingAtAllWhileASchemeIsShared() {
    when(schemes.sharedTypeScheme(project)).thenReturn(Optional.of("Default Issue Type Scheme"));

    SetupReport report = setup.apply(project, admin);

    assertThat(report.isBlocked()).isTrue();
    assertThat(report.steps())
        .contains(SetupStep.blocked(SetupPart.TYPE_SCHEME, "Default Issue Type Scheme"));
    verify(site, never()).makeIssueType();
    verify(site, never()).makeStatuses();
  }

  @Test
  public void shouldNotMindASharedSchemeThatHasThePartAlready() {
    setup.apply(project, admin);
    when(schemes.sharedTypeScheme(project)).thenReturn(Optional.of("Shared"));

    assertThat(setup.preview(project).isComplete()).isTrue();
  }

  @Test
  public void shouldNoteEachStepInTheAuditLogAlsoWhereALaterOneFails() throws Exception {
    doThrow(mock(GenericEntityException.class))
        .when(schemes)
        .addToWorkflowScheme(any(), anyString(), anyString());
    assertThatThrownBy(() -> setup.apply(project, admin)).isInstanceOf(SetupFailed.class);

    List<AuditEntry> lines = audit.page(AuditQuery.ALL, 10);
    assertThat(lines)
        .extracting(line -> line.change().subject())
        .containsExactly("workflow", "link-type", "statuses", "issue-type");
    assertThat(lines)
        .allMatch(line -> line.change().act() == AuditAct.SETUP_APPLIED)
        .allMatch(line -> line.change().actor().equals("anna"))
        .allMatch(line -> line.change().project() == 10_000L);
  }

  @Test
  public void shouldNoteWhoTookASetUpBack() {
    setup.apply(project, admin);
    setup.undo(project, admin);

    assertThat(audit.page(AuditQuery.ALL, 2))
        .extracting(line -> line.change().act())
        .containsOnly(AuditAct.SETUP_UNDONE);
  }

  @Test
  public void shouldGoOnWhereItStopped() throws Exception {
    doThrow(mock(FactoryException.class))
        .doAnswer(call -> when(workflow.exists()).thenReturn(true))
        .when(workflow)
        .make(any(), anyMap());
    assertThatThrownBy(() -> setup.apply(project, admin))
        .isInstanceOf(SetupFailed.class)
        .hasMessage("setting up workflow of project SUP failed");

    assertThat(setup.apply(project, admin).isComplete()).isTrue();
    verify(site, times(1)).makeStatuses();
  }

  @Test
  public void shouldSayWhichPartTheHostRefused() throws Exception {
    doThrow(mock(GenericEntityException.class))
        .when(schemes)
        .addToWorkflowScheme(any(), anyString(), anyString());

    assertThatThrownBy(() -> setup.apply(project, admin))
        .hasMessage("setting up workflow-scheme of project SUP failed");
  }

  @Test
  public void shouldSayWhatWasChangedByHandInTheWorkflow() {
    setup.apply(project, admin);
    WorkflowFinding noGate = new WorkflowFinding(WorkflowFinding.Kind.NO_GATE, "Plan agreed");
    when(workflow.findings(anyMap())).thenReturn(List.of(noGate));

    SetupReport report = setup.preview(project);

    assertThat(report.isComplete()).isFalse();
    assertThat(report.isRepairable()).isTrue();
    assertThat(report.steps()).contains(SetupStep.changed(SetupPart.WORKFLOW, List.of(noGate)));
    setup.repair(project, admin);
    verify(workflow).repair(any(), anyMap());
  }

  @Test
  public void shouldSayThatRecoveriesFollowAWorkflowThatAsksNothing() {
    setup.apply(project, admin);
    when(schemes.workflowFor(project, "10100")).thenReturn(Optional.of("Simple"));

    assertThat(setup.preview(project).steps())
        .contains(
            SetupStep.changed(
                SetupPart.WORKFLOW_SCHEME,
                List.of(new WorkflowFinding(WorkflowFinding.Kind.OTHER_WORKFLOW, "Simple"))));
    assertThat(setup.preview(project).isRepairable()).isFalse();

    when(workflow.hasParts("Simple")).thenReturn(true);
    assertThat(setup.preview(project).isComplete()).as("a workflow of the admin's own").isTrue();
  }

  @Test
  public void shouldNotRepairAWorkflowThatSomebodyIsChanging() {
    setup.apply(project, admin);
    when(workflow.findings(anyMap()))
        .thenReturn(
            List.of(
                new WorkflowFinding(WorkflowFinding.Kind.NO_GATE, "Plan agreed"),
                new WorkflowFinding(WorkflowFinding.Kind.DRAFT, "Client Recovery")));

    setup.repair(project, admin);

    verify(workflow, never()).repair(any(), anyMap());
  }

  @Test
  public void shouldUndoTheSetUpOfAProjectWithoutRecoveries() throws Exception {
    setup.apply(project, admin);

    setup.undo(project, admin);

    verify(schemes).removeFromTypeScheme(project, "10100");
    verify(schemes).removeFromWorkflowScheme(project, "10100");
  }

  @Test
  public void shouldNotUndoTheSetUpOfAProjectThatHasARecovery() {
    setup.apply(project, admin);
    when(recoveries.existIn(project.getId())).thenReturn(true);

    setup.undo(project, admin);

    assertThat(setup.isUndoable(project)).isFalse();
    verify(schemes, never()).removeFromTypeScheme(any(), anyString());
  }

  @Test
  public void shouldLeaveAllWorkflowsAloneWhileOneHasADraft() {
    when(workflow.usedInWithDraft()).thenReturn(List.of("Client Recovery"));

    assertThat(setup.prepareRemoval(admin)).containsExactly("Client Recovery");
    verify(workflow, never()).takeOut(any());
  }
}
