package org.clientrecovery.jira.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.Decision;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.recovery.Commitment;
import org.junit.Before;
import org.junit.Test;

public class UnresolvedCommitmentsTest {
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

  private final IssueManager issues = mock(IssueManager.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final CommentPermissionManager commentPermissions = mock(CommentPermissionManager.class);
  private final Participants participants = mock(Participants.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final ApplicationUser reader = mock(ApplicationUser.class);
  private final MutableIssue issue = mock(MutableIssue.class);
  private final Comment comment = mock(Comment.class);

  private final MemoryDatabase database = new MemoryDatabase();
  private final CommitmentLedger ledger =
      new CommitmentLedger(database.activeObjects(), database.locks());
  private final UnresolvedCommitments report =
      new UnresolvedCommitments(
          ledger,
          issues,
          comments,
          commentPermissions,
          participants,
          texts,
          authentication,
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Before
  public void letTheReaderSeeAll() {
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(anyString(), any())).thenAnswer(call -> call.getArgument(0));
    when(texts.due(any())).thenAnswer(call -> call.getArgument(0).toString());
    when(authentication.getLoggedInUser()).thenReturn(reader);
    when(issues.getIssueObject(7L)).thenReturn(issue);
    when(issue.getKey()).thenReturn("SUP-7");
    when(issue.getSummary()).thenReturn("Payroll");
    when(participants.mayWork(reader, issue)).thenReturn(true);
    when(comments.getCommentById(12L)).thenReturn(comment);
    when(commentPermissions.hasBrowsePermission(reader, comment)).thenReturn(true);
  }

  @Test
  public void shouldSortByWhatMustHappenTomorrowMorning() {
    promise("late", Party.US, dueOn(4));
    promise("next", Party.US, dueOn(6));
    promise("later", Party.US, dueOn(20));
    promise("some day", Party.US, Optional.empty());

    assertThat(quotes("us", "overdue")).containsExactly("late");
    assertThat(quotes("us", "due-next")).containsExactly("next", "later");
    assertThat(quotes("us", "no-date")).containsExactly("some day");
  }

  @Test
  public void shouldKeepOursAndTheirsApart() {
    promise("we send", Party.US, dueOn(6));
    promise("they pay", Party.CLIENT, dueOn(6));

    assertThat(quotes("us", "due-next")).containsExactly("we send");
    assertThat(quotes("client", "due-next")).containsExactly("they pay");
  }

  @Test
  public void shouldShowNothingOfAnIssueThatItsReaderMayNotSee() {
    promise("secret", Party.US, dueOn(6));
    when(participants.mayWork(reader, issue)).thenReturn(false);

    assertThat(quotes("us", "due-next")).isEmpty();
  }

  @Test
  public void shouldShowNothingOfACommentThatItsReaderMayNotSee() {
    promise("secret", Party.US, dueOn(6));
    when(commentPermissions.hasBrowsePermission(reader, comment)).thenReturn(false);

    assertThat(quotes("us", "due-next")).isEmpty();
  }

  @Test
  public void shouldShowNothingOfAnIssueThatIsGone() {
    promise("orphan", Party.US, dueOn(6));
    when(issues.getIssueObject(7L)).thenReturn(null);

    assertThat(quotes("us", "due-next")).isEmpty();
  }

  private void promise(String quote, Party party, Optional<Due> due) {
    FoundCommitment found =
        new FoundCommitment(
            0,
            quote.length(),
            quote,
            party,
            Optional.empty(),
            Optional.empty(),
            Strength.PROMISE,
            due);
    ledger.propose(new CommitmentLedger.Origin(12, 7, 1, NOW), List.of(found));
    int id =
        ledger.ofIssues(List.of(7L)).stream()
            .filter(entry -> entry.commitment().quote().equals(quote))
            .map(LedgerEntry::id)
            .findFirst()
            .orElseThrow();
    ledger.change(id, Commitment::confirmed, new Decision("ann", NOW, ""));
  }

  private static Optional<Due> dueOn(int dayOfMarch) {
    return Optional.of(Due.on(LocalDate.of(2026, 3, dayOfMarch), ZoneOffset.UTC));
  }

  private List<Object> quotes(String party, String section) {
    return child(child(report.parties(1), party).get("sections"), section).get("rows")
            instanceof List<?> rows
        ? rows.stream().<Object>map(row -> ((Map<?, ?>) row).get("quote")).toList()
        : List.of();
  }

  private static Map<?, ?> child(Object list, String id) {
    return ((List<?>) list)
        .stream()
            .map(Map.class::cast)
            .filter(map -> id.equals(map.get("id")))
            .findFirst()
            .orElseThrow();
  }
}
