package org.clientrecovery.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.FeedbackReason;
import org.clientrecovery.jira.store.FeedbackStore;
import org.clientrecovery.jira.store.RuleFeedback;
import org.clientrecovery.wording.Category;

/**
 * {@code /wording/feedback}: flags that writers dismissed, for the admins who set the rules. No
 * word of a comment and no writer's name is taken in.
 */
@Path("/wording/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FeedbackResource {
  private static final Duration SHOWN = Duration.ofDays(90);
  private static final int MOST = 2_000;
  private static final int LONGEST_NAME = 200;

  private final Exchange exchange;
  private final FeedbackStore feedback;
  private final Admins admins;
  private final Clock clock;

  @Inject
  public FeedbackResource(
      Exchange exchange, FeedbackStore feedback, Authority authority, Clock clock) {
    this.exchange = exchange;
    this.feedback = feedback;
    this.admins = new Admins(exchange, authority);
    this.clock = clock;
  }

  /** Takes {@code issue}, {@code rule}, {@code version}, {@code reason}, {@code category}. */
  @POST
  public Response add(String body) {
    return exchange.created(() -> added(exchange.read(body)));
  }

  /** The last 90 days by rule, the most dismissed first; for admins. */
  @GET
  @WebSudoRequired
  public Response list() {
    return exchange.answer(this::listed);
  }

  private JsonElement added(JsonBody body) {
    Issue issue = exchange.workable(body.text("issue"));
    feedback.add(
        new RuleFeedback(
            name(body, "rule"),
            name(body, "version"),
            reason(body),
            category(body),
            issue.getProjectObject().getId(),
            clock.instant()));
    return new JsonObject();
  }

  private String name(JsonBody body, String field) {
    String value = body.text(field);
    if (value == null || value.isBlank() || value.length() > LONGEST_NAME) {
      throw refused(field);
    }
    return value;
  }

  private FeedbackReason reason(JsonBody body) {
    return FeedbackReason.withId(body.text("reason")).orElseThrow(() -> refused("reason"));
  }

  private Category category(JsonBody body) {
    return Arrays.stream(Category.values())
        .filter(category -> category.id().equals(body.text("category")))
        .findFirst()
        .orElseThrow(() -> refused("category"));
  }

  private Refusal refused(String field) {
    return Refusal.of(400, field, exchange.texts().text("client-recovery.rest.no-feedback", field));
  }

  private JsonElement listed() {
    admins.admin();
    List<RuleFeedback> recent = feedback.since(clock.instant().minus(SHOWN), MOST);
    JsonArray rules = new JsonArray();
    FeedbackStore.byRule(recent).forEach(rule -> rules.add(json(rule)));
    JsonObject json = new JsonObject();
    json.addProperty("days", SHOWN.toDays());
    json.addProperty("complete", recent.size() < MOST);
    json.add("rules", rules);
    return json;
  }

  private static JsonObject json(FeedbackStore.OfRule rule) {
    JsonObject json = new JsonObject();
    json.addProperty("rule", rule.rule());
    json.addProperty("category", rule.category().id());
    json.addProperty("version", rule.version());
    json.addProperty("total", rule.total());
    json.addProperty("last", rule.last().toString());
    JsonObject reasons = new JsonObject();
    rule.reasons().forEach((reason, count) -> reasons.addProperty(reason.id(), count));
    json.add("reasons", reasons);
    return json;
  }
}
