package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
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

  private final ChangeHistoryManager histories = mock(ChangeHistoryManager.class);
  private final Issue source = mock(Issue.class);
  private final ApplicationUser cleo = mock(ApplicationUser.class);
  private final SourceChronology chronologies = new SourceChronology(histories);

  @Before
  public void openATicket() {
    when(cleo.getKey()).thenReturn("cleo");
    when(source.getCreated()).thenReturn(Timestamp.from(NINE));
    when(source.getReporter()).thenReturn(cleo);
    when(source.getSummary()).thenReturn("Payroll is wrong");
  }

  @Test
  public void shouldTellCreationStatusAndLinks() {
    List<ChangeHistory> changed =
        List.of(
            history(
                ELEVEN,
                item("status", "Open", "Waiting"),
                item("Link", null, "This issue relates to SUP-9"),
                item("assignee", "ann", "bea")));
    when(histories.getChangeHistories(source)).thenReturn(changed);

    assertThat(chronologies.withoutComments(source))
        .containsExactly(
            ChronologyEntry.created(NINE, "cleo", "Payroll is wrong"),
            ChronologyEntry.statusChange(ELEVEN, "ann", "Open", "Waiting"),
            ChronologyEntry.link(ELEVEN, "ann", "This issue relates to SUP-9", 0));
  }

  @Test
  public void shouldTellOfATicketThatNobodyKnowsMuchAbout() {
    when(source.getReporter()).thenReturn(null);
    when(source.getSummary()).thenReturn(null);
    Comment empty = comment(12, null, null, TEN);

    assertThat(chronologies.withoutComments(source))
        .containsExactly(ChronologyEntry.created(NINE, "", ""));
    assertThat(SourceChronology.entry(new PastComment(empty, Audience.PUBLIC, false)))
        .isEqualTo(ChronologyEntry.comment(TEN, "", 12, "", Audience.PUBLIC));
  }

  @Test
  public void shouldTellOfACommentWithItsFirstWords() {
    Comment written = comment(12, cleo, "They did it again", TEN);

    assertThat(SourceChronology.entry(new PastComment(written, Audience.INTERNAL, true)))
        .isEqualTo(
            ChronologyEntry.comment(TEN, "cleo", 12, "They did it again", Audience.INTERNAL));
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
