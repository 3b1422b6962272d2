package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.LongStream;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RecoverySample;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.SourceReadings;
import org.clientrecovery.jira.store.SourceReadings.Progress;
import org.clientrecovery.recovery.ChronologyEntry;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.text.Audience;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What was read where: here the reviews themselves are stood in for. */
public class SourceReadingTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant LATER = NOON.plus(SourceReading.GIVEN_UP).plusSeconds(1);
  private static final int COMMENTS = 250;

  private final IssueManager issues = mock(IssueManager.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final CommentAudience audiences = mock(CommentAudience.class);
  private final SourceChronology chronologies = mock(SourceChronology.class);
  private final CommentReviewer reviewer = mock(CommentReviewer.class);
  private final Contacts contacts = mock(Contacts.class);
  private final MutableIssue source = mock(MutableIssue.class);

  private final MemoryDatabase database = new MemoryDatabase();
  private final RecoveryStore recoveries =
      new RecoveryStore(database.activeObjects(), database.locks());
  private final SourceReadings readings =
      new SourceReadings(database.activeObjects(), database.locks());
  private final SourceReading reading = at(NOON);
  private final SourceReading otherNode = at(LATER);

  private SourceReading at(Instant now) {
    return new SourceReading(
        issues,
        comments,
        audiences,
        mock(Participants.class),
        chronologies,
        reviewer,
        contacts,
        readings,
        Clock.fixed(now, ZoneOffset.UTC));
  }

  @Before
  public void escalateATicketWithManyComments() {
    List<Comment> all = LongStream.rangeClosed(1, COMMENTS).mapToObj(this::comment).toList();
    when(source.getId()).thenReturn(3L);
    when(issues.getIssueObject(3L)).thenReturn(source);
    when(comments.getComments(source)).thenReturn(all);
    when(audiences.of(anyLong())).thenReturn(Audience.PUBLIC);
    when(chronologies.withoutComments(source))
        .thenReturn(List.of(ChronologyEntry.created(NOON.minusSeconds(900), "cleo", "Payroll")));
    recoveries.addUnread(RecoverySample.since(NOON));
  }

  @After
  public void stop() {
    reading.stop();
    otherNode.stop();
  }

  @Test
  public void shouldReadAllOnceAndSayThatNothingIsUnderWayAnyMore() {
    assertThat(readings.of(7)).contains(new Progress(0, 0, false));

    otherNode.resume(() -> false);

    assertThat(readings.of(7)).isEmpty();
    assertThat(recoveries.chronology(7).entries()).hasSize(COMMENTS + 1);
    verify(reviewer, times(3)).reviewAll(any(), anyList(), any());
    verify(reviewer).follow(source);
    otherNode.resume(() -> false);
    verify(reviewer, times(3)).reviewAll(any(), anyList(), any());
  }

  @Test
  public void shouldLeaveToItsNodeWhatComesForward() {
    assertThat(at(NOON.plusSeconds(5)).resume(() -> false)).isZero();

    verify(reviewer, never()).reviewAll(any(), anyList(), any());
  }

  @Test
  public void shouldGoOnWhereAnotherNodeStopped() {
    failAfterTheFirstBatch();
    reading.read(7, source);
    otherNode.resume(() -> true);
    assertThat(readings.of(7)).contains(new Progress(100, COMMENTS, false));
    assertThat(recoveries.chronology(7).entries()).hasSize(101);

    letReviewsSucceed();
    otherNode.resume(() -> false);

    assertThat(readings.of(7)).isEmpty();
    assertThat(recoveries.chronology(7).entries()).hasSize(COMMENTS + 1).doesNotHaveDuplicates();
  }

  @Test
  public void shouldGiveUpAfterAFewAttemptsUntilSomebodyAsksAgain() {
    doThrow(new IllegalStateException("broken")).when(reviewer).reviewAll(any(), anyList(), any());
    for (int attempt = 0; attempt < 9; attempt++) {
      at(LATER.plus(SourceReading.GIVEN_UP.multipliedBy(2L * attempt))).resume(() -> false);
    }
    assertThat(readings.of(7).orElseThrow().stuck()).isTrue();
    verify(reviewer, times(5)).reviewAll(any(), anyList(), any());

    letReviewsSucceed();
    readings.retry(7, LATER);
    otherNode.resume(() -> false);

    assertThat(readings.of(7)).isEmpty();
  }

  @Test
  public void shouldFinishWithATicketThatIsGone() {
    when(issues.getIssueObject(3L)).thenReturn(null);

    otherNode.resume(() -> false);

    assertThat(readings.of(7)).isEmpty();
  }

  @Test
  public void shouldReadATicketThatJoinsAndForgetItsPartWhenItLeaves() {
    otherNode.resume(() -> false);
    MutableIssue joining = mock(MutableIssue.class);
    when(issues.getIssueObject(4L)).thenReturn(joining);
    List<Comment> one = List.of(comment(900));
    when(comments.getComments(joining)).thenReturn(one);
    when(chronologies.withoutComments(joining))
        .thenReturn(List.of(ChronologyEntry.created(NOON.minusSeconds(9), "cleo", "Again")));

    recoveries.join(7, 4, NOON);
    recoveries.join(7, 4, NOON);
    otherNode.resume(() -> false);

    assertThat(recoveries.concerning(4)).map(Recovery::issue).contains(7L);
    assertThat(recoveries.ofIssue(7).orElseThrow().issues()).containsExactly(7L, 3L, 4L);
    assertThat(recoveries.chronology(7).entries()).hasSize(COMMENTS + 3);

    recoveries.leave(7, 4);

    assertThat(recoveries.concerning(4)).isEmpty();
    assertThat(recoveries.ofIssue(7).orElseThrow().sources()).containsExactly(3L);
    assertThat(recoveries.chronology(7).entries()).hasSize(COMMENTS + 1);
  }

  private void failAfterTheFirstBatch() {
    int[] batches = {0};
    doAnswer(
            call -> {
              if (batches[0]++ > 0) {
                throw new IllegalStateException("the power is gone");
              }
              return null;
            })
        .when(reviewer)
        .reviewAll(any(), anyList(), any());
  }

  private void letReviewsSucceed() {
    doNothing().when(reviewer).reviewAll(any(), anyList(), any());
  }

  private Comment comment(long id) {
    Comment comment = mock(Comment.class, withSettings().stubOnly());
    when(comment.getId()).thenReturn(id);
    when(comment.getBody()).thenReturn("comment " + id);
    when(comment.getCreated()).thenReturn(Date.from(NOON.minusSeconds(800).plusSeconds(id)));
    return comment;
  }
}
