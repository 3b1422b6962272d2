package org.clientrecovery.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.EscalationForm;
import org.clientrecovery.jira.issue.EscalationRefused;
import org.clientrecovery.jira.issue.Escalations;
import org.clientrecovery.jira.issue.Gatekeeper;
import org.clientrecovery.jira.issue.Participants;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.setup.ProjectSetup;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.GateReport;
import org.clientrecovery.recovery.Recovery;

/** {@code /recoveries}: escalate, look at, and confirm recoveries. */
@Path("/recoveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RecoveriesResource {
  private final Exchange exchange;
  private final RecoveryStore recoveries;
  private final Gatekeeper gates;
  private final Escalations escalations;
  private final Participants participants;
  private final Authority authority;
  private final ProjectSetup setup;
  private final IssueManager issues;
  private final Clock clock;

  @Inject
  public RecoveriesResource(
      Exchange exchange,
      RecoveryStore recoveries,
      Gatekeeper gates,
      Escalations escalations,
      Participants participants,
      Authority authority,
      ProjectSetup setup,
      IssueManager issues,
      Clock clock) {
    this.exchange = exchange;
    this.recoveries = recoveries;
    this.gates = gates;
    this.escalations = escalations;
    this.participants = participants;
    this.authority = authority;
    this.setup = setup;
    this.issues = issues;
    this.clock = clock;
  }

  /** The recovery that an issue is, or that it is the source of. */
  @GET
  @Path("/{issueKey}")
  public Response get(@PathParam("issueKey") String issueKey) {
    return exchange.answer(() -> json(recovery(exchange.workable(issueKey))));
  }

  /**
   * Escalates {@code issue} by the fields of the form, with a note on the ticket where {@code
   * announce} is true; gives the recovery that is open already, which {@code join} joins.
   */
  @POST
  public Response escalate(String body) {
    return exchange.created(() -> escalated(exchange.read(body)));
  }

  /** Notes that the client says it is over. */
  @POST
  @Path("/{issueKey}/client-confirmation")
  public Response confirm(@PathParam("issueKey") String issueKey) {
    return exchange.answer(() -> json(confirmed(recovery(exchange.workable(issueKey)))));
  }

  /** Lets who asks work on the open recovery of the ticket of that key. */
  @POST
  @Path("/{issueKey}/join")
  public Response join(@PathParam("issueKey") String issueKey) {
    return exchange.answer(
        () -> {
          Recovery recovery = recovery(exchange.workable(issueKey));
          Issue source = exchange.workable(recovery.source());
          return escalations
              .join(source, exchange.user())
              .flatMap(issue -> recoveries.ofIssue(issue.getId()))
              .map(this::json)
              .orElseThrow(this::none);
        });
  }

  private Recovery confirmed(Recovery recovery) {
    exchange.workable(recovery.issue());
    return recoveries
        .change(recovery.issue(), found -> found.confirmedByClient(clock.instant()))
        .orElseThrow(this::none);
  }

  private JsonElement escalated(JsonBody body) {
    Issue source = source(body);
    EscalationForm form = form(body);
    if (!form.problems().isEmpty()) {
      throw new Refusal(400, form.problems().stream().map(this::fault).toList());
    }
    String summary = exchange.texts().text("client-recovery.escalate.summary", source.getSummary());
    try {
      Issue issue = escalations.escalate(source, form.escalation(), summary, exchange.user());
      if (body.isTrue("announce")) {
        escalations.announce(source, issue, exchange.user());
      }
      return json(recoveries.ofIssue(issue.getId()).orElseThrow(this::none));
    } catch (EscalationRefused refused) {
      throw new Refusal(400, faults(refused));
    }
  }

  private Issue source(JsonBody body) {
    Issue source = exchange.workable(body.text("issue"));
    boolean possible =
        setup.isEnabled(source.getProjectObject())
            && participants.mayEscalate(exchange.user(), source)
            && authority.mayEscalate(exchange.user(), source.getProjectObject());
    if (!possible) {
      throw Refusal.of(
          403, "issue", exchange.texts().text("client-recovery.escalate.not-possible"));
    }
    if (!setup.canLink() && escalations.existing(source).isEmpty()) {
      throw Refusal.of(409, "", exchange.texts().text("client-recovery.escalate.no-link-type"));
    }
    return source;
  }

  private static EscalationForm form(JsonBody body) {
    return new EscalationForm(
        body.text("trigger"),
        body.text("side"),
        body.text("kind"),
        body.isTrue("repeated"),
        body.text("why"),
        body.text("atStake"),
        body.text("goodFaith"));
  }

  private Refusal.Fault fault(EscalationForm.Problem problem) {
    return new Refusal.Fault(problem.field(), exchange.texts().text(problem.message()));
  }

  private static List<Refusal.Fault> faults(EscalationRefused refused) {
    return Stream.concat(
            refused.messages().stream().map(message -> new Refusal.Fault("", message)),
            refused.fields().entrySet().stream()
                .map(field -> new Refusal.Fault(field.getKey(), field.getValue())))
        .toList();
  }

  private Recovery recovery(Issue issue) {
    return recoveries.concerning(issue.getId()).orElseThrow(this::none);
  }

  private Refusal none() {
    return Refusal.of(404, "issue", exchange.texts().text("client-recovery.rest.no-recovery"));
  }

  private JsonObject json(Recovery recovery) {
    JsonObject json = new JsonObject();
    json.add("issue", key(recovery.issue()));
    json.add("source", key(recovery.source()));
    JsonArray joined = new JsonArray();
    recovery.joined().forEach(other -> joined.add(key(other)));
    json.add("joined", joined);
    json.addProperty("standing", recovery.standing().id());
    json.addProperty("trigger", recovery.escalation().trigger().id());
    json.addProperty("side", recovery.escalation().side().id());
    json.addProperty("kind", recovery.escalation().kind().id());
    json.addProperty("repeated", recovery.escalation().repeated());
    json.addProperty("opened", recovery.opened().toString());
    json.addProperty("since", recovery.since().toString());
    json.addProperty("rounds", recovery.rounds());
    json.add("clientConfirmed", moment(recovery.clientConfirmed()));
    json.add("gate", gate(recovery));
    return json;
  }

  /** The key of that issue; null where it is gone or not for the eyes of who asks. */
  private JsonElement key(long id) {
    Issue issue = issues.getIssueObject(id);
    return issue == null || !participants.mayBrowse(exchange.user(), issue)
        ? JsonNull.INSTANCE
        : new JsonPrimitive(issue.getKey());
  }

  private static JsonElement moment(Instant at) {
    return at == null ? JsonNull.INSTANCE : new JsonPrimitive(at.toString());
  }

  private JsonArray gate(Recovery recovery) {
    JsonArray answers = new JsonArray();
    gates.ask(recovery).map(GateReport::answers).orElse(List.of()).stream()
        .map(
            answer -> {
              JsonObject json = new JsonObject();
              json.addProperty("question", answer.question().id());
              json.addProperty("met", answer.met());
              return json;
            })
        .forEach(answers::add);
    return answers;
  }
}
