package org.clientrecovery.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.clientrecovery.jira.issue.CommitmentReaders;
import org.clientrecovery.jira.report.ReportJson;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.recovery.Commitment;

/** {@code /commitments}: the ledger of an issue, and decisions on its entries. */
@Path("/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CommitmentsResource {
  private final Exchange exchange;
  private final CommitmentLedger ledger;
  private final CommitmentReaders readers;
  private final CommitmentJson json;
  private final CommitmentDecisions decisions;
  private final ReportJson report;

  @Inject
  public CommitmentsResource(
      Exchange exchange,
      CommitmentLedger ledger,
      CommitmentReaders readers,
      CommitmentJson json,
      CommitmentDecisions decisions,
      ReportJson report) {
    this.exchange = exchange;
    this.ledger = ledger;
    this.readers = readers;
    this.json = json;
    this.decisions = decisions;
    this.report = report;
  }

  /**
   * The commitments and proposals of that issue, soonest due first; without an issue, those of the
   * filter, in the order of their numbers.
   */
  @GET
  public Response list(
      @QueryParam("issue") String issueKey,
      @Context UriInfo uri,
      @HeaderParam("If-None-Match") String known) {
    return exchange.answerUnless(
        known, () -> issueKey == null ? search(uri) : list(exchange.workable(issueKey)));
  }

  private JsonElement search(UriInfo uri) {
    MultivaluedMap<String, String> query = uri.getQueryParameters();
    ReportJson.Answer answer =
        report.commitments(
            ReportResource.form(uri),
            query.getFirst("limit"),
            query.getFirst("cursor"),
            exchange.user());
    ReportResource.refuse(answer.problems());
    return answer.json().orElseThrow();
  }

  /** One commitment with its history. */
  @GET
  @Path("/{id}")
  public Response get(@PathParam("id") int id) {
    return decisions.get(id);
  }

  /** What happened to it, in the reader's words. */
  @GET
  @Path("/{id}/history")
  public Response history(@PathParam("id") int id) {
    return decisions.history(id);
  }

  /** A promise that stands in no comment. */
  @POST
  public Response add(String body) {
    return decisions.add(body);
  }

  /** A proposal is a commitment; or what was thought kept is not. */
  @POST
  @Path("/{id}/confirm")
  public Response confirm(@PathParam("id") int id, String body) {
    return decisions.decide(id, Commitment::confirmed, body);
  }

  /** A proposal is none. */
  @POST
  @Path("/{id}/dismiss")
  public Response dismiss(@PathParam("id") int id, String body) {
    return decisions.decide(id, Commitment::dismissed, body);
  }

  /** It was kept: in time or late, by {@code keptAt} or the clock, with {@code proof}. */
  @POST
  @Path("/{id}/keep")
  public Response keep(@PathParam("id") int id, String body) {
    return decisions.keep(id, body);
  }

  /** It was not kept; the clock says so by itself for what waits for no condition. */
  @POST
  @Path("/{id}/miss")
  public Response miss(@PathParam("id") int id, String body) {
    return decisions.decide(id, Commitment::missed, body);
  }

  /** It is taken back. */
  @POST
  @Path("/{id}/withdraw")
  public Response withdraw(@PathParam("id") int id, String body) {
    return decisions.decide(id, Commitment::withdrawn, body);
  }

  /**
   * It moves before it falls due: to {@code due}, an ISO date or date-time, for {@code reason},
   * {@code clientTold} or not.
   */
  @POST
  @Path("/{id}/move")
  public Response move(@PathParam("id") int id, String body) {
    return decisions.move(id, body);
  }

  /** The later promise {@code by} stands for it from now on. */
  @POST
  @Path("/{id}/supersede")
  public Response supersede(@PathParam("id") int id, String body) {
    return decisions.supersede(id, body);
  }

  private JsonElement list(Issue issue) {
    JsonArray found = new JsonArray();
    ledger.ofIssues(List.of(issue.getId())).stream()
        .filter(entry -> readers.mayRead(exchange.user(), entry))
        .forEach(entry -> found.add(json.json(entry)));
    JsonObject list = new JsonObject();
    list.add("commitments", found);
    return list;
  }
}
