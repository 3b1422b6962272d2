package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.clientrecovery.jira.store.ClientStore;
import org.junit.Before;
import org.junit.Test;

public class TicketClientTest {
  private final ClientSide clients = mock(ClientSide.class);
  private final WatcherManager watchers = mock(WatcherManager.class);
  private final Participants participants = mock(Participants.class);
  private final ApplicationUser cleo = user("cleo");
  private final ApplicationUser carl = user("carl");
  private final ApplicationUser ann = user("ann");
  private final Issue ticket = mock(Issue.class);
  private final TicketClient client = new TicketClient(clients, watchers, participants);

  @Before
  public void openATicketThatAnAgentWatchesAsWell() {
    side(ticket, List.of(cleo), "Castlegate");
    when(watchers.isWatchingEnabled()).thenReturn(true);
    doReturn(List.of(ann, carl, cleo)).when(watchers).getWatchersUnsorted(ticket);
    when(participants.isOurs(any(), any())).thenAnswer(call -> call.getArgument(0) == ann);
  }

  @Test
  public void shouldKeepTheClientsPeopleAndThoseWatchersWhoAreNotOurs() {
    assertThat(client.of(ticket))
        .isEqualTo(new ClientStore.Side(List.of("cleo", "carl"), List.of("Castlegate")));
  }

  @Test
  public void shouldKnowTicketsOfOneClientByAPersonOrAnOrganisation() {
    Issue bySamePerson = mock(Issue.class);
    side(bySamePerson, List.of(carl), "Other");
    Issue ofSameOrganisation = mock(Issue.class);
    side(ofSameOrganisation, List.of(user("dan")), "Castlegate");
    Issue ofStranger = mock(Issue.class);
    side(ofStranger, List.of(user("eve")), "Other");

    assertThat(client.isSame(ticket, bySamePerson)).isTrue();
    assertThat(client.isSame(ticket, ofSameOrganisation)).isTrue();
    assertThat(client.isSame(ticket, ofStranger)).isFalse();
  }

  @Test
  public void shouldNotTakeTwoTicketsForOneClientsBecauseTheSameAgentOpenedBoth() {
    Issue one = mock(Issue.class);
    side(one, List.of(ann), "One");
    Issue other = mock(Issue.class);
    side(other, List.of(ann), "Other");

    assertThat(client.isSame(one, other)).isFalse();
  }

  private void side(Issue issue, List<ApplicationUser> people, String organisation) {
    when(clients.of(issue)).thenReturn(new ClientSide.People(people, List.of(organisation)));
  }

  private static ApplicationUser user(String key) {
    ApplicationUser user = mock(ApplicationUser.class);
    when(user.getKey()).thenReturn(key);
    return user;
  }
}
