package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.Incidents;
import org.junit.Before;
import org.junit.Test;

public class CommentListenerTest {
  private final EventPublisher events = mock(EventPublisher.class);
  private final ProjectSetup setup = mock(ProjectSetup.class);
  private final CommentReviewer reviewer = mock(CommentReviewer.class);
  private final Project project = mock(Project.class);
  private final Issue issue = mock(Issue.class);
  private final Comment comment = mock(Comment.class);
  private final IssueEvent event = mock(IssueEvent.class);
  private final List<String> noted = new ArrayList<>();
  private final Incidents incidents = (place, failure) -> noted.add(place);
  private final CommentListener listener =
      new CommentListener(events, setup, reviewer, mock(TicketHints.class), incidents);

  @Before
  public void commentOnAnEnabledProject() {
    when(event.getIssue()).thenReturn(issue);
    when(event.getComment()).thenReturn(comment);
    when(event.getEventTypeId()).thenReturn(6L);
    when(issue.getProjectObject()).thenReturn(project);
    when(setup.isEnabled(project)).thenReturn(true);
  }

  @Test
  public void shouldHaveACommentReviewedWhateverEventItComesWith() {
    when(event.getEventTypeId()).thenReturn(13L);

    listener.onIssueEvent(event);

    verify(reviewer).review(comment);
  }

  @Test
  public void shouldLeaveEventsWithoutACommentAlone() {
    when(event.getComment()).thenReturn(null);

    listener.onIssueEvent(event);

    verify(reviewer, never()).review(any());
  }

  @Test
  public void shouldLeaveOtherProjectsAlone() {
    when(setup.isEnabled(project)).thenReturn(false);

    listener.onIssueEvent(event);

    verify(reviewer, never()).review(any());
  }

  @Test
  public void shouldForgetDeletedCommentsWhereAProjectIsSwitchedOff() {
    when(setup.isEnabled(project)).thenReturn(false);
    when(setup.isSetUp(project)).thenReturn(true);
    when(event.getEventTypeId()).thenReturn(EventType.ISSUE_COMMENT_DELETED_ID);

    listener.onIssueEvent(event);

    verify(reviewer).forgetDeleted(issue);
  }

  @Test
  public void shouldLetNothingGetInTheWayOfWhoWrites() {
    doThrow(new IllegalStateException("database away")).when(reviewer).review(comment);

    assertThatCode(() -> listener.onIssueEvent(event)).doesNotThrowAnyException();
  }

  @Test
  public void shouldListenFromStartToStop() {
    listener.onStart();
    verify(events).register(listener);

    listener.onStop();
    verify(events).unregister(listener);
  }
}
