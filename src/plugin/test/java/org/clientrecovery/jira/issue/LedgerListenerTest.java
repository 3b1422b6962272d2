package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.LedgerPlace;
import org.junit.Before;
import org.junit.Test;

public class LedgerListenerTest {
  private static final long UPDATED = 2;
  private static final long COMMENTED = 6;
  private static final long DELETED = 8;
  private static final long MOVED = 9;
  private static final LedgerPlace ELSEWHERE = new LedgerPlace(7, 2, 0, 7, "cleo");

  private final EventPublisher events = mock(EventPublisher.class);
  private final CommitmentLedger ledger = mock(CommitmentLedger.class);
  private final LedgerPlaces places = mock(LedgerPlaces.class);
  private final Issue issue = mock(Issue.class);
  private final LedgerListener listener = new LedgerListener(events, ledger, places);

  @Before
  public void promiseSomething() {
    when(issue.getId()).thenReturn(7L);
    when(ledger.knows(7)).thenReturn(true);
    when(places.of(issue)).thenReturn(ELSEWHERE);
  }

  private IssueEvent event(long type) {
    IssueEvent event = mock(IssueEvent.class);
    when(event.getIssue()).thenReturn(issue);
    when(event.getEventTypeId()).thenReturn(type);
    return event;
  }

  @Test
  public void shouldFollowAnIssueThatMovesOrIsEdited() {
    listener.onIssueEvent(event(MOVED));

    verify(ledger).place(ELSEWHERE);
  }

  @Test
  public void shouldForgetAnIssueThatIsDeleted() {
    listener.onIssueEvent(event(DELETED));

    verify(ledger).issueDeleted(7);
    verify(ledger, never()).place(any());
  }

  @Test
  public void shouldNotLookFurtherAtAnIssueWithoutPromisesNorAtAComment() {
    listener.onIssueEvent(event(COMMENTED));
    when(ledger.knows(7)).thenReturn(false);
    listener.onIssueEvent(event(UPDATED));

    verify(places, never()).of(any());
    verify(ledger, never()).place(any());
  }

  @Test
  public void shouldForgetAProjectThatIsDeleted() {
    ProjectDeletedEvent deleted = mock(ProjectDeletedEvent.class);
    when(deleted.getId()).thenReturn(1L);

    listener.onProjectDeleted(deleted);

    verify(ledger).projectDeleted(1);
  }

  @Test
  public void shouldLetNothingGetInTheWayOfWhoeverChangesTheIssue() {
    doThrow(new IllegalStateException("database away")).when(ledger).issueDeleted(7);

    assertThatCode(() -> listener.onIssueEvent(event(DELETED))).doesNotThrowAnyException();
  }

  @Test
  public void shouldListenFromStartToStop() {
    listener.onStart();
    verify(events).register(listener);

    listener.onStop();
    verify(events).unregister(listener);
  }
}
