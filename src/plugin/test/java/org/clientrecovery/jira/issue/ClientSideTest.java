package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class ClientSideTest {
  private final CustomFieldManager fields = mock(CustomFieldManager.class);
  private final Participants participants = mock(Participants.class);
  private final ClientSide clients = new ClientSide(fields, participants);

  private final Issue recovery = mock(Issue.class);
  private final Issue ticket = mock(Issue.class);
  private final ApplicationUser rosie = mock(ApplicationUser.class);
  private final ApplicationUser colleague = mock(ApplicationUser.class);
  private final ApplicationUser agent = mock(ApplicationUser.class);
  private final CustomField taking = field(ClientSide.PARTICIPANTS);
  private final CustomField shared = field(ClientSide.ORGANISATIONS);

  /** As Service Management's, whose class nobody outside it sees. */
  private static final class Organisation {
    public String getName() {
      return "Petal & Post";
    }
  }

  @Before
  public void openARequest() {
    when(participants.clientIssue(recovery)).thenReturn(ticket);
    when(participants.client(ticket)).thenReturn(Optional.of(rosie));
    when(participants.isOurs(agent, ticket)).thenReturn(true);
  }

  @Test
  public void shouldTellReporterParticipantsAndOrganisationsOfTheSource() {
    when(fields.getCustomFieldObjects(ticket)).thenReturn(List.of(taking, shared));
    when(ticket.getCustomFieldValue(taking)).thenReturn(List.of(colleague, rosie));
    when(ticket.getCustomFieldValue(shared)).thenReturn(List.of(new Organisation()));

    assertThat(clients.of(recovery).people()).containsExactly(rosie, colleague);
    assertThat(clients.of(recovery).organisations()).containsExactly("Petal & Post");
  }

  @Test
  public void shouldLeaveAnAgentOnOurSideWhoWasAddedToARequest() {
    when(fields.getCustomFieldObjects(ticket)).thenReturn(List.of(taking));
    when(ticket.getCustomFieldValue(taking)).thenReturn(List.of(agent));

    assertThat(clients.of(recovery).people()).containsExactly(rosie);
  }

  @Test
  public void shouldKnowTheReporterAloneWhereThereIsNoServiceManagement() {
    CustomField other = field("com.example:float");
    when(fields.getCustomFieldObjects(ticket)).thenReturn(List.of(other, mock(CustomField.class)));
    when(ticket.getCustomFieldValue(other)).thenReturn(3.0);

    assertThat(clients.of(recovery).people()).containsExactly(rosie);
    assertThat(clients.of(recovery).organisations()).isEmpty();
  }

  @Test
  public void shouldPassOverEmptyFieldsAndOrganisationsWithoutAName() {
    when(fields.getCustomFieldObjects(ticket)).thenReturn(List.of(taking, shared));
    when(ticket.getCustomFieldValue(taking)).thenReturn(null);
    when(ticket.getCustomFieldValue(shared)).thenReturn(Arrays.asList(null, 7));

    assertThat(clients.of(recovery).people()).containsExactly(rosie);
    assertThat(clients.of(recovery).organisations()).isEmpty();
  }

  private static CustomField field(String type) {
    CustomField field = mock(CustomField.class);
    CustomFieldType<?, ?> known = mock(CustomFieldType.class);
    when(known.getKey()).thenReturn(type);
    doReturn(known).when(field).getCustomFieldType();
    return field;
  }
}
