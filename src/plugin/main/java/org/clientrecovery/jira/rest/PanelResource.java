package org.clientrecovery.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.BuildingBlocks;
import org.clientrecovery.jira.issue.ClientSide;
import org.clientrecovery.jira.issue.GateMessages;
import org.clientrecovery.jira.issue.NextSteps;
import org.clientrecovery.jira.issue.TicketHints;
import org.clientrecovery.jira.papers.LetterDraft;
import org.clientrecovery.jira.store.RecoveryStore;
import org.clientrecovery.recovery.GateAnswer;
import org.clientrecovery.recovery.GateQuestion;
import org.clientrecovery.recovery.Recovery;

/** {@code /panel}: what the panel on an issue, and the editor below it, load after the page. */
@Path("/panel")
@Produces(MediaType.APPLICATION_JSON)
public final class PanelResource {
  private final Exchange exchange;
  private final RecoveryStore recoveries;
  private final NextSteps next;
  private final BuildingBlocks blocks;
  private final TicketHints hints;
  private final GateMessages messages;
  private final ClientSide clients;
  private final LetterDraft letter;

  @Inject
  public PanelResource(
      Exchange exchange,
      RecoveryStore recoveries,
      NextSteps next,
      BuildingBlocks blocks,
      TicketHints hints,
      GateMessages messages,
      ClientSide clients,
      LetterDraft letter) {
    this.exchange = exchange;
    this.recoveries = recoveries;
    this.next = next;
    this.blocks = blocks;
    this.hints = hints;
    this.messages = messages;
    this.clients = clients;
    this.letter = letter;
  }

  /** What the stage of the issue's recovery still asks for, and until when. */
  @GET
  @Path("/{issueKey}/next")
  public Response next(@PathParam("issueKey") String issueKey) {
    return exchange.answer(() -> next(exchange.workable(issueKey)));
  }

  /** Short pieces of text for a reply, filled from the recovery, in the reader's language. */
  @GET
  @Path("/{issueKey}/building-blocks")
  public Response buildingBlocks(@PathParam("issueKey") String issueKey) {
    return exchange.answer(() -> blocks(exchange.workable(issueKey)));
  }

  /** Dismisses the hint on an ordinary ticket until its client protests again. */
  @POST
  @Path("/{issueKey}/hint/dismiss")
  public Response dismissHint(@PathParam("issueKey") String issueKey) {
    return exchange.answer(
        () -> {
          hints.dismiss(exchange.workable(issueKey));
          return new JsonObject();
        });
  }

  private Recovery recovery(Issue issue) {
    return recoveries
        .concerning(issue.getId())
        .orElseThrow(
            () ->
                Refusal.of(
                    404, "issue", exchange.texts().text("client-recovery.rest.no-recovery")));
  }

  private JsonElement next(Issue issue) {
    Recovery recovery = recovery(issue);
    JsonObject json = new JsonObject();
    json.addProperty("client", client(clients.of(issue)));
    JsonArray gate = new JsonArray();
    next.gate(recovery).forEach(answer -> gate.add(json(recovery, answer)));
    json.add("gate", gate);
    JsonArray clocks = new JsonArray();
    next.target(recovery).ifPresent(target -> clocks.add(json("target", target)));
    next.contact(recovery).ifPresent(due -> clocks.add(json("contact", due)));
    json.add("clocks", clocks);
    json.addProperty("advice", next.advice(recovery));
    JsonObject notes = new JsonObject();
    next.notes(recovery).forEach((id, note) -> notes.addProperty(id.toString(), note));
    json.add("notes", notes);
    return json;
  }

  /** "Client: Rosie Tran, Ben Ode (Bluebell Florists)"; empty where nobody is known. */
  private String client(ClientSide.People side) {
    String people =
        side.people().stream()
            .map(ApplicationUser::getDisplayName)
            .collect(Collectors.joining(", "));
    String organisations = String.join(", ", side.organisations());
    if (people.isEmpty()) {
      return "";
    }
    return organisations.isEmpty()
        ? exchange.texts().text("client-recovery.panel.client", people)
        : exchange.texts().text("client-recovery.panel.client.of", people, organisations);
  }

  private JsonObject json(Recovery recovery, GateAnswer answer) {
    JsonObject json = new JsonObject();
    json.addProperty("question", answer.question().id());
    json.addProperty("met", answer.met());
    json.addProperty(
        "text", exchange.texts().text("client-recovery.gate." + answer.question().id()));
    if (!answer.met() && answer.question().where() != GateQuestion.Where.REPLY) {
      json.addProperty("link", messages.path(recovery, answer.question()));
    }
    return json;
  }

  private JsonObject json(String kind, NextSteps.Deadline deadline) {
    String shown = exchange.texts().moment(deadline.at());
    return clock(kind, deadline.at().toString(), deadline.passed(), shown);
  }

  private JsonObject json(String kind, NextSteps.DueDay due) {
    return clock(kind, due.day().toString(), due.passed(), exchange.texts().day(due.day()));
  }

  /** A moment or day as ISO has it, and in words. */
  private JsonObject clock(String kind, String at, boolean passed, String shown) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", kind);
    json.addProperty("at", at);
    json.addProperty("passed", passed);
    String key = "client-recovery.panel." + kind + (passed ? ".passed" : ".due");
    json.addProperty("text", exchange.texts().text(key, shown));
    return json;
  }

  private JsonElement blocks(Issue issue) {
    Recovery recovery = recovery(issue);
    JsonArray all = new JsonArray();
    blocks.of(issue, recovery, exchange.user()).forEach(block -> all.add(json(block)));
    letter(recovery).ifPresent(block -> all.add(json(block)));
    JsonObject json = new JsonObject();
    json.add("blocks", all);
    return json;
  }

  /** The letter after the meeting, for who may read the working papers. */
  private Optional<BuildingBlocks.Block> letter(Recovery recovery) {
    String name = exchange.texts().text("client-recovery.page.section.letter");
    return Optional.of(recovery)
        .filter(found -> exchange.isWorkable(found.issue()))
        .map(found -> letter.of(found, exchange.user()))
        .filter(text -> !text.isEmpty())
        .map(text -> new BuildingBlocks.Block("letter", name, List.of(text)));
  }

  private static JsonObject json(BuildingBlocks.Block block) {
    JsonObject json = new JsonObject();
    json.addProperty("id", block.id());
    json.addProperty("name", block.name());
    JsonArray pieces = new JsonArray();
    block.pieces().forEach(pieces::add);
    json.add("pieces", pieces);
    return json;
  }
}
