package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.clientrecovery.recovery.ChronologyEntry;
import org.clientrecovery.text.Audience;
import org.junit.Before;
import org.junit.Test;

public class SourceChronologyTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
  private static final Instant ELEVEN = Instant.parse("2026-03-02T11:00:00Z");

  private final CommentManager comments = mock(CommentManager.class);
  private final ChangeHistoryManager histories = mock(ChangeHistoryManager.class);
  private final CommentAudience audiences = mock(CommentAudience.class);
  private final Issue source = mock(Issue.class);
  private final ApplicationUser cleo = mock(ApplicationUser.class);
  private final SourceChronology chronologies =
      new SourceChronology(comments, histories, audiences);

  @Before
  public void openATicket() {
    when(cleo.getKey()).thenReturn("cleo");
    when(source.getCreated()).thenReturn(Timestamp.from(NINE));
    when(source.getReporter()).thenReturn(cleo);
    when(source.getSummary()).thenReturn("Payroll is wrong");
  }

  @Test
  public void shouldTellCreationStatusLinksAndCommentsInOrder() {
    List<Comment> written = List.of(comment(12, null, "They did it again", TEN));
    List<ChangeHistory> changed =
        List.of(
            history(
                ELEVEN,
                item("status", "Open", "Waiting"),
                item("Link", null, "This issue relates to SUP-9"),
                item("assignee", "ann", "bea")));
    when(comments.getComments(source)).thenReturn(written);
    when(histories.getChangeHistories(source)).thenReturn(changed);
    when(audiences.of(12)).thenReturn(Audience.INTERNAL);

    assertThat(chronologies.of(source).entries())
        .containsExactly(
            ChronologyEntry.created(NINE, "cleo", "Payroll is wrong"),
            ChronologyEntry.comment(TEN, "", 12, "They did it again", Audience.INTERNAL),
            ChronologyEntry.statusChange(ELEVEN, "ann", "Open", "Waiting"),
            ChronologyEntry.link(ELEVEN, "ann", "This issue relates to SUP-9", 0));
  }

  @Test
  public void shouldTellOfATicketThatNobodyKnowsMuchAbout() {
    when(source.getReporter()).thenReturn(null);
    when(source.getSummary()).thenReturn(null);
    List<Comment> empty = List.of(comment(12, null, null, TEN));
    when(comments.getComments(source)).thenReturn(empty);
    when(audiences.of(12)).thenReturn(Audience.PUBLIC);

    assertThat(chronologies.of(source).entries())
        .containsExactly(
            ChronologyEntry.created(NINE, "", ""),
            ChronologyEntry.comment(TEN, "", 12, "", Audience.PUBLIC));
  }

  private static Comment comment(long id, ApplicationUser author, String body, Instant written) {
    Comment comment = mock(Comment.class);
    when(comment.getId()).thenReturn(id);
    when(comment.getAuthorApplicationUser()).thenReturn(author);
    when(comment.getBody()).thenReturn(body);
    when(comment.getCreated()).thenReturn(Date.from(written));
    return comment;
  }

  private static ChangeHistory history(Instant at, ChangeItemBean... items) {
    ChangeHistory history = mock(ChangeHistory.class);
    when(history.getTimePerformed()).thenReturn(Timestamp.from(at));
    when(history.getAuthorKey()).thenReturn("ann");
    when(history.getChangeItemBeans()).thenReturn(Arrays.asList(items));
    return history;
  }

  private static ChangeItemBean item(String field, String from, String to) {
    ChangeItemBean item = mock(ChangeItemBean.class);
    when(item.getField()).thenReturn(field);
    when(item.getFromString()).thenReturn(from);
    when(item.getToString()).thenReturn(to);
    return item;
  }
}
