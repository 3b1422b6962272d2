package org.clientrecovery.jira.rest;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.ReadableComments;
import org.clientrecovery.jira.rules.RuleEditing;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.AudienceId;
import org.clientrecovery.jira.store.ReviewJson;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.Position;
import org.clientrecovery.text.Stage;
import org.clientrecovery.wording.CommentReview;
import org.clientrecovery.wording.Flag;
import org.clientrecovery.wording.WordingEngine;

/**
 * {@code /rules/trial}: what the draft and the published rules say of a text, for admins who change
 * them; nothing is kept. Comments are given to who may read them in Jira, not to every admin.
 */
@WebSudoRequired
@Path("/rules/trial")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RuleTrialResource {
  private static final int LONGEST_TEXT = 100_000;

  private final Exchange exchange;
  private final Admins admins;
  private final ProjectManager projects;
  private final RuleEditing editing;
  private final ReadableComments comments;
  private final Pace pace;
  private final Clock clock;

  @Inject
  public RuleTrialResource(
      Exchange exchange,
      Authority authority,
      ProjectManager projects,
      RuleEditing editing,
      ReadableComments comments,
      Pace pace,
      Clock clock) {
    this.exchange = exchange;
    this.admins = new Admins(exchange, authority);
    this.projects = projects;
    this.editing = editing;
    this.comments = comments;
    this.pace = pace;
    this.clock = clock;
  }

  /**
   * Takes {@code text}, and optionally {@code audience}, {@code stage}, {@code first} as true or
   * false; answers with what is {@code published} and, where there is a draft, what it would say.
   */
  @POST
  public Response review(@QueryParam("project") String project, String body) {
    return exchange.answer(
        () -> {
          pace.count(Pace.Work.TYPING, admins.admin(), exchange.texts());
          return reviewed(admins.scope(projects, project), exchange.read(body));
        });
  }

  /** The newest comments of an issue that the one who asks may read, at most 50, in short. */
  @GET
  @Path("/comments")
  public Response ofIssue(@QueryParam("issue") String key) {
    return exchange.answer(
        () -> {
          JsonArray found = new JsonArray();
          comments
              .of(key == null ? "" : key.strip(), admins.admin())
              .orElseThrow(() -> refused(404, "issue", "client-recovery.rest.no-issue"))
              .forEach(comment -> found.add(json(comment)));
          JsonObject json = new JsonObject();
          json.add("comments", found);
          return json;
        });
  }

  /** A comment that the one who asks may read: its text and where it stands. */
  @GET
  @Path("/comments/{id}")
  public Response comment(@PathParam("id") long id) {
    return exchange.answer(
        () -> {
          ReadableComments.Readable comment =
              comments
                  .numbered(id, admins.admin())
                  .orElseThrow(
                      () -> refused(404, "comment", "client-recovery.rules.try.no-comment"));
          JsonObject json = json(comment);
          json.addProperty("text", comment.text());
          return json;
        });
  }

  private JsonObject json(ReadableComments.Readable comment) {
    JsonObject json = new JsonObject();
    json.addProperty("id", comment.id());
    json.addProperty("author", comment.author());
    json.addProperty("created", exchange.texts().moment(comment.context().written()));
    json.addProperty("audience", AudienceId.of(comment.context().audience()));
    json.addProperty("first", comment.context().position() == Position.FIRST);
    json.addProperty("stage", comment.context().stage().map(Stage::id).orElse(null));
    json.addProperty("beginning", comment.beginning());
    return json;
  }

  private JsonElement reviewed(long scope, JsonBody body) {
    String text = text(body);
    CommentContext context = context(body);
    JsonObject json = new JsonObject();
    json.add("published", reviewed(editing.publishedEngine(scope), text, context));
    if (editing.draft(scope).isPresent()) {
      json.add("draft", reviewed(editing.engine(scope), text, context));
    }
    return json;
  }

  private JsonObject reviewed(WordingEngine engine, String text, CommentContext context) {
    CommentReview review = engine.review(text, context);
    JsonObject json = new JsonObject();
    json.addProperty("score", review.score());
    json.addProperty("defensive", review.defensive());
    json.addProperty("fixFirst", review.fixFirst());
    json.addProperty("summary", review.summary());
    json.addProperty("version", review.ruleSetVersion());
    json.addProperty("threshold", engine.ruleSet().threshold());
    json.addProperty("evidence", evidence(review));
    json.add("flags", flags(review));
    json.add("components", components(review));
    return json;
  }

  /** The points of the ten defensive categories; too much apology is none. */
  private static double evidence(CommentReview review) {
    return review.flags().stream()
        .filter(flag -> flag.category().isDefensive())
        .mapToDouble(Flag::weight)
        .sum();
  }

  private JsonArray flags(CommentReview review) {
    JsonArray flags = ReviewJson.flags(review.flags());
    flags.forEach(flag -> name(flag.getAsJsonObject(), "category"));
    return flags;
  }

  private JsonArray components(CommentReview review) {
    JsonArray components = ReviewJson.components(review.components());
    components.forEach(found -> name(found.getAsJsonObject(), "component"));
    return components;
  }

  private void name(JsonObject found, String kind) {
    String key = "client-recovery." + kind + "." + found.get(kind).getAsString();
    found.addProperty("name", exchange.texts().text(key));
  }

  private String text(JsonBody body) {
    String text = body.text("text");
    if (text == null) {
      throw refused(400, "text", "client-recovery.rest.no-text");
    }
    if (text.length() > LONGEST_TEXT) {
      throw Refusal.of(
          400, "text", exchange.texts().text("client-recovery.rest.too-long", LONGEST_TEXT));
    }
    return text;
  }

  private CommentContext context(JsonBody body) {
    CommentContext context =
        CommentContext.publicReply(clock.instant(), ZoneOffset.UTC)
            .withAudience(AudienceId.read(body.text("audience")))
            .withPosition(position(body.text("first")));
    String stage = body.text("stage");
    return stage == null || stage.isEmpty() ? context : context.withStage(stage(stage));
  }

  private static Position position(String first) {
    if (first == null || first.isEmpty()) {
      return Position.UNKNOWN;
    }
    return first.equals("true") ? Position.FIRST : Position.LATER;
  }

  private Stage stage(String id) {
    return Arrays.stream(Stage.values())
        .filter(stage -> stage.id().equals(id))
        .findFirst()
        .orElseThrow(() -> refused(400, "stage", "client-recovery.rest.no-stage"));
  }

  private Refusal refused(int status, String field, String key) {
    return Refusal.of(status, field, exchange.texts().text(key));
  }
}
