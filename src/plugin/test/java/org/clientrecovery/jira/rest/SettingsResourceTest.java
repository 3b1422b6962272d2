package org.clientrecovery.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.GateMode;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.text.Stage;
import org.junit.Before;
import org.junit.Test;

public class SettingsResourceTest {
  private static final long CARE = 10_000;

  private final MemoryDatabase database = new MemoryDatabase();
  private final SettingsStore store =
      new SettingsStore(database.activeObjects(), database.locks(), Clock.systemUTC());
  private final ApplicationUser user = mock(ApplicationUser.class);
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final Authority authority = mock(Authority.class);
  private final ProjectManager projects = mock(ProjectManager.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final SettingsResource resource =
      new SettingsResource(
          new Exchange(authentication, mock(IssueManager.class), mock(Participants.class), texts),
          authority,
          store,
          projects);

  @Before
  public void knowCareAndAnAdmin() {
    Project care = mock(Project.class);
    when(care.getId()).thenReturn(CARE);
    when(projects.getProjectObjByKey("CARE")).thenReturn(care);
    when(texts.text(any(), any())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(any())).thenAnswer(call -> call.getArgument(0));
    when(user.getKey()).thenReturn("admin");
    when(authentication.getLoggedInUser()).thenReturn(user);
    when(authority.isAdmin(user)).thenReturn(true);
  }

  @Test
  public void shouldSetAValueOfAProjectAndTakeItAwayAgain() {
    assertThat(change("{'values':{'gate-plan':'warn'},'was':{'gate-plan':null}}").getStatus())
        .isEqualTo(200);
    assertThat(store.of(CARE).gate(Stage.PLAN)).isEqualTo(GateMode.WARN);

    Response answer = change("{'values':{'gate-plan':null},'was':{'gate-plan':'warn'}}");

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(store.own(CARE)).isEmpty();
  }

  @Test
  public void shouldNameTheSettingThatCannotBeRead() {
    Response answer = change("{'values':{'zone':'Mars','gate-plan':'warn'}}");

    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat((String) answer.getEntity()).contains("\"field\":\"zone\"");
    assertThat(store.own(CARE)).isEmpty();
  }

  @Test
  public void shouldTellTheSecondOfTwoAdmins() {
    change("{'values':{'warn-before':'2'},'was':{'warn-before':null}}");

    Response answer = change("{'values':{'warn-before':'5'},'was':{'warn-before':null}}");

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(store.own(CARE)).containsEntry(Setting.WARN_BEFORE, "2");
  }

  @Test
  public void shouldRefuseWhoIsNoAdmin() {
    when(authority.isAdmin(user)).thenReturn(false);

    assertThat(change("{'values':{'warn-before':'5'}}").getStatus()).isEqualTo(403);
    assertThat(resource.all("CARE").getStatus()).isEqualTo(403);
    assertThat(store.own(CARE)).isEmpty();
  }

  @Test
  public void shouldSayThatItDoesNotKnowASettingOrAProject() {
    assertThat(change("{'values':{'colour':'red'}}").getStatus()).isEqualTo(400);
    assertThat(resource.all("NONE").getStatus()).isEqualTo(404);
  }

  @Test
  public void shouldNotLetAProjectSayHowLongTheSiteKeepsItsData() {
    Response answer = change("{'values':{'keep-reviews':'1y'}}");

    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat((String) answer.getEntity()).contains("keep-reviews", "of-site-alone");
    assertThat(store.own(CARE)).isEmpty();
    assertThat((String) resource.all("CARE").getEntity()).doesNotContain("keep-");
    assertThat(resource.change(null, "{\"values\":{\"keep-reviews\":\"1y\"}}").getStatus())
        .isEqualTo(200);
    assertThat((String) resource.all(null).getEntity()).contains("\"own\":\"1y\"");
  }

  @Test
  public void shouldListAllSettingsWithTheirDefaults() {
    assertThat((String) resource.all(null).getEntity())
        .contains("\"id\":\"gate-plan\"")
        .contains("\"standard\":\"block\"");
  }

  private Response change(String body) {
    return resource.change("CARE", body.replace('\'', '"'));
  }
}
