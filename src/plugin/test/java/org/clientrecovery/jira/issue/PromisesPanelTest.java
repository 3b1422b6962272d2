package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.Decision;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RecoverySample;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.Recovery;
import org.junit.Before;
import org.junit.Test;

public class PromisesPanelTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final ProjectSetup setup = mock(ProjectSetup.class);
  private final Participants participants = mock(Participants.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final ApplicationUser reader = mock(ApplicationUser.class);
  private final MutableIssue issue = mock(MutableIssue.class);
  private final Project project = mock(Project.class);

  private final MemoryDatabase database = new MemoryDatabase();
  private final RecoveryStore recoveries =
      new RecoveryStore(database.activeObjects(), database.locks());
  private final CommitmentLedger ledger =
      new CommitmentLedger(database.activeObjects(), database.locks());
  private final PromisesPanel panel =
      new PromisesPanel(
          setup,
          recoveries,
          ledger,
          participants,
          comments,
          texts,
          authentication,
          Clock.fixed(NOON, ZoneOffset.UTC));

  @Before
  public void promiseSomethingOnATicket() {
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
    when(texts.due(any())).thenReturn("4 March");
    when(texts.zone()).thenReturn(ZoneId.of("America/New_York"));
    when(authentication.getLoggedInUser()).thenReturn(reader);
    when(issue.getId()).thenReturn(3L);
    when(issue.getKey()).thenReturn("SUP-3");
    when(issue.getProjectObject()).thenReturn(project);
    when(setup.isSetUp(project)).thenReturn(true);
    when(participants.mayWork(reader, issue)).thenReturn(true);
    ledger.propose(new CommitmentLedger.Origin(12, 3, 1, NOON), List.of(promise()));
    letReaderSee(12);
  }

  @Test
  public void shouldShowOnTicketsWithoutARecoveryToWhoMayWorkOnThem() {
    assertThat(panel.shouldDisplay(context())).isTrue();

    when(participants.mayWork(reader, issue)).thenReturn(false);
    assertThat(panel.shouldDisplay(context())).isFalse();
    when(participants.mayWork(reader, issue)).thenReturn(true);
    when(setup.isSetUp(project)).thenReturn(false);
    assertThat(panel.shouldDisplay(context())).isFalse();
  }

  @Test
  public void shouldLeaveATicketWithARecoveryToThePanelOfTheRecovery() {
    recoveries.add(recovery(), Chronology.of(List.of()));

    assertThat(panel.shouldDisplay(context())).isFalse();
  }

  @Test
  public void shouldListAProposalWithItsVersionAndItsDateAsTheReadersClockShowsIt() {
    assertThat(promises())
        .singleElement()
        .satisfies(
            shown ->
                assertThat(shown)
                    .containsEntry("proposed", true)
                    .containsEntry("version", "0")
                    .containsEntry("partyId", "us")
                    .containsEntry("dueDay", "2026-03-03")
                    .containsEntry("dueTime", "20:30")
                    .containsEntry("link", "/browse/SUP-3?focusedCommentId=12#comment-12"));
  }

  @Test
  public void shouldNotListWhatStandsInACommentThatItsReaderMayNotSee() {
    letReaderSee(13);

    assertThat(promises()).isEmpty();
  }

  @Test
  public void shouldListTwentyFiveWhatIsOpenFirstAndSayHowManyMoreThereAre() {
    when(texts.text(anyString(), any())).thenAnswer(call -> call.getRawArguments()[0]);
    ledger.propose(
        new CommitmentLedger.Origin(12, 3, 1, NOON),
        IntStream.range(0, 30).mapToObj(PromisesPanelTest::promise).toList());
    int last = ledger.ofIssues(List.of(3L)).get(29).id();
    ledger.change(last, Commitment::confirmed, new Decision("ann", NOON, ""));

    assertThat(promises()).hasSize(25);
    assertThat(promises().get(0)).containsEntry("id", Integer.toString(last));
    assertThat(panel.getContextMap(context()))
        .containsEntry("morePromises", "client-recovery.panel.more-promises");
  }

  @Test
  public void shouldNotSpeakOfMoreWhereAllAreListed() {
    assertThat(panel.getContextMap(context())).containsEntry("morePromises", "");
  }

  @Test
  public void shouldReadTheDatabaseFourTimes() {
    assertThat(
            database.statementsOf(
                () -> {
                  panel.shouldDisplay(context());
                  promises();
                }))
        .hasSizeLessThanOrEqualTo(4);
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> promises() {
    return (List<Map<String, Object>>) panel.getContextMap(context()).get("promises");
  }

  private Map<String, Object> context() {
    return new HashMap<>(Map.of("issue", issue));
  }

  private void letReaderSee(long id) {
    Comment comment = mock(Comment.class);
    when(comment.getId()).thenReturn(id);
    when(comments.getCommentsForUser(issue, reader)).thenReturn(List.of(comment));
  }

  private static Recovery recovery() {
    return RecoverySample.since(NOON);
  }

  private static FoundCommitment promise() {
    return promise(0);
  }

  private static FoundCommitment promise(int number) {
    return new FoundCommitment(
        number * 20,
        number * 20 + 11,
        "we call " + number,
        Party.US,
        Optional.empty(),
        Optional.empty(),
        Strength.PROMISE,
        Optional.of(Due.at(OffsetDateTime.parse("2026-03-04T01:30:00Z"), ZoneOffset.UTC)));
  }
}
