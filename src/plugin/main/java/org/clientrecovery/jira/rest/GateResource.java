package org.clientrecovery.jira.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.GateCheck;
import org.clientrecovery.jira.issue.GateMessages;
import org.clientrecovery.jira.issue.Gatekeeper;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.recovery.GateAnswer;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.PaperRefused;
import org.clientrecovery.recovery.Recovery;

/** {@code /recoveries/KEY/gate}: what is still asked, and the lead's override of it. */
@Path("/recoveries/{issueKey}/gate")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class GateResource {
  private static final String PARTING = "part-ways";

  private final Exchange exchange;
  private final RecoveryLookup lookup;
  private final Gatekeeper gates;
  private final GateMessages messages;
  private final PaperStore papers;
  private final Authority authority;
  private final PaperJson json;

  @Inject
  public GateResource(
      Exchange exchange,
      RecoveryLookup lookup,
      Gatekeeper gates,
      GateMessages messages,
      PaperStore papers,
      Authority authority,
      PaperJson json) {
    this.exchange = exchange;
    this.lookup = lookup;
    this.gates = gates;
    this.messages = messages;
    this.papers = papers;
    this.authority = authority;
    this.json = json;
  }

  /** The gates of the present stage and of parting ways, and who may override them. */
  @GET
  public Response get(@PathParam("issueKey") String issueKey) {
    return exchange.answer(
        () -> {
          Recovery recovery = lookup.recovery(issueKey);
          JsonObject answer = new JsonObject();
          JsonArray checks = new JsonArray();
          gates.check(recovery, false).map(this::json).ifPresent(checks::add);
          gates.check(recovery, true).map(this::json).ifPresent(checks::add);
          answer.add("gates", checks);
          answer.addProperty("mayOverride", mayOverride(recovery));
          return answer;
        });
  }

  /**
   * Lets the next move through the gate {@code gate} (the present one, or {@code part-ways}) for
   * {@code reason}: 201, 403 for who is no lead, 409 where the gate is not the present one.
   */
  @POST
  @Path("/override")
  public Response override(@PathParam("issueKey") String issueKey, String body) {
    return exchange.created(() -> overridden(lookup.recovery(issueKey), exchange.read(body)));
  }

  private JsonElement overridden(Recovery recovery, JsonBody body) {
    if (!mayOverride(recovery)) {
      throw Refusal.of(403, "", exchange.texts().text("client-recovery.override.not-allowed"));
    }
    GateCheck check = asked(recovery, body.text("gate"));
    String reason = body.text("reason") == null ? "" : body.text("reason");
    try {
      return json.entry(
          papers.add(
              recovery.issue(),
              Paper.OVERRIDE,
              Map.of(
                  "gate", check.gate().id(),
                  "round", Integer.toString(recovery.rounds()),
                  "reason", reason),
              exchange.user().getKey()));
    } catch (PaperRefused refused) {
      throw json.refusal(refused);
    }
  }

  private GateCheck asked(Recovery recovery, String gate) {
    return gates
        .check(recovery, PARTING.equals(gate))
        .filter(check -> gate == null || gate.equals(check.gate().id()))
        .orElseThrow(
            () ->
                Refusal.of(
                    409, "gate", exchange.texts().text("client-recovery.override.other-gate")));
  }

  private boolean mayOverride(Recovery recovery) {
    return authority.mayOverride(
        exchange.user(), exchange.workable(recovery.issue()).getProjectObject());
  }

  private JsonObject json(GateCheck check) {
    JsonObject shown = new JsonObject();
    shown.addProperty("gate", check.gate().id());
    shown.addProperty("mode", check.mode().id());
    shown.addProperty("open", check.report().isOpen());
    shown.addProperty("closed", check.isClosed());
    JsonArray answers = new JsonArray();
    check.report().answers().forEach(answer -> answers.add(json(check.recovery(), answer)));
    shown.add("answers", answers);
    JsonArray overrides = new JsonArray();
    for (PaperEntry override : check.overrides()) {
      overrides.add(json.entry(override));
    }
    shown.add("overrides", overrides);
    return shown;
  }

  private JsonObject json(Recovery recovery, GateAnswer answer) {
    JsonObject shown = new JsonObject();
    shown.addProperty("question", answer.question().id());
    shown.addProperty("met", answer.met());
    shown.addProperty(
        "text", exchange.texts().text("client-recovery.gate." + answer.question().id()));
    if (!answer.met()) {
      shown.addProperty("missing", messages.missing(answer));
      shown.addProperty("link", messages.path(recovery, answer.question()));
    }
    return shown;
  }
}
