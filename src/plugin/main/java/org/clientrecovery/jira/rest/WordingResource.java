package org.clientrecovery.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.commitment.Due;
import org.clientrecovery.commitment.FoundCommitment;
import org.clientrecovery.jira.issue.CommentReviewer;
import org.clientrecovery.jira.issue.PromiseFinder;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.store.AudienceId;
import org.clientrecovery.jira.store.ReviewJson;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;
import org.clientrecovery.wording.CommentReview;

/** {@code /wording/check}: what the rules say of a text that is being written; nothing is kept. */
@Path("/wording")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WordingResource {
  private static final int LONGEST_TEXT = 100_000;

  private final Exchange exchange;
  private final WordingEngines engines;
  private final PromiseFinder promises;
  private final CommentReviewer reviewer;
  private final CoachAnswers coach;
  private final Pace pace;
  private final Clock clock;

  @Inject
  public WordingResource(
      Exchange exchange,
      WordingEngines engines,
      PromiseFinder promises,
      CommentReviewer reviewer,
      CoachAnswers coach,
      Pace pace,
      Clock clock) {
    this.exchange = exchange;
    this.engines = engines;
    this.promises = promises;
    this.reviewer = reviewer;
    this.coach = coach;
    this.pace = pace;
    this.clock = clock;
  }

  /**
   * Takes {@code text}, and optionally {@code issue}, {@code audience}, {@code stage}. The header
   * {@code Server-Timing: check;dur=4.2} tells the milliseconds that the answer took here.
   */
  @POST
  @Path("/check")
  public Response check(String body) {
    long began = System.nanoTime();
    Response answer = exchange.answer(() -> checked(exchange.read(body)));
    return Response.fromResponse(answer).header("Server-Timing", spent(began)).build();
  }

  private static String spent(long began) {
    double millis = (System.nanoTime() - began) / 1e6;
    return String.format(Locale.ROOT, "check;dur=%.1f", millis);
  }

  private JsonElement checked(JsonBody body) {
    pace.count(Pace.Work.TYPING, exchange.user(), exchange.texts());
    String text = text(body);
    return body.text("issue") == null
        ? reviewed(text, SettingsStore.SITE, contextWithoutIssue(body))
        : reviewedOn(exchange.workable(body.text("issue")), text, body);
  }

  /** The coach is off where nobody set the project up for recoveries. */
  private JsonElement reviewedOn(Issue issue, String text, JsonBody body) {
    JsonObject json = new JsonObject();
    if (coach.isOffOn(issue)) {
      json.addProperty("coach", "off");
      return json;
    }
    Audience audience = AudienceId.read(body.text("audience"));
    long project = issue.getProjectObject().getId();
    json = reviewed(text, project, reviewer.contextAt(issue, audience, clock.instant()));
    json.addProperty("confirmHeavy", coach.confirmsHeavyFlagsOn(issue));
    return json;
  }

  private JsonObject reviewed(String text, long project, CommentContext context) {
    CommentText read = CommentText.of(text);
    CommentReview review = engines.of(project).review(read, context);
    JsonObject json = json(review);
    json.add("flags", coach.flags(text, review));
    json.add("stage", text(context.stage().map(Stage::id)));
    json.addProperty("first", context.position() == Position.FIRST);
    JsonArray found = new JsonArray();
    promises.find(read, context, project).forEach(promise -> found.add(json(promise)));
    json.add("commitments", found);
    return json;
  }

  private String text(JsonBody body) {
    String text = body.text("text");
    if (text == null) {
      throw Refusal.of(400, "text", exchange.texts().text("client-recovery.rest.no-text"));
    }
    if (text.length() > LONGEST_TEXT) {
      throw Refusal.of(
          400, "text", exchange.texts().text("client-recovery.rest.too-long", LONGEST_TEXT));
    }
    return text;
  }

  private CommentContext contextWithoutIssue(JsonBody body) {
    CommentContext context =
        CommentContext.publicReply(clock.instant(), ZoneOffset.UTC)
            .withAudience(AudienceId.read(body.text("audience")));
    return body.text("stage") == null ? context : context.withStage(stage(body.text("stage")));
  }

  private Stage stage(String id) {
    return Arrays.stream(Stage.values())
        .filter(stage -> stage.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> Refusal.of(400, "stage", exchange.texts().text("client-recovery.rest.no-stage")));
  }

  private static JsonObject json(CommentReview review) {
    JsonObject json = new JsonObject();
    json.addProperty("score", review.score());
    json.addProperty("defensive", review.defensive());
    json.add("components", ReviewJson.components(review.components()));
    json.addProperty("fixFirst", review.fixFirst());
    json.addProperty("summary", review.summary());
    json.addProperty("ruleSetVersion", review.ruleSetVersion());
    return json;
  }

  private static JsonObject json(FoundCommitment found) {
    JsonObject json = new JsonObject();
    json.addProperty("quote", found.quote());
    json.addProperty("start", found.start());
    json.addProperty("end", found.end());
    json.addProperty("party", found.party().id());
    json.add("owner", text(found.owner()));
    json.add("condition", text(found.condition()));
    json.addProperty("strength", found.strength().id());
    json.add("due", text(found.due().map(Due::toString)));
    return json;
  }

  private static JsonElement text(Optional<String> value) {
    return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }
}
