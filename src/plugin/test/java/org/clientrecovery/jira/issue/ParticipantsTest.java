package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockConstruction;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Recovery;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mockito.MockedConstruction;

public class ParticipantsTest {
  private final PermissionManager permissions = mock(PermissionManager.class);
  private final IssueManager issues = mock(IssueManager.class);
  private final RecoveryStore recoveries = mock(RecoveryStore.class);
  private final Participants participants = new Participants(permissions, issues, recoveries);

  private final Project project = mock(Project.class);
  private final ProjectTypeKey type = mock(ProjectTypeKey.class);
  private final Issue ticket = mock(Issue.class);
  private final ApplicationUser client = mock(ApplicationUser.class);
  private final ApplicationUser agent = mock(ApplicationUser.class);
  private MockedConstruction<ProjectPermissionKey> keys;

  @Before
  public void openATicket() {
    keys = mockConstruction(ProjectPermissionKey.class);
    when(ticket.getId()).thenReturn(3L);
    when(ticket.getProjectObject()).thenReturn(project);
    when(ticket.getReporter()).thenReturn(client);
    when(project.getProjectTypeKey()).thenReturn(type);
    when(type.getKey()).thenReturn("software");
    when(recoveries.ofIssue(3)).thenReturn(Optional.empty());
  }

  @After
  public void forgetKeys() {
    keys.close();
  }

  @Test
  public void shouldTakeWhoCanBeAssignedAndDidNotReportTheTicketForOursOnAPlainProject() {
    ApplicationUser colleagueOfTheClient = mock(ApplicationUser.class);
    letAssign(agent);
    letAssign(client);

    assertThat(participants.isOurs(agent, ticket)).isTrue();
    assertThat(participants.isOurs(colleagueOfTheClient, ticket)).isFalse();
    assertThat(participants.isOurs(client, ticket)).isFalse();
    assertThat(participants.isOurs(null, ticket)).isFalse();
  }

  @Test
  public void shouldKeepAClientsColleagueOutOfAPlainProjectsRecovery() {
    when(permissions.hasPermission(any(), eq(ticket), eq(client))).thenReturn(true);
    when(permissions.hasPermission(any(), eq(ticket), eq(agent))).thenReturn(true);
    letAssign(agent);

    assertThat(participants.mayWork(client, ticket)).isFalse();
    assertThat(participants.mayWork(agent, ticket)).isTrue();
  }

  private void letAssign(ApplicationUser user) {
    when(permissions.hasPermission(eq(ProjectPermissions.ASSIGNABLE_USER), eq(project), eq(user)))
        .thenReturn(true);
  }

  @Test
  public void shouldTakeTheReporterOfTheSourceForTheClientOfARecovery() {
    MutableIssue source = mock(MutableIssue.class);
    Recovery recovery = mock(Recovery.class);
    when(recoveries.ofIssue(3)).thenReturn(Optional.of(recovery));
    when(recovery.source()).thenReturn(9L);
    when(issues.getIssueObject(9L)).thenReturn(source);
    when(source.getReporter()).thenReturn(agent);

    assertThat(participants.isOurs(agent, ticket)).isFalse();
    assertThat(participants.client(ticket)).contains(agent);
  }

  @Test
  public void shouldGoByThePermissionOfAgentsOnAServiceDesk() {
    when(type.getKey()).thenReturn("service_desk");
    when(permissions.hasPermission(any(), eq(project), eq(agent))).thenReturn(true);

    assertThat(participants.isOurs(agent, ticket)).isTrue();
    assertThat(participants.isOurs(client, ticket)).isFalse();
  }

  @Test
  public void shouldKeepCustomersOutOfAServiceDesksRecoveries() {
    when(type.getKey()).thenReturn("service_desk");
    when(permissions.hasPermission(eq(ProjectPermissions.BROWSE_PROJECTS), eq(ticket), eq(client)))
        .thenReturn(true);
    when(permissions.hasPermission(any(ProjectPermissionKey.class), eq(ticket), eq(client)))
        .thenReturn(false);

    assertThat(participants.mayWork(client, ticket)).isFalse();
  }

  @Test
  public void shouldKeepOutWhoMayNotBrowseAndWhoIsNotLoggedIn() {
    assertThat(participants.mayWork(agent, ticket)).isFalse();
    assertThat(participants.mayWork(null, ticket)).isFalse();
    assertThat(participants.mayEscalate(null, ticket)).isFalse();
  }

  @Test
  public void shouldLetAgentsWorkButEscalateOnlyWhereTheyMayCreateIssues() {
    when(type.getKey()).thenReturn("service_desk");
    when(permissions.hasPermission(any(), eq(ticket), eq(agent))).thenReturn(true);

    assertThat(participants.mayWork(agent, ticket)).isTrue();
    assertThat(participants.mayEscalate(agent, ticket)).isFalse();

    when(permissions.hasPermission(any(), eq(project), eq(agent))).thenReturn(true);
    assertThat(participants.mayEscalate(agent, ticket)).isTrue();
  }
}
