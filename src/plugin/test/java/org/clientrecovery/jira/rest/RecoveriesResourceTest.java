package org.clientrecovery.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.Escalations;
import org.clientrecovery.jira.issue.GatekeeperSample;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RecoverySample;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.ChronologyEntry;
import org.junit.Before;
import org.junit.Test;

public class RecoveriesResourceTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String FILLED_IN =
      "{\"issue\":\"SUP-3\",\"trigger\":\"our-mistake\",\"side\":\"us\",\"kind\":\"competence\","
          + "\"why\":\"It broke\",\"goodFaith\":\"yes\"}";

  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final IssueManager issues = mock(IssueManager.class);
  private final Participants participants = mock(Participants.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final Authority authority = mock(Authority.class);
  private final Escalations escalations = mock(Escalations.class);
  private final ProjectSetup setup = mock(ProjectSetup.class);
  private final ApplicationUser agent = mock(ApplicationUser.class);
  private final MutableIssue source = issue(3, "SUP-3");
  private final MutableIssue recoveryIssue = issue(7, "SUP-7");

  private final MemoryDatabase database = new MemoryDatabase();
  private final RecoveryStore recoveries =
      new RecoveryStore(database.activeObjects(), database.locks());
  private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  private final RecoveriesResource resource =
      new RecoveriesResource(
          new Exchange(authentication, issues, participants, texts),
          recoveries,
          GatekeeperSample.on(database, clock),
          escalations,
          participants,
          authority,
          setup,
          issues,
          clock);

  @Before
  public void logInAnAgentOfAnEnabledProject() {
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(anyString(), any())).thenAnswer(call -> call.getArgument(0));
    when(authentication.getLoggedInUser()).thenReturn(agent);
    when(participants.mayWork(eq(agent), any())).thenReturn(true);
    when(participants.mayBrowse(eq(agent), any())).thenReturn(true);
    when(participants.mayEscalate(agent, source)).thenReturn(true);
    when(setup.isEnabled(any())).thenReturn(true);
    when(setup.canLink()).thenReturn(true);
    when(authority.mayEscalate(eq(agent), any())).thenReturn(true);
    when(escalations.escalate(eq(source), any(), anyString(), eq(agent)))
        .thenAnswer(call -> opened());
  }

  private MutableIssue opened() {
    recoveries.add(
        RecoverySample.since(NOON),
        Chronology.of(List.of(ChronologyEntry.created(NOON, "cleo", "Payroll"))));
    return recoveryIssue;
  }

  @Test
  public void shouldEscalateATicket() {
    Response response = resource.escalate(FILLED_IN);

    assertThat(response.getStatus()).isEqualTo(201);
    assertThat(body(response).get("issue").getAsString()).isEqualTo("SUP-7");
    assertThat(body(response).get("standing").getAsString()).isEqualTo("acknowledge");
  }

  @Test
  public void shouldNameEachFieldThatIsWrong() {
    Response response = resource.escalate("{\"issue\":\"SUP-3\",\"goodFaith\":\"bad-faith\"}");

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(fields(response)).containsExactly("trigger", "side", "kind", "why", "goodFaith");
    verify(escalations, never()).escalate(any(), any(), anyString(), any());
  }

  @Test
  public void shouldNotEscalateForWhoMayNotCreateIssuesOrWhereNothingIsSetUp() {
    when(participants.mayEscalate(agent, source)).thenReturn(false);
    assertThat(resource.escalate(FILLED_IN).getStatus()).isEqualTo(403);

    when(participants.mayEscalate(agent, source)).thenReturn(true);
    when(setup.isEnabled(any())).thenReturn(false);
    assertThat(resource.escalate(FILLED_IN).getStatus()).isEqualTo(403);
    verify(escalations, never()).escalate(any(), any(), anyString(), any());
  }

  @Test
  public void shouldNotEscalateForWhoIsInNoneOfTheGroupsThatMay() {
    when(authority.mayEscalate(eq(agent), any())).thenReturn(false);

    assertThat(resource.escalate(FILLED_IN).getStatus()).isEqualTo(403);
  }

  @Test
  public void shouldNoteOnTheTicketOnlyWhereItIsWanted() {
    resource.escalate(FILLED_IN);
    verify(escalations, never()).announce(any(), any(), any());

    resource.escalate(FILLED_IN.replace("{", "{\"announce\":true,"));
    verify(escalations).announce(source, recoveryIssue, agent);
  }

  @Test
  public void shouldLetAnotherOneJoinTheOpenRecovery() {
    opened();
    when(escalations.join(source, agent)).thenReturn(Optional.of(recoveryIssue));

    assertThat(body(resource.join("SUP-3")).get("issue").getAsString()).isEqualTo("SUP-7");
  }

  @Test
  public void shouldHideARecoveryFromWhoMayNotWorkOnIt() {
    opened();
    when(participants.mayWork(agent, recoveryIssue)).thenReturn(false);

    assertThat(resource.get("SUP-7").getStatus()).isEqualTo(404);
    assertThat(resource.confirm("SUP-3").getStatus()).isEqualTo(404);
    assertThat(recoveries.ofIssue(7).orElseThrow().isConfirmedByClient()).isFalse();
  }

  @Test
  public void shouldNoteThatTheClientConfirmed() {
    opened();

    assertThat(body(resource.confirm("SUP-3")).get("clientConfirmed").getAsString())
        .isEqualTo(NOON.toString());
    assertThat(recoveries.ofIssue(7).orElseThrow().isConfirmedByClient()).isTrue();
  }

  @Test
  public void shouldNotKnowATicketThatWasNeverEscalated() {
    assertThat(resource.get("SUP-3").getStatus()).isEqualTo(404);
    assertThat(resource.get("SUP-99").getStatus()).isEqualTo(404);
  }

  private MutableIssue issue(long id, String key) {
    MutableIssue issue = mock(MutableIssue.class);
    Project project = mock(Project.class);
    when(issue.getId()).thenReturn(id);
    when(issue.getKey()).thenReturn(key);
    when(issue.getProjectObject()).thenReturn(project);
    when(issues.getIssueObject(id)).thenReturn(issue);
    when(issues.getIssueObject(key)).thenReturn(issue);
    return issue;
  }

  private static List<String> fields(Response response) {
    return StreamSupport.stream(body(response).getAsJsonArray("errors").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(error -> error.get("field").getAsString())
        .toList();
  }

  private static JsonObject body(Response response) {
    return JsonParser.parseString((String) response.getEntity()).getAsJsonObject();
  }
}
