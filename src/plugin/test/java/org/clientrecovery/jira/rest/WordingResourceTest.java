package org.clientrecovery.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.ws.rs.core.Response;
import org.clientrecovery.commitment.CommitmentFinder;
import org.clientrecovery.jira.issue.CommentReviewer;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.issue.PromiseFinder;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.Settings;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;
import org.clientrecovery.wording.Flag;
import org.clientrecovery.wording.WordingEngine;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** With the genuine engines. */
public class WordingResourceTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
  private static final String DEFENSIVE =
      "I am sorry if you feel that way. We will send you the corrected file by Friday.";

  private static WordingEngine wording;

  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
  private final IssueManager issues = mock(IssueManager.class);
  private final Participants participants = mock(Participants.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final CommentReviewer reviewer = mock(CommentReviewer.class);
  private final ProjectSetup setup = mock(ProjectSetup.class);
  private final SettingsStore settings = mock(SettingsStore.class);
  private final Project project = mock(Project.class);
  private final MutableIssue issue = mock(MutableIssue.class);
  private final ApplicationUser agent = mock(ApplicationUser.class);
  private final WordingEngines engines = mock(WordingEngines.class);
  private WordingResource resource;

  @BeforeClass
  public static void readRules() {
    wording = WordingEngine.withShippedRules();
  }

  @Before
  public void logIn() {
    when(texts.text(anyString())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(anyString(), any())).thenAnswer(call -> call.getArgument(0));
    when(texts.flag(any())).thenAnswer(call -> call.getArgument(0));
    when(authentication.getLoggedInUser()).thenReturn(agent);
    when(agent.getKey()).thenReturn("ann");
    when(issues.getIssueObject("SUP-7")).thenReturn(issue);
    when(issue.getProjectObject()).thenReturn(project);
    when(engines.ofSite()).thenReturn(wording);
    when(engines.of(anyLong())).thenReturn(wording);
    when(project.getId()).thenReturn(1L);
    when(setup.isEnabled(project)).thenReturn(true);
    when(settings.of(anyLong())).thenReturn(Settings.standard());
    resource =
        new WordingResource(
            new Exchange(authentication, issues, participants, texts),
            engines,
            new PromiseFinder(new CommitmentFinder(), settings),
            reviewer,
            new CoachAnswers(setup, settings, texts),
            new Pace(Clock.fixed(MONDAY, ZoneOffset.UTC)),
            Clock.fixed(MONDAY, ZoneOffset.UTC));
  }

  @Test
  public void shouldFlagANonApologyAndFindThePromise() {
    JsonObject answer = body(check(DEFENSIVE));

    assertThat(values(answer.getAsJsonArray("flags"), "category")).contains("non_apology");
    assertThat(values(answer.getAsJsonArray("commitments"), "due")).containsExactly("2026-03-06");
    assertThat(answer.get("score").getAsInt()).isBetween(0, 99);
    assertThat(answer.get("ruleSetVersion").getAsString()).isNotBlank();
  }

  @Test
  public void shouldTellTheReasonInTheReadersLanguageAndKeepTheSentenceInItsOwn() {
    when(texts.flag(any()))
        .thenAnswer(call -> ((Flag) call.getArgument(0)).saying("warum", "was besser ist"));
    JsonArray flags = body(check(DEFENSIVE)).getAsJsonArray("flags");

    assertThat(values(flags, "message")).containsOnly("warum");
    assertThat(values(flags, "suggestion")).containsOnly("was besser ist");
    assertThat(values(flags, "rewrite")).anyMatch(rewrite -> rewrite.startsWith("I am sorry"));
  }

  @Test
  public void shouldRefuseAScriptThatChecksAndChecks() {
    for (int i = 0; i < Pace.Work.TYPING.perMinute(); i++) {
      assertThat(check("Thank you.").getStatus()).isEqualTo(200);
    }

    Response answer = check("Thank you.");

    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(answer.getMetadata().getFirst("Retry-After")).isEqualTo("1");
  }

  @Test
  public void shouldHaveNothingAgainstAPlainApology() {
    JsonObject answer =
        body(check("I am sorry that we paid 214 people too late. This was our mistake."));

    assertThat(answer.getAsJsonArray("flags")).isEmpty();
    assertThat(values(answer.getAsJsonArray("components"), "component"))
        .contains("apology", "responsibility");
  }

  @Test
  public void shouldReadAnIssuesCommentInItsContext() {
    when(participants.mayWork(agent, issue)).thenReturn(true);
    when(reviewer.contextAt(any(), any(), any()))
        .thenReturn(CommentContext.publicReply(MONDAY, ZoneId.of("Asia/Tokyo")));

    assertThat(resource.check("{\"text\":\"We call you today.\",\"issue\":\"SUP-7\"}").getStatus())
        .isEqualTo(200);
  }

  @Test
  public void shouldSayWhichSentenceARewriteStandsFor() {
    JsonObject answer = body(check("Dear Rosie. " + DEFENSIVE));

    JsonObject sentence =
        answer.getAsJsonArray("flags").get(0).getAsJsonObject().getAsJsonObject("sentence");
    assertThat(sentence.get("text").getAsString()).isEqualTo("I am sorry if you feel that way.");
    assertThat(sentence.get("start").getAsInt()).isEqualTo(12);
  }

  @Test
  public void shouldBeOffWhereTheProjectIsNotSetUp() {
    when(participants.mayWork(agent, issue)).thenReturn(true);
    when(setup.isEnabled(project)).thenReturn(false);

    JsonObject answer = body(resource.check("{\"text\":\"Calm down.\",\"issue\":\"SUP-7\"}"));

    assertThat(answer.get("coach").getAsString()).isEqualTo("off");
    assertThat(answer.has("flags")).isFalse();
  }

  @Test
  public void shouldSayStageFirstReplyAndWhetherHeavyFlagsAreConfirmed() {
    when(participants.mayWork(agent, issue)).thenReturn(true);
    when(settings.of(1))
        .thenReturn(Settings.standard().with(Map.of(Setting.CONFIRM_HEAVY_FLAGS, "yes")));
    when(reviewer.contextAt(any(), any(), any()))
        .thenReturn(
            CommentContext.publicReply(MONDAY, ZoneOffset.UTC)
                .withStage(Stage.ACKNOWLEDGE)
                .withPosition(Position.FIRST));

    JsonObject answer = body(resource.check("{\"text\":\"Hello there\",\"issue\":\"SUP-7\"}"));

    assertThat(answer.get("stage").getAsString()).isEqualTo("acknowledge");
    assertThat(answer.get("first").getAsBoolean()).isTrue();
    assertThat(answer.get("confirmHeavy").getAsBoolean()).isTrue();
  }

  @Test
  public void shouldNotKnowAnIssueThatWhoeverAsksMayNotWorkOn() {
    assertThat(resource.check("{\"text\":\"Hello\",\"issue\":\"SUP-7\"}").getStatus())
        .isEqualTo(404);
  }

  @Test
  public void shouldAskTheAnonymousToLogIn() {
    when(authentication.getLoggedInUser()).thenReturn(null);

    assertThat(check(DEFENSIVE).getStatus()).isEqualTo(401);
  }

  @Test
  public void shouldRefuseATextThatIsMissingOrTooLong() {
    assertThat(resource.check("{}").getStatus()).isEqualTo(400);
    assertThat(resource.check("{\"text\":null}").getStatus()).isEqualTo(400);
    assertThat(check("x".repeat(100_001)).getStatus()).isEqualTo(400);
  }

  @Test
  public void shouldRefuseAStageThatThereIsNot() {
    assertThat(resource.check("{\"text\":\"Hello\",\"stage\":\"done\"}").getStatus())
        .isEqualTo(400);
  }

  @Test
  public void shouldTakeHostileTextForText() {
    Response answer = check("<script>alert(1)</script> \u0000 " + "(".repeat(20_000));

    assertThat(answer.getStatus()).isEqualTo(200);
  }

  private Response check(String text) {
    JsonObject request = new JsonObject();
    request.addProperty("text", text);
    return resource.check(request.toString());
  }

  private static List<String> values(JsonArray array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(element -> element.getAsJsonObject().get(field).getAsString())
        .toList();
  }

  private static JsonObject body(Response response) {
    return JsonParser.parseString((String) response.getEntity()).getAsJsonObject();
  }
}
