package org.clientrecovery.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.CommentAudience;
import org.clientrecovery.jira.issue.CommentReviewer;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.ReadableComments;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.rules.RuleEditing;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RuleBookStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.RuleTweak;
import org.clientrecovery.wording.WordingEngine;
import org.junit.Before;
import org.junit.Test;

public class RuleTrialResourceTest {
  private static final RuleSet RELEASE = RuleSet.shipped();
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final String BLAMING = "You should have told us earlier. We rely on it.";

  private final MemoryDatabase database = new MemoryDatabase();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final RuleBookStore books =
      new RuleBookStore(database.activeObjects(), database.locks(), clock);
  private final WordingEngines engines =
      new WordingEngines(
          books,
          new SettingsStore(database.activeObjects(), database.locks(), clock),
          new WordingEngine(RELEASE));
  private final ApplicationUser user = mock(ApplicationUser.class);
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final Authority authority = mock(Authority.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final IssueManager issues = mock(IssueManager.class);
  private final CommentManager comments = mock(CommentManager.class);
  private final CommentPermissionManager permissions = mock(CommentPermissionManager.class);
  private final Participants participants = mock(Participants.class);
  private final CommentReviewer reviewer = mock(CommentReviewer.class);
  private final CommentAudience audiences = mock(CommentAudience.class);
  private final MutableIssue issue = mock(MutableIssue.class);
  private final Comment open = comment(1, "You should have told us.");
  private final Comment restricted = comment(2, "For the board alone.");
  private final RuleTrialResource resource =
      new RuleTrialResource(
          new Exchange(authentication, issues, participants, texts),
          authority,
          mock(ProjectManager.class),
          new RuleEditing(books, engines),
          new ReadableComments(issues, comments, permissions, participants, reviewer, audiences),
          new Pace(clock),
          clock);

  @Before
  public void logAnAdminIn() {
    when(texts.text(any(), any())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(any())).thenAnswer(call -> call.getArgument(0));
    when(texts.moment(any())).thenReturn("2 Mar 2026");
    when(authentication.getLoggedInUser()).thenReturn(user);
    when(authority.isAdmin(user)).thenReturn(true);
    when(issues.getIssueObject("CARE-1")).thenReturn(issue);
    when(comments.getComments(issue)).thenReturn(List.of(open, restricted));
    when(comments.getCommentById(1L)).thenReturn(open);
    when(comments.getCommentById(2L)).thenReturn(restricted);
    when(participants.mayBrowse(user, issue)).thenReturn(true);
    when(permissions.hasBrowsePermission(user, open)).thenReturn(true);
    when(audiences.of(anyLong())).thenReturn(Audience.PUBLIC);
    when(reviewer.contextAt(any(), any(), any()))
        .thenReturn(
            CommentContext.publicReply(NOW, ZoneOffset.UTC)
                .withStage(Stage.PLAN)
                .withPosition(Position.FIRST));
  }

  @Test
  public void shouldExplainTheScoreByTheFlags() {
    JsonObject published = ok(resource.review(null, text(BLAMING))).getAsJsonObject("published");

    JsonObject flag = published.getAsJsonArray("flags").get(0).getAsJsonObject();
    assertThat(flag.get("rule").getAsString()).isEqualTo("defensive-en/told-too-late");
    assertThat(published.get("score").getAsDouble())
        .isEqualTo(Math.rint(100 - flag.get("weight").getAsDouble()));
    assertThat(published.get("evidence").getAsDouble()).isEqualTo(flag.get("weight").getAsDouble());
    assertThat(published.get("threshold").getAsDouble()).isEqualTo(RELEASE.threshold());
  }

  @Test
  public void shouldSayWhatTheDraftWouldSayBesideWhatIsPublished() {
    RuleTweak off = RuleTweak.NONE.switchedOff();
    books.saveDraft(
        0, 0, RuleBook.EMPTY.withTweak("defensive-en/told-too-late", off, RELEASE), "x");

    JsonObject answer = ok(resource.review(null, text(BLAMING)));

    assertThat(rules(answer, "published")).contains("defensive-en/told-too-late");
    assertThat(rules(answer, "draft")).doesNotContain("defensive-en/told-too-late");
  }

  @Test
  public void shouldJudgeByAudienceStageAndPosition() {
    JsonObject body = new JsonObject();
    body.addProperty("text", "Please restart the client and send the log.");
    body.addProperty("stage", "no-stage");
    assertThat(resource.review(null, body.toString()).getStatus()).isEqualTo(400);

    body.addProperty("stage", "act");
    body.addProperty("audience", "internal");
    body.addProperty("first", "true");
    assertThat(resource.review(null, body.toString()).getStatus()).isEqualTo(200);
  }

  @Test
  public void shouldRefuseTextsWithoutEnd() {
    assertThat(resource.review(null, text("x".repeat(100_001))).getStatus()).isEqualTo(400);
    assertThat(resource.review(null, "{}").getStatus()).isEqualTo(400);
  }

  @Test
  public void shouldOfferOnlyCommentsThatTheAdminMayRead() {
    JsonObject found = ok(resource.ofIssue(" CARE-1 "));

    assertThat(found.toString()).contains("You should have told us").doesNotContain("board");
    assertThat(ok(resource.comment(1)).get("stage").getAsString()).isEqualTo("plan");
    assertThat(ok(resource.comment(1)).get("first").getAsBoolean()).isTrue();
    assertThat(resource.comment(2).getStatus()).isEqualTo(404);
    assertThat(resource.comment(3).getStatus()).isEqualTo(404);
  }

  @Test
  public void shouldTellNothingOfIssuesThatTheAdminMayNotBrowse() {
    when(participants.mayBrowse(user, issue)).thenReturn(false);

    assertThat(resource.ofIssue("CARE-1").getStatus()).isEqualTo(404);
    assertThat(resource.comment(1).getStatus()).isEqualTo(404);
    assertThat(resource.ofIssue("NONE-1").getStatus()).isEqualTo(404);
    assertThat(resource.ofIssue(null).getStatus()).isEqualTo(404);
  }

  @Test
  public void shouldLetNobodyInButAdmins() {
    when(authority.isAdmin(user)).thenReturn(false);

    assertThat(resource.review(null, text(BLAMING)).getStatus()).isEqualTo(403);
    assertThat(resource.ofIssue("CARE-1").getStatus()).isEqualTo(403);
    assertThat(resource.comment(1).getStatus()).isEqualTo(403);
  }

  private Comment comment(long id, String text) {
    Comment made = mock(Comment.class);
    when(made.getId()).thenReturn(id);
    when(made.getBody()).thenReturn(text);
    when(made.getCreated()).thenReturn(Date.from(NOW));
    when(made.getIssue()).thenReturn(issue);
    return made;
  }

  private static String text(String text) {
    JsonObject body = new JsonObject();
    body.addProperty("text", text);
    return body.toString();
  }

  private static String rules(JsonObject answer, String side) {
    return answer.getAsJsonObject(side).getAsJsonArray("flags").toString();
  }

  private static JsonObject ok(Response response) {
    assertThat(response.getStatus()).as((String) response.getEntity()).isEqualTo(200);
    return JsonParser.parseString((String) response.getEntity()).getAsJsonObject();
  }
}
