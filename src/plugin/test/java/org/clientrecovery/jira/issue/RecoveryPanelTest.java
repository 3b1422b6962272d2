package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.jira.store.CaseGravity;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.CommitmentNotices;
import org.clientrecovery.jira.store.Decision;
import org.clientrecovery.jira.store.Judgement;
import org.clientrecovery.jira.store.LedgerPlace;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RecoverySample;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.RuleVersions;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.StoredReview;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.ContactCalendar;
import org.clientrecovery.recovery.NoticePlan;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Settings;
import org.clientrecovery.recovery.StageClock;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.Position;
import org.clientrecovery.wording.Category;
import org.clientrecovery.wording.CommentReview;
import org.clientrecovery.wording.Flag;
import org.junit.Before;
import org.junit.Test;

public class RecoveryPanelTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Participants participants = mock(Participants.class);
  private final IssueManager issues = mock(IssueManager.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final ApplicationUser reader = mock(ApplicationUser.class);
  private final MutableIssue recoveryIssue = issue(7, "SUP-7");
  private final MutableIssue source = issue(3, "SUP-3");

  private final MemoryDatabase database = new MemoryDatabase();
  private final RecoveryStore recoveries =
      new RecoveryStore(database.activeObjects(), database.locks());
  private final ReviewStore reviews = new ReviewStore(database.activeObjects(), database.locks());
  private final CommitmentLedger ledger =
      new CommitmentLedger(database.activeObjects(), database.locks());
  private final Contacts contacts = mock(Contacts.class);
  private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
  private final PanelNotes notes =
      new PanelNotes(
          new CommitmentNotices(database.activeObjects(), database.locks()),
          new CaseGravity(database.activeObjects(), database.locks()),
          texts);
  private final RecoveryPanel panel =
      new RecoveryPanel(
          recoveries,
          reviews,
          ledger,
          participants,
          issues,
          comments,
          texts,
          authentication,
          clock);

  @Before
  public void openARecoveryWithOneFlaggedReply() {
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(anyString(), any())).thenAnswer(call -> call.getArgument(0));
    when(texts.flag(any())).thenAnswer(call -> call.getArgument(0));
    when(texts.moment(any())).thenReturn("at noon");
    when(texts.due(any())).thenReturn("no date");
    when(texts.zone()).thenReturn(ZoneOffset.UTC);
    when(authentication.getLoggedInUser()).thenReturn(reader);
    when(participants.mayWork(any(), any())).thenReturn(true);
    recoveries.add(recovery(), Chronology.of(List.of()));
    reviews.save(reply(12));
    ledger.propose(new CommitmentLedger.Origin(12, 3, 1, NOON), List.of(promise()));
    letReaderSee(12);
  }

  @Test
  public void shouldShowStageFlagsAndPromisesOnTheSourceAsWell() {
    for (MutableIssue issue : List.of(recoveryIssue, source)) {
      Map<String, Object> shown = panel(issue);

      assertThat(shown).containsEntry("standing", "acknowledge").containsEntry("open", true);
      assertThat(list(shown, "stages")).hasSize(5).first().extracting("now").isEqualTo(true);
      assertThat(list(shown, "replies")).hasSize(1);
      assertThat(list(shown, "promises"))
          .extracting(promise -> promise.get("quote"))
          .containsExactly("we call you");
    }
  }

  @Test
  public void shouldChangeItsAdviceOnceAPromiseOfTheRecoveryIsBroken() {
    NextSteps next = nextSteps();
    assertThat(next.advice(recovery())).isEmpty();
    ledger.place(new LedgerPlace(3, 1, 7, 3, ""));
    decide(Commitment::confirmed);

    decide(Commitment::missed);

    assertThat(next.advice(recovery())).isEqualTo("client-recovery.ledger.gravity.graver");
  }

  @Test
  public void shouldGoOnShowingAConfirmedPromiseWhoseCommentIsGone() {
    decide(Commitment::confirmed);
    ledger.commentDeleted(3, 12);
    letReaderSee();

    assertThat(list(panel(source), "promises"))
        .extracting(promise -> promise.get("since"))
        .containsExactly("client-recovery.ledger.since.deleted");
  }

  @Test
  public void shouldShowTheNoticeOfAPromise() {
    decide(Commitment::confirmed);
    CommitmentNotices clocked = new CommitmentNotices(database.activeObjects(), database.locks());
    NoticePlan plan =
        NoticePlan.of(
            ledger.ofIssues(List.of(3L)).get(0).commitment(),
            NOON,
            Settings.standard(),
            Settings.standard().workingClock(ZoneOffset.UTC));
    Instant later = NOON.plusSeconds(999_999);
    clocked.attend(
        ledger.ofIssues(List.of(3L)).get(0),
        later,
        entry -> new CommitmentNotices.Task.Follow(plan, true));

    assertThat(nextSteps().notes(recovery()).values())
        .containsExactly("client-recovery.ledger.note.undated");
  }

  private NextSteps nextSteps() {
    return new NextSteps(
        mock(Gatekeeper.class),
        notes,
        ledger,
        mock(SettingsStore.class),
        contacts,
        mock(TimeZoneManager.class),
        clock);
  }

  @Test
  public void shouldCountTheTimeOfAStageFromItsBeginningAsTheOverviewAndTheMailsDo() {
    SettingsStore settings = mock(SettingsStore.class);
    when(settings.of(anyLong())).thenReturn(Settings.standard());
    TimeZoneManager zones = mock(TimeZoneManager.class);
    when(zones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone("UTC"));
    NextSteps next =
        new NextSteps(mock(Gatekeeper.class), notes, ledger, settings, contacts, zones, clock);
    Recovery weeksLater = recovery().placedAt(Standing.APOLOGIZE, NOON.plus(Duration.ofDays(21)));

    assertThat(next.target(weeksLater).orElseThrow().at())
        .isEqualTo(
            StageClock.of(
                    weeksLater,
                    Settings.standard(),
                    Settings.standard().workingClock(ZoneOffset.UTC),
                    NOON)
                .orElseThrow()
                .due())
        .isAfter(weeksLater.since());
  }

  @Test
  public void shouldSayByWhenTheClientShouldHearFromUsInFollowUpAlone() {
    Recovery following = recovery().placedAt(Standing.FOLLOW_UP, NOON);
    when(contacts.calendar(any()))
        .thenAnswer(
            call ->
                ContactCalendar.of(
                    call.getArgument(0),
                    ContactCalendar.Rhythm.of(Settings.standard(), ZoneOffset.UTC),
                    List.of()));

    assertThat(nextSteps().contact(following))
        .hasValueSatisfying(
            due -> {
              assertThat(due.day()).isAfter(LocalDate.ofInstant(NOON, ZoneOffset.UTC));
              assertThat(due.passed()).isFalse();
            });
    assertThat(nextSteps().contact(recovery())).isEmpty();
  }

  private void decide(UnaryOperator<Commitment> change) {
    int id = ledger.ofIssues(List.of(3L)).get(0).id();
    ledger.change(id, change, new Decision("ann", NOON, ""));
  }

  @Test
  public void shouldLinkEachReplyToItsCommentAndEachIssueToTheOther() {
    assertThat(list(panel(source), "replies").get(0))
        .containsEntry("link", "/browse/SUP-3?focusedCommentId=12#comment-12");
    assertThat(panel(source)).containsEntry("other", Map.of("key", "SUP-7", "summary", "SUP-7"));
  }

  @Test
  public void shouldSayByWhichRulesAReplyWasJudged() {
    when(texts.text(anyString(), any(), any()))
        .thenAnswer(call -> call.getArgument(0) + " " + call.getArgument(1));
    when(texts.text(anyString(), any(), any(), any()))
        .thenAnswer(
            call ->
                call.getArgument(0) + " " + call.getArgument(1) + " over " + call.getArgument(2));

    assertThat(judgedBy(Optional.empty())).isEmpty();
    assertThat(judgedBy(Optional.of(RuleVersions.SHIPPED)))
        .isEqualTo("client-recovery.judged.shipped");
    assertThat(judgedBy(Optional.of(new RuleVersions(12, 0))))
        .isEqualTo("client-recovery.judged.site 12");
    assertThat(judgedBy(Optional.of(new RuleVersions(12, 3))))
        .isEqualTo("client-recovery.judged.project 3 over 12");
  }

  private String judgedBy(Optional<RuleVersions> versions) {
    StoredReview reply = reply(12);
    reviews.remove(12);
    reviews.save(
        new StoredReview(
            reply.comment(),
            reply.issue(),
            reply.project(),
            reply.author(),
            reply.audience(),
            reply.written(),
            reply.review(),
            versions.map(v -> new Judgement(v, NOON, Position.LATER, Optional.empty()))));
    return (String) list(panel(source), "replies").get(0).get("judged");
  }

  @Test
  public void shouldShowReasonAndBetterWordingOfAFlag() {
    Object flags = list(panel(source), "replies").get(0).get("flags");

    assertThat(flags)
        .isEqualTo(
            List.of(
                Map.of(
                    "category", "client-recovery.category.blame",
                    "quote", "you broke it",
                    "reason", "It blames.",
                    "better", "What happened is …",
                    "hint", false)));
  }

  @Test
  public void shouldShowNothingOfACommentThatItsReaderMayNotSee() {
    letReaderSee();

    assertThat(list(panel(source), "replies")).isEmpty();
    assertThat(list(panel(source), "promises")).isEmpty();
  }

  @Test
  public void shouldShowNothingOfTheOtherIssueToWhoMayNotWorkOnIt() {
    when(participants.mayWork(reader, source)).thenReturn(false);

    Map<String, Object> shown = panel(recoveryIssue);

    assertThat(shown).containsEntry("other", Map.of());
    assertThat(list(shown, "replies")).isEmpty();
  }

  @Test
  public void shouldShowNothingOnAnIssueThatBelongsToNoRecovery() {
    assertThat(panel.getContextMap(Map.of("issue", issue(99, "SUP-99"))))
        .doesNotContainKey("recovery");
  }

  @Test
  public void shouldNotShowWhatSomebodyDismissed() {
    int id = ledger.ofIssues(List.of(3L)).get(0).id();
    ledger.change(id, commitment -> commitment.dismissed(), new Decision("ann", NOON, ""));

    assertThat(list(panel(source), "promises")).isEmpty();
  }

  @Test
  public void shouldNotReadTheRecoveryAgainThatTheConditionRead() {
    Map<String, Object> context = new HashMap<>(Map.of("issue", source));
    new PageRecovery(recoveries).of(source, context);

    assertThat(database.statementsOf(() -> panel.getContextMap(context))).hasSize(2);
  }

  private Map<String, Object> panel(MutableIssue issue) {
    @SuppressWarnings("unchecked")
    Map<String, Object> shown =
        (Map<String, Object>) panel.getContextMap(Map.of("issue", issue)).get("recovery");
    return shown;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> shown, String name) {
    return (List<Map<String, Object>>) shown.get(name);
  }

  private void letReaderSee(long... ids) {
    List<Comment> seen = Arrays.stream(ids).mapToObj(this::comment).toList();
    when(comments.getCommentsForUser(source, reader)).thenReturn(seen);
  }

  private Comment comment(long id) {
    Comment comment = mock(Comment.class);
    when(comment.getId()).thenReturn(id);
    return comment;
  }

  private MutableIssue issue(long id, String key) {
    MutableIssue issue = mock(MutableIssue.class);
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(1L);
    when(issue.getId()).thenReturn(id);
    when(issue.getKey()).thenReturn(key);
    when(issue.getSummary()).thenReturn(key);
    when(issue.getProjectObject()).thenReturn(project);
    when(issues.getIssueObject(id)).thenReturn(issue);
    return issue;
  }

  private static Recovery recovery() {
    return RecoverySample.since(NOON);
  }

  private static StoredReview reply(long comment) {
    Flag blame =
        new Flag(
            "blame.you-broke",
            Category.BLAME,
            0,
            12,
            "you broke it",
            3,
            false,
            "It blames.",
            "What happened is …",
            null);
    return new StoredReview(
        comment,
        3,
        1,
        "ann",
        Audience.PUBLIC,
        NOON,
        new CommentReview(40, true, List.of(blame), List.of(), false, "", "2026.1"));
  }

  private static FoundCommitment promise() {
    return new FoundCommitment(
        0,
        11,
        "we call you",
        Party.US,
        Optional.empty(),
        Optional.empty(),
        Strength.PROMISE,
        Optional.empty());
  }
}
