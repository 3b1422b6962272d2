package org.clientrecovery.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collections;
import java.util.stream.Stream;
import org.clientrecovery.jira.store.ClientStore;

/**
 * The client of a ticket, as it is kept with a recovery: {@link ClientSide}, and those of the
 * ticket's watchers who are not ours.
 */
public final class TicketClient {
  private final ClientSide clients;
  private final WatcherManager watchers;
  private final Participants participants;

  public TicketClient(ClientSide clients, WatcherManager watchers, Participants participants) {
    this.clients = clients;
    this.watchers = watchers;
    this.participants = participants;
  }

  public ClientStore.Side of(Issue ticket) {
    ClientSide.People side = clients.of(ticket);
    Stream<ApplicationUser> people =
        Stream.concat(side.people().stream(), watchers(ticket))
            .filter(person -> !participants.isOurs(person, ticket));
    return new ClientStore.Side(people.map(ApplicationUser::getKey).toList(), side.organisations());
  }

  /** Whether both tickets are of one client: the same person or organisation is on both. */
  public boolean isSame(Issue one, Issue other) {
    ClientStore.Side here = of(one);
    ClientStore.Side there = of(other);
    return !Collections.disjoint(here.people(), there.people())
        || !Collections.disjoint(here.organisations(), there.organisations());
  }

  private Stream<ApplicationUser> watchers(Issue ticket) {
    return watchers.isWatchingEnabled()
        ? watchers.getWatchersUnsorted(ticket).stream()
        : Stream.empty();
  }
}
