package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.rules.WordingEngines.Judge;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.Decision;
import org.clientrecovery.jira.store.Judgement;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RecoverySample;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.jira.store.ReviewStore;
import org.clientrecovery.jira.store.RuleVersions;
import org.clientrecovery.jira.store.StoredReview;
import org.clientrecovery.recovery.Chronology;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.Escalation;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Trigger;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;
import org.clientrecovery.wording.CommentReview;
import org.clientrecovery.wording.WordingEngine;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

/**
 * The engines are stood in for: here it counts when they are asked, with what, and what is kept.
 */
public class CommentReviewerTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

  private final WordingEngine wording = mock(WordingEngine.class);
  private final WordingEngines engines = mock(WordingEngines.class);
  private final PromiseFinder finder = mock(PromiseFinder.class);
  private final Participants participants = mock(Participants.class);
  private final CommentAudience audiences = mock(CommentAudience.class);
  private final TimeZoneManager zones = mock(TimeZoneManager.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final UserManager users = mock(UserManager.class);
  private final Issue issue = mock(Issue.class);
  private final ApplicationUser agent = mock(ApplicationUser.class);
  private final ApplicationUser client = mock(ApplicationUser.class);

  private final MemoryDatabase database = new MemoryDatabase();
  private final ReviewStore reviews = new ReviewStore(database.activeObjects(), database.locks());
  private final CommitmentLedger ledger =
      new CommitmentLedger(database.activeObjects(), database.locks());
  private final RecoveryStore recoveries =
      new RecoveryStore(database.activeObjects(), database.locks());
  private final CommentReviewer reviewer =
      new CommentReviewer(
          engines,
          new CommentPromises(
              finder,
              ledger,
              new LedgerPlaces(recoveries, participants, mock(IssueManager.class)),
              new Owners(users, comments),
              comments),
          reviews,
          recoveries,
          audiences,
          participants,
          zones,
          comments,
          Clock.fixed(NINE.plusSeconds(60), ZoneOffset.UTC));

  @Before
  public void openATicket() {
    Project project = mock(Project.class);
    when(project.getId()).thenReturn(1L);
    when(issue.getId()).thenReturn(3L);
    when(issue.getProjectObject()).thenReturn(project);
    when(agent.getKey()).thenReturn("ann");
    when(participants.clientIssue(issue)).thenReturn(issue);
    when(participants.client(issue)).thenReturn(Optional.of(client));
    when(participants.isOurs(agent, issue)).thenReturn(true);
    when(zones.getTimeZoneforUser(client)).thenReturn(TimeZone.getTimeZone("Asia/Tokyo"));
    when(audiences.of(12)).thenReturn(Audience.PUBLIC);
    when(audiences.of(13)).thenReturn(Audience.PUBLIC);
    when(engines.judge(anyLong())).thenReturn(new Judge(wording, RuleVersions.SHIPPED));
    when(wording.review(anyString(), any())).thenReturn(review());
    when(finder.find(anyString(), any(), anyLong())).thenReturn(List.of(promise()));
  }

  @Test
  public void shouldKeepWhatTheEnginesSayOfOurReply() {
    reviewer.review(comment(12, agent, NINE));

    assertThat(reviews.ofComment(12).orElseThrow().author()).isEqualTo("ann");
    assertThat(ledger.ofIssues(List.of(3L)))
        .extracting(entry -> entry.commitment().party())
        .containsExactly(Party.US);
  }

  @Test
  public void shouldKeepByWhichRulesAndInWhichCircumstancesItJudged() {
    when(engines.judge(anyLong())).thenReturn(new Judge(wording, new RuleVersions(12, 3)));
    reviewer.review(comment(12, agent, NINE));

    assertThat(reviews.ofComment(12).orElseThrow().judgement())
        .contains(
            new Judgement(
                new RuleVersions(12, 3), NINE.plusSeconds(60), Position.FIRST, Optional.empty()));
  }

  @Test
  public void shouldJudgeByTheRulesThatArePublishedWhileItJudges() {
    when(engines.judge(anyLong()))
        .thenReturn(new Judge(wording, new RuleVersions(12, 0)))
        .thenReturn(new Judge(wording, new RuleVersions(13, 0)));
    reviewer.review(comment(12, agent, NINE));

    assertThat(reviews.ofComment(12).orElseThrow().judgement().orElseThrow().versions())
        .isEqualTo(new RuleVersions(13, 0));
  }

  @Test
  public void shouldJudgeAgainInTheCircumstancesOfTheFirstTime() {
    Judgement first =
        new Judgement(RuleVersions.SHIPPED, NINE, Position.FIRST, Optional.of(Stage.APOLOGIZE));
    reviewer.review(comment(12, agent, NINE));
    StoredReview kept = reviews.ofComment(12).orElseThrow();

    CommentContext context =
        reviewer.contextOf(
            new StoredReview(
                12, 3, 1, "ann", Audience.INTERNAL, NINE, kept.review(), Optional.of(first)),
            issue);

    assertThat(context.stage()).contains(Stage.APOLOGIZE);
    assertThat(context.position()).isEqualTo(Position.FIRST);
    assertThat(context.audience()).isEqualTo(Audience.INTERNAL);
  }

  @Test
  public void shouldTellCircumstancesAnewWhereTheyWereNotKept() {
    StoredReview old = new StoredReview(12, 3, 1, "ann", Audience.PUBLIC, NINE, review());

    assertThat(reviewer.contextOf(old, issue).position()).isEqualTo(Position.FIRST);
  }

  @Test
  public void shouldNotJudgeTheClientButNoteItsPromisesAsItsOwn() {
    reviewer.review(comment(12, client, NINE));

    verify(wording, never()).review(anyString(), any());
    assertThat(ledger.ofIssues(List.of(3L)))
        .extracting(entry -> entry.commitment().party())
        .containsExactly(Party.CLIENT);
  }

  @Test
  public void shouldNotTakeAnInternalNoteForAPromiseToTheClient() {
    when(audiences.of(12)).thenReturn(Audience.INTERNAL);

    reviewer.review(comment(12, agent, NINE));

    assertThat(reviews.ofComment(12).orElseThrow().audience()).isEqualTo(Audience.INTERNAL);
    assertThat(ledger.ofIssues(List.of(3L))).isEmpty();
  }

  @Test
  public void shouldTakeARestrictedCommentForAPromiseOnTheRecoveryAlone() {
    Comment restricted = comment(12, agent, NINE);
    when(restricted.getGroupLevel()).thenReturn("agents");
    reviewer.review(restricted);
    assertThat(ledger.ofIssues(List.of(3L))).isEmpty();

    escalate(3, 2);
    reviewer.review(restricted);
    assertThat(ledger.ofIssues(List.of(3L)))
        .extracting(entry -> entry.life().restricted())
        .containsExactly(true);
  }

  @Test
  public void shouldGiveAPromiseToWhoeverWroteItForTheirOwnSide() {
    when(client.getKey()).thenReturn("cleo");
    reviewer.review(comment(12, agent, NINE));
    reviewer.review(comment(13, client, NINE));

    assertThat(ledger.ofIssues(List.of(3L)))
        .extracting(entry -> entry.people().owner())
        .containsExactlyInAnyOrder(Optional.of("ann"), Optional.of("cleo"));
  }

  @Test
  public void shouldBringWhatWasConfirmedBeforeIntoTheRecoveryThatStarts() {
    reviewer.review(comment(12, agent, NINE));
    int id = ledger.ofIssues(List.of(3L)).get(0).id();
    ledger.change(id, Commitment::confirmed, new Decision("ann", NINE, ""));
    escalate(7, 3);

    reviewer.follow(issue);

    assertThat(ledger.ofRecovery(7)).extracting(LedgerEntry::id).containsExactly(id);
  }

  private void escalate(long recovery, long source) {
    recoveries.add(
        Recovery.escalated(
            new Recovery.Place(recovery, source, 1),
            new Escalation(
                Trigger.OUR_MISTAKE, SideAtFault.US, FailureKind.COMPETENCE, false, "why", ""),
            "ann",
            NINE),
        Chronology.of(List.of()));
  }

  @Test
  public void shouldReadTimesWhereTheClientIs() {
    reviewer.review(comment(12, agent, NINE));

    assertThat(contextOfLastReview().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(contextOfLastReview().written()).isEqualTo(NINE);
  }

  @Test
  public void shouldTellTheFirstReplyFromLaterOnes() {
    reviewer.review(comment(12, agent, NINE));
    assertThat(contextOfLastReview().position()).isEqualTo(Position.FIRST);

    reviewer.review(comment(13, agent, NINE.plusSeconds(60)));
    assertThat(contextOfLastReview().position()).isEqualTo(Position.LATER);
  }

  @Test
  public void shouldKnowTheStageOfARecoveryButNotBeforeItStarted() {
    recoveries.add(RecoverySample.since(NINE), Chronology.of(List.of()));

    reviewer.review(comment(12, agent, NINE.minusSeconds(1)));
    assertThat(contextOfLastReview().stage()).isEmpty();

    reviewer.review(comment(13, agent, NINE));
    assertThat(contextOfLastReview().stage()).contains(Stage.ACKNOWLEDGE);
  }

  @Test
  public void shouldForgetCommentsThatAreGoneAndKeepTheOthers() {
    Comment stays = comment(13, agent, NINE);
    reviewer.review(comment(12, agent, NINE));
    reviewer.review(stays);
    when(comments.getCommentById(13L)).thenReturn(stays);

    reviewer.forgetDeleted(issue);

    assertThat(reviews.ofComment(12)).isEmpty();
    assertThat(reviews.ofComment(13)).isPresent();
    assertThat(ledger.ofIssues(List.of(3L))).hasSize(1);
  }

  @Test
  public void shouldReadACommentWithoutABody() {
    Comment empty = comment(12, agent, NINE);
    when(empty.getBody()).thenReturn(null);

    reviewer.review(empty);

    verify(wording).review(eq(""), any());
  }

  private CommentContext contextOfLastReview() {
    ArgumentCaptor<CommentContext> context = ArgumentCaptor.forClass(CommentContext.class);
    verify(wording, atLeastOnce()).review(anyString(), context.capture());
    return context.getValue();
  }

  private Comment comment(long id, ApplicationUser author, Instant written) {
    Comment comment = mock(Comment.class);
    when(comment.getId()).thenReturn(id);
    when(comment.getIssue()).thenReturn(issue);
    when(comment.getAuthorApplicationUser()).thenReturn(author);
    when(comment.getCreated()).thenReturn(Date.from(written));
    when(comment.getBody()).thenReturn("We will send it.");
    when(comment.getRoleLevelId()).thenReturn(null);
    return comment;
  }

  private static FoundCommitment promise() {
    return new FoundCommitment(
        0,
        16,
        "We will send it.",
        Party.US,
        Optional.empty(),
        Optional.empty(),
        Strength.PROMISE,
        Optional.empty());
  }

  private static CommentReview review() {
    return new CommentReview(100, false, List.of(), List.of(), false, "", "2026.1");
  }
}
