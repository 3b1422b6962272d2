package org.clientrecovery.jira.issue;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public class RecoveryTeamTest {
  private final WatcherManager watchers = mock(WatcherManager.class);
  private final Participants participants = mock(Participants.class);
  private final Issue source = mock(Issue.class);
  private final Issue recovery = mock(Issue.class);
  private final ApplicationUser agent = mock(ApplicationUser.class);
  private final ApplicationUser colleague = mock(ApplicationUser.class);
  private final ApplicationUser customer = mock(ApplicationUser.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final RecoveryTeam team =
      new RecoveryTeam(watchers, comments, participants, mock(ReaderTexts.class));

  @Before
  public void letAgentsWorkAndCustomersWatchTheTicket() {
    when(watchers.isWatchingEnabled()).thenReturn(true);
    when(watchers.getWatchersUnsorted(source)).thenReturn(List.of(colleague, customer));
    when(participants.mayWork(agent, recovery)).thenReturn(true);
    when(participants.mayWork(colleague, recovery)).thenReturn(true);
  }

  @Test
  public void shouldLetColleaguesWatchTheRecoveryAndNeverACustomer() {
    team.gather(source, recovery, agent);

    verify(watchers).startWatching(agent, recovery);
    verify(watchers).startWatching(colleague, recovery);
    verify(watchers, never()).startWatching(customer, recovery);
  }

  @Test
  public void shouldLeaveAloneWhoWatchesAlready() {
    when(watchers.isWatching(colleague, recovery)).thenReturn(true);

    team.gather(source, recovery, agent);

    verify(watchers, never()).startWatching(colleague, recovery);
  }

  @Test
  public void shouldGatherNobodyWhereTheHostHasNoWatchers() {
    when(watchers.isWatchingEnabled()).thenReturn(false);

    team.gather(source, recovery, agent);

    verify(watchers, never()).startWatching(any(ApplicationUser.class), any(Issue.class));
  }

  @Test
  public void shouldNotAnnounceForWhoMayNotComment() {
    team.announce(source, recovery, agent);

    verify(comments, never())
        .create(any(), any(), any(), any(), any(), any(), any(), any(Boolean.class));
  }
}
