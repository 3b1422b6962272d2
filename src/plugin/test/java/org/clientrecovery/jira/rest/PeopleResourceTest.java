package org.clientrecovery.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.AuditAct;
import org.clientrecovery.jira.store.AuditChange;
import org.clientrecovery.jira.store.AuditLog;
import org.clientrecovery.jira.store.PeopleKeys;
import org.junit.Before;
import org.junit.Test;

public class PeopleResourceTest {
  private static final String CHANGE = "{\"from\":\"ann\",\"to\":\"JIRAUSER10100\"}";

  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final Authority authority = mock(Authority.class);
  private final PeopleKeys people = mock(PeopleKeys.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final ApplicationUser user = mock(ApplicationUser.class);
  private final AuditLog audit = mock(AuditLog.class);
  private final PeopleResource resource =
      new PeopleResource(
          new Exchange(authentication, mock(IssueManager.class), mock(Participants.class), texts),
          authority,
          people,
          audit);

  @Before
  public void logIn() {
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
    when(authentication.getLoggedInUser()).thenReturn(user);
    when(user.getKey()).thenReturn("anna");
    when(authority.isAdmin(user)).thenReturn(true);
    when(people.replace("ann", "JIRAUSER10100")).thenReturn(3);
  }

  @Test
  public void shouldPutTheNewKeyInPlaceOfTheOldOneForAnAdmin() {
    assertThat(resource.changeKey(CHANGE).getEntity()).isEqualTo("{\"replaced\":3}");
    verify(audit)
        .note(AuditChange.of(AuditAct.PERSON_ANONYMISED, "anna").about("JIRAUSER10100").to("3"));
  }

  @Test
  public void shouldRefuseOthers() {
    when(authority.isAdmin(user)).thenReturn(false);
    assertThat(resource.changeKey(CHANGE).getStatus()).isEqualTo(403);

    when(authentication.getLoggedInUser()).thenReturn(null);
    assertThat(resource.changeKey(CHANGE).getStatus()).isEqualTo(401);
    verify(people, never()).replace(anyString(), anyString());
  }

  @Test
  public void shouldRefuseAMissingKeyAndTheSameKey() {
    assertThat(resource.changeKey("{\"from\":\"ann\"}").getStatus()).isEqualTo(400);
    assertThat(resource.changeKey("{\"from\":\"ann\",\"to\":\"ann\"}").getStatus()).isEqualTo(400);
    verify(people, never()).replace(anyString(), anyString());
  }
}
