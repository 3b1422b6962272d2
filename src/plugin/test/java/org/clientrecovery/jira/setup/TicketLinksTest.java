package org.clientrecovery.jira.setup;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.List;
import org.clientrecovery.jira.store.RecoveryLists;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Trigger;
import org.junit.Before;
import org.junit.Test;

public class TicketLinksTest {
  private static final long TYPE = 10200;
  private static final Escalation ESCALATION =
      new Escalation(
          Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, "It broke", "");

  private final RecoveryLists recoveries = mock(RecoveryLists.class);
  private final IssueManager issues = mock(IssueManager.class);
  private final IssueLinkManager host = mock(IssueLinkManager.class);
  private final ApplicationUser admin = mock(ApplicationUser.class);
  private final TicketLinks links = new TicketLinks(recoveries, issues, host);

  @Before
  public void openThreeRecoveries() {
    when(recoveries.openAfter(anyLong(), anyInt())).thenReturn(List.of());
    when(recoveries.openAfter(0, 100)).thenReturn(List.of(recovery(11, 1), recovery(12, 2)));
    when(recoveries.openAfter(12, 100)).thenReturn(List.of(recovery(13, 3)));
    for (long id : List.of(1L, 2L, 3L, 11L, 12L, 13L)) {
      exists(id);
    }
  }

  @Test
  public void shouldLinkEachOpenRecoveryOfAllPages() throws Exception {
    links.restore(TYPE, admin);

    verify(host).createIssueLink(11L, 1L, TYPE, null, admin);
    verify(host).createIssueLink(12L, 2L, TYPE, null, admin);
    verify(host).createIssueLink(13L, 3L, TYPE, null, admin);
  }

  @Test
  public void shouldLeaveOutLinksThatAreThereAndIssuesThatAreGone() throws Exception {
    when(host.getIssueLink(11L, 1L, TYPE)).thenReturn(mock(IssueLink.class));
    when(issues.getIssueObject(2L)).thenReturn(null);
    when(issues.getIssueObject(13L)).thenReturn(null);

    links.restore(TYPE, admin);

    verify(host, never()).createIssueLink(any(), any(), any(), any(), any());
  }

  @Test
  public void shouldGoOnWhereTheHostRefusesOneLink() throws Exception {
    doThrow(mock(CreateException.class)).when(host).createIssueLink(11L, 1L, TYPE, null, admin);

    links.restore(TYPE, admin);

    verify(host).createIssueLink(13L, 3L, TYPE, null, admin);
  }

  private void exists(long id) {
    MutableIssue issue = mock(MutableIssue.class);
    when(issue.getId()).thenReturn(id);
    when(issues.getIssueObject(id)).thenReturn(issue);
  }

  private static Recovery recovery(long issue, long source) {
    return Recovery.escalated(
        new Recovery.Place(issue, source, 1), ESCALATION, "ann", Instant.EPOCH);
  }
}
