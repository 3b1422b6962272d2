package org.clientrecovery.jira.rest;

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
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.core.Response;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.commitment.Strength;
import org.clientrecovery.jira.issue.CommentReviewer;
import org.clientrecovery.jira.issue.CommitmentReaders;
import org.clientrecovery.jira.issue.LedgerPlaces;
import org.clientrecovery.jira.issue.Owners;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.PlanPromises;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.report.ReportWorld;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.Decision;
import org.clientrecovery.jira.store.LedgerPlace;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.CommitmentState;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class CommitmentsResourceTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final IssueManager issues = mock(IssueManager.class);
  private final Participants participants = mock(Participants.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final CommentPermissionManager commentPermissions = mock(CommentPermissionManager.class);
  private final ApplicationUser agent = mock(ApplicationUser.class);
  private final MutableIssue issue = mock(MutableIssue.class);
  private final Comment comment = mock(Comment.class);
  private final Project project = mock(Project.class);
  private final ApplicationUser bea = mock(ApplicationUser.class);

  private final ReportWorld world = new ReportWorld();
  private final MemoryDatabase database = new MemoryDatabase();
  private final CommitmentLedger ledger =
      new CommitmentLedger(database.activeObjects(), database.locks());
  private final UserManager users = mock(UserManager.class);
  private final CommentReviewer reviewer = mock(CommentReviewer.class);
  private final Exchange exchange = new Exchange(authentication, issues, participants, texts);
  private final Clock clock = Clock.fixed(MONDAY, ZoneOffset.UTC);
  private final LedgerPlaces places =
      new LedgerPlaces(
          new RecoveryStore(database.activeObjects(), database.locks()), participants, issues);
  private final CommitmentReaders readers =
      new CommitmentReaders(issues, comments, commentPermissions, participants, places);
  private final CommitmentJson json =
      new CommitmentJson(issues, users, participants, exchange, clock);
  private final CommitmentsResource resource =
      new CommitmentsResource(
          exchange,
          ledger,
          readers,
          json,
          new CommitmentDecisions(
              exchange,
              ledger,
              json,
              new CommitmentStory(texts, users),
              readers,
              places,
              new Owners(users, comments),
              reviewer,
              mock(PlanPromises.class),
              clock),
          world.json);
  private int id;

  @Before
  public void promiseSomething() {
    when(texts.text(anyString(), any())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(anyString(), any(), any())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(anyString(), any(), any(), any())).thenAnswer(call -> call.getArgument(0));
    when(authentication.getLoggedInUser()).thenReturn(agent);
    when(agent.getKey()).thenReturn("ann");
    when(issues.getIssueObject(7L)).thenReturn(issue);
    when(issues.getIssueObject("SUP-7")).thenReturn(issue);
    when(issue.getId()).thenReturn(7L);
    when(issue.getKey()).thenReturn("SUP-7");
    when(participants.mayWork(agent, issue)).thenReturn(true);
    when(participants.mayBrowse(agent, issue)).thenReturn(true);
    when(issue.getProjectObject()).thenReturn(project);
    when(project.getId()).thenReturn(1L);
    when(reviewer.zone(issue)).thenReturn(ZoneId.of("Europe/Berlin"));
    when(users.getUserByName("bea")).thenReturn(bea);
    when(users.getUserByKey("bea")).thenReturn(bea);
    when(bea.getKey()).thenReturn("bea");
    when(bea.getDisplayName()).thenReturn("Bea Braun");
    when(comments.getCommentById(12L)).thenReturn(comment);
    when(commentPermissions.hasBrowsePermission(agent, comment)).thenReturn(true);
    propose();
  }

  @After
  public void closeTheDesk() {
    world.close();
  }

  private void propose() {
    FoundCommitment promise =
        new FoundCommitment(
            0,
            19,
            "we send it by Friday",
            Party.US,
            Optional.empty(),
            Optional.empty(),
            Strength.PROMISE,
            Optional.of(Due.on(LocalDate.of(2026, 3, 6), ZoneOffset.UTC)));
    ledger.propose(new CommitmentLedger.Origin(12, 7, 1, MONDAY), List.of(promise));
    id = ledger.ofIssues(List.of(7L)).get(0).id();
  }

  @Test
  public void shouldListTheLedgerOfAnIssue() {
    JsonObject found =
        body(resource.list("SUP-7", null, null))
            .getAsJsonArray("commitments")
            .get(0)
            .getAsJsonObject();

    assertThat(found.get("quote").getAsString()).isEqualTo("we send it by Friday");
    assertThat(found.get("state").getAsString()).isEqualTo("proposed");
    assertThat(found.get("due").getAsString()).isEqualTo("2026-03-06");
    assertThat(found.get("overdue").getAsBoolean()).isFalse();
  }

  @Test
  public void shouldConfirmAProposalInTheNameOfWhoeverAsks() {
    Response response = resource.confirm(id, "{\"reason\":\"agreed on the phone\"}");

    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(body(response).get("state").getAsString()).isEqualTo("open");
    assertThat(ledger.history(id).get(0).actor()).isEqualTo("ann");
    assertThat(ledger.history(id).get(0).reason()).isEqualTo("agreed on the phone");
  }

  @Test
  public void shouldAnswerConflictWhenSomebodyWasFaster() {
    resource.confirm(id, "");

    Response second = resource.confirm(id, "");

    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(fieldOf(second)).isEqualTo("state");
    assertThat(ledger.history(id)).hasSize(1);
  }

  @Test
  public void shouldMoveACommitmentBeforeItFallsDue() {
    resource.confirm(id, "");

    Response moved =
        resource.move(
            id, "{\"due\":\"2026-03-10T17:00+01:00\",\"reason\":\"parts\",\"clientTold\":true}");

    assertThat(body(moved).get("state").getAsString()).isEqualTo("moved");
    assertThat(body(moved).get("due").getAsString())
        .startsWith("2026-03-10T17:00")
        .endsWith("+01:00");
  }

  @Test
  public void shouldAskWhyACommitmentMovesAndWhetherTheClientWasTold() {
    resource.confirm(id, "");

    Response withoutReason = resource.move(id, "{\"due\":\"2026-03-10\",\"clientTold\":true}");
    Response silent = resource.move(id, "{\"due\":\"2026-03-10\",\"reason\":\"parts\"}");
    Response back =
        resource.move(id, "{\"due\":\"2026-03-01\",\"reason\":\"x\",\"clientTold\":true}");

    assertThat(fieldOf(withoutReason)).isEqualTo("reason");
    assertThat(fieldOf(silent)).isEqualTo("clientTold");
    assertThat(fieldOf(back)).isEqualTo("due");
    assertThat(state()).isEqualTo(CommitmentState.OPEN);
  }

  @Test
  public void shouldTellWhatHappenedToACommitment() {
    resource.confirm(id, "");
    resource.move(id, "{\"due\":\"2026-03-10\",\"reason\":\"parts\",\"clientTold\":false}");

    JsonObject moved = body(resource.get(id)).getAsJsonArray("history").get(1).getAsJsonObject();

    assertThat(moved.get("from").getAsString()).isEqualTo("open");
    assertThat(moved.get("to").getAsString()).isEqualTo("moved");
    assertThat(moved.get("dueBefore").getAsString()).isEqualTo("2026-03-06");
    assertThat(moved.get("dueAfter").getAsString()).isEqualTo("2026-03-10");
    assertThat(moved.get("reason").getAsString()).isEqualTo("parts");
    assertThat(moved.get("clientTold").getAsBoolean()).isFalse();
  }

  @Test
  public void shouldAnswerConflictWithWhatThereIsNowWhenAnOlderVersionWasSeen() {
    resource.confirm(id, "{\"version\":0}");

    Response second = resource.withdraw(id, "{\"version\":0}");

    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(fieldOf(second)).isEqualTo("version");
    JsonObject present = body(second).getAsJsonObject("present");
    assertThat(present.get("state").getAsString()).isEqualTo("open");
    assertThat(present.get("version").getAsInt()).isEqualTo(1);
  }

  @Test
  public void shouldTakeAPromiseMadeOnTheTelephone() {
    Response added =
        resource.add(
            "{\"issue\":\"SUP-7\",\"quote\":\"send the part\",\"party\":\"us\","
                + "\"owner\":\"bea\",\"due\":\"2026-03-04T12:00\"}");

    assertThat(added.getStatus()).isEqualTo(201);
    assertThat(body(added).get("state").getAsString()).isEqualTo("open");
    assertThat(body(added).get("ownerKey").getAsString()).isEqualTo("bea");
    assertThat(body(added).get("due").getAsString()).isEqualTo("2026-03-04T12:00:00+01:00");
    assertThat(body(added).get("zone").getAsString()).isEqualTo("Europe/Berlin");
    assertThat(body(added).get("precision").getAsString()).isEqualTo("instant");
  }

  @Test
  public void shouldNotAddWhatHasNoWordsOrNoSide() {
    assertThat(fieldOf(resource.add("{\"issue\":\"SUP-7\",\"party\":\"us\"}"))).isEqualTo("quote");
    assertThat(fieldOf(resource.add("{\"issue\":\"SUP-7\",\"quote\":\"x\"}"))).isEqualTo("party");
    assertThat(resource.add("{\"issue\":\"NO-1\"}").getStatus()).isEqualTo(404);
  }

  @Test
  public void shouldKeepWithALinkToTheProofAndNoOtherKindOfLink() {
    resource.confirm(id, "");

    for (String bad : new String[] {"javascript:alert(1)", "data:x", "//evil.example", "a b"}) {
      assertThat(fieldOf(resource.keep(id, "{\"proof\":\"" + bad + "\"}"))).isEqualTo("proof");
    }
    Response kept = resource.keep(id, "{\"proof\":\"/browse/SUP-7\"}");

    assertThat(body(kept).get("state").getAsString()).isEqualTo("kept");
    assertThat(body(kept).get("proof").getAsString()).isEqualTo("/browse/SUP-7");
  }

  @Test
  public void shouldTakeTheMomentThatItWasReallyKept() {
    resource.confirm(id, "");
    ledger.change(id, promise -> promise.missed(), new Decision("", MONDAY, ""));

    Response kept = resource.keep(id, "{\"keptAt\":\"2026-03-01T09:00Z\"}");
    Response tomorrow = resource.keep(id, "{\"keptAt\":\"2026-03-03T09:00Z\"}");

    assertThat(body(kept).get("state").getAsString()).isEqualTo("kept");
    assertThat(fieldOf(tomorrow)).isEqualTo("keptAt");
  }

  @Test
  public void shouldLetALaterPromiseStandForAnEarlierOne() {
    resource.confirm(id, "");

    Response added =
        resource.add(
            "{\"issue\":\"SUP-7\",\"quote\":\"send it on Monday\",\"party\":\"us\","
                + "\"due\":\"2026-03-09\",\"supersedes\":"
                + id
                + "}");

    assertThat(body(added).get("supersedes").getAsInt()).isEqualTo(id);
    assertThat(state()).isEqualTo(CommitmentState.MOVED);
    assertThat(body(resource.get(id)).get("unresolved").getAsBoolean()).isFalse();
    assertThat(fieldOf(resource.supersede(id, "{\"by\":" + id + "}"))).isEqualTo("by");
  }

  @Test
  public void shouldAddNothingWhereTheEarlierOneWasChangedMeanwhile() {
    resource.confirm(id, "");

    Response faster =
        resource.add(
            "{\"issue\":\"SUP-7\",\"quote\":\"send it on Monday\",\"party\":\"us\","
                + "\"supersedes\":"
                + id
                + ",\"version\":0}");
    Response otherSide =
        resource.add(
            "{\"issue\":\"SUP-7\",\"quote\":\"you send it\",\"party\":\"client\","
                + "\"supersedes\":"
                + id
                + "}");

    assertThat(faster.getStatus()).isEqualTo(409);
    assertThat(fieldOf(faster)).isEqualTo("version");
    assertThat(fieldOf(otherSide)).isEqualTo("supersedes");
    assertThat(ledger.ofIssues(List.of(7L))).hasSize(1);
  }

  @Test
  public void shouldReadTheMomentOfKeepingInTheZoneThatIsGiven() {
    resource.confirm(id, "");

    resource.keep(id, "{\"keptAt\":\"2026-03-01T21:30\",\"zone\":\"America/New_York\"}");

    assertThat(ledger.entry(id).orElseThrow().life().settled())
        .contains(Instant.parse("2026-03-02T02:30:00Z"));
  }

  @Test
  public void shouldTellTheHistoryInTheWordsOfWhoReads() {
    resource.confirm(id, "");
    resource.move(id, "{\"due\":\"2026-03-09\",\"reason\":\"part is late\",\"clientTold\":true}");

    JsonObject told = body(resource.history(id)).getAsJsonArray("lines").get(1).getAsJsonObject();

    assertThat(told.get("reason").getAsString()).isEqualTo("part is late");
    assertThat(told.get("text").getAsString())
        .contains("client-recovery.forms.history.told")
        .contains("client-recovery.forms.history.due");
    when(participants.mayWork(agent, issue)).thenReturn(false);
    assertThat(resource.history(id).getStatus()).isEqualTo(404);
  }

  @Test
  public void shouldHideTheWordsOfARestrictedCommentThatIsGone() {
    ledger.propose(
        new CommitmentLedger.Origin(13, LedgerPlace.of(7, 1), MONDAY, "bea", 1, true),
        List.of(
            new FoundCommitment(
                0,
                1,
                "we refund it",
                Party.US,
                Optional.empty(),
                Optional.empty(),
                Strength.PROMISE,
                Optional.empty())));

    assertThat(body(resource.list("SUP-7", null, null)).getAsJsonArray("commitments")).hasSize(1);

    when(agent.getKey()).thenReturn("bea");
    assertThat(body(resource.list("SUP-7", null, null)).getAsJsonArray("commitments")).hasSize(2);
  }

  @Test
  public void shouldSayHowADateIsWritten() {
    resource.confirm(id, "");

    Response refused = resource.move(id, "{\"due\":\"next Friday\"}");

    assertThat(refused.getStatus()).isEqualTo(400);
    assertThat(fieldOf(refused)).isEqualTo("due");
  }

  @Test
  public void shouldHideACommitmentWhoseIssueOrCommentIsHidden() {
    when(commentPermissions.hasBrowsePermission(agent, comment)).thenReturn(false);
    assertThat(resource.confirm(id, "").getStatus()).isEqualTo(404);
    assertThat(body(resource.list("SUP-7", null, null)).getAsJsonArray("commitments")).isEmpty();

    when(commentPermissions.hasBrowsePermission(agent, comment)).thenReturn(true);
    when(participants.mayWork(agent, issue)).thenReturn(false);
    assertThat(resource.confirm(id, "").getStatus()).isEqualTo(404);
    assertThat(resource.list("SUP-7", null, null).getStatus()).isEqualTo(404);
    assertThat(state()).isEqualTo(CommitmentState.PROPOSED);
  }

  @Test
  public void shouldAskTheAnonymousToLogIn() {
    when(authentication.getLoggedInUser()).thenReturn(null);

    assertThat(resource.list("SUP-7", null, null).getStatus()).isEqualTo(401);
    assertThat(resource.dismiss(id, "").getStatus()).isEqualTo(401);
    assertThat(state()).isEqualTo(CommitmentState.PROPOSED);
  }

  @Test
  public void shouldRefuseABodyThatIsNoJsonObject() {
    for (String broken : new String[] {"[", "[]", "1", "{\"a\":", "[".repeat(100_000)}) {
      assertThat(resource.dismiss(id, broken).getStatus()).as(broken).isEqualTo(400);
    }
    assertThat(resource.dismiss(id, "x".repeat(400_001)).getStatus()).isEqualTo(413);
    assertThat(state()).isEqualTo(CommitmentState.PROPOSED);
  }

  @Test
  public void shouldNotKnowANumberThatThereIsNot() {
    assertThat(resource.keep(4711, "").getStatus()).isEqualTo(404);
  }

  @Test
  public void shouldNotTellWhatWentWrongOnOurSide() {
    when(participants.mayWork(agent, issue)).thenThrow(new IllegalStateException("jdbc:secret"));

    Response failed = resource.list("SUP-7", null, null);

    assertThat(failed.getStatus()).isEqualTo(500);
    assertThat(failed.getEntity().toString()).doesNotContain("secret");
  }

  private CommitmentState state() {
    return ledger.entry(id).orElseThrow().commitment().state();
  }

  private static String fieldOf(Response response) {
    return body(response)
        .getAsJsonArray("errors")
        .get(0)
        .getAsJsonObject()
        .get("field")
        .getAsString();
  }

  private static JsonObject body(Response response) {
    return JsonParser.parseString((String) response.getEntity()).getAsJsonObject();
  }
}
