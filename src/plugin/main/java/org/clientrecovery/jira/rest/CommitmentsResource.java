package org.clientrecovery.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.CommentPermissionManager;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
import org.clientrecovery.commitment.Due;
import org.clientrecovery.jira.report.ReportJson;
import org.clientrecovery.jira.store.CommitmentLedger;
import org.clientrecovery.jira.store.Decision;
import org.clientrecovery.jira.store.LedgerEntry;
import org.clientrecovery.recovery.Commitment;
import org.clientrecovery.recovery.CommitmentChangeRefused;

/** {@code /commitments}: the ledger of an issue, and decisions on its entries. */
@Path("/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CommitmentsResource {
  private final Exchange exchange;
  private final CommitmentLedger ledger;
  private final CommentManager comments;
  private final CommentPermissionManager commentPermissions;
  private final IssueManager issues;
  private final ReportJson report;
  private final Clock clock;

  @Inject
  public CommitmentsResource(
      Exchange exchange,
      CommitmentLedger ledger,
      CommentManager comments,
      CommentPermissionManager commentPermissions,
      IssueManager issues,
      ReportJson report,
      Clock clock) {
    this.exchange = exchange;
    this.ledger = ledger;
    this.comments = comments;
    this.commentPermissions = commentPermissions;
    this.issues = issues;
    this.report = report;
    this.clock = clock;
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

  /** A proposal is a commitment. */
  @POST
  @Path("/{id}/confirm")
  public Response confirm(@PathParam("id") int id, String body) {
    return decide(id, Commitment::confirmed, body);
  }

  /** A proposal is none. */
  @POST
  @Path("/{id}/dismiss")
  public Response dismiss(@PathParam("id") int id, String body) {
    return decide(id, Commitment::dismissed, body);
  }

  /** It was kept: in time or late, by the clock. */
  @POST
  @Path("/{id}/keep")
  public Response keep(@PathParam("id") int id, String body) {
    return decide(id, commitment -> commitment.keptAt(clock.instant()), body);
  }

  /** It is taken back. */
  @POST
  @Path("/{id}/withdraw")
  public Response withdraw(@PathParam("id") int id, String body) {
    return decide(id, Commitment::withdrawn, body);
  }

  /** It moves to {@code due}, an ISO date or date-time with offset, before it falls due. */
  @POST
  @Path("/{id}/move")
  public Response move(@PathParam("id") int id, String body) {
    return decide(
        id,
        commitment -> commitment.movedTo(due(exchange.read(body), commitment), clock.instant()),
        body);
  }

  private Response decide(int id, UnaryOperator<Commitment> change, String body) {
    return exchange.answer(() -> decided(visible(id), change, exchange.read(body)));
  }

  private JsonElement decided(LedgerEntry entry, UnaryOperator<Commitment> change, JsonBody body) {
    String reason = Optional.ofNullable(body.text("reason")).orElse("");
    Decision decision = new Decision(exchange.user().getKey(), clock.instant(), reason);
    try {
      return json(ledger.change(entry.id(), change, decision).orElseThrow(this::none));
    } catch (CommitmentChangeRefused refused) {
      throw Refusal.of(409, "state", message(refused));
    }
  }

  private String message(CommitmentChangeRefused refused) {
    return exchange
        .texts()
        .text(
            "client-recovery.rest.no-such-change",
            stateName(refused.from().id()),
            stateName(refused.to().id()));
  }

  private String stateName(String id) {
    return exchange.texts().text("client-recovery.state." + id);
  }

  private Due due(JsonBody body, Commitment commitment) {
    ZoneId zone = commitment.due().map(Due::zone).orElse(ZoneOffset.UTC);
    String text = Optional.ofNullable(body.text("due")).orElse("");
    try {
      return text.indexOf('T') < 0
          ? Due.on(LocalDate.parse(text), zone)
          : Due.at(OffsetDateTime.parse(text), zone);
    } catch (DateTimeException e) {
      throw Refusal.of(400, "due", exchange.texts().text("client-recovery.rest.no-date"));
    }
  }

  private JsonElement list(Issue issue) {
    List<LedgerEntry> entries = ledger.ofIssues(List.of(issue.getId()));
    JsonArray found = new JsonArray();
    entries.stream().filter(this::isVisible).forEach(entry -> found.add(json(entry)));
    JsonObject json = new JsonObject();
    json.add("commitments", found);
    return json;
  }

  private LedgerEntry visible(int id) {
    LedgerEntry entry = ledger.entry(id).orElseThrow(this::none);
    exchange.workable(entry.issue());
    if (!isVisible(entry)) {
      throw none();
    }
    return entry;
  }

  private boolean isVisible(LedgerEntry entry) {
    Comment comment = entry.comment() == 0 ? null : comments.getCommentById(entry.comment());
    return comment == null || commentPermissions.hasBrowsePermission(exchange.user(), comment);
  }

  private Refusal none() {
    return Refusal.of(404, "id", exchange.texts().text("client-recovery.rest.no-commitment"));
  }

  private JsonObject json(LedgerEntry entry) {
    Commitment commitment = entry.commitment();
    JsonObject json = new JsonObject();
    json.addProperty("id", entry.id());
    json.addProperty("issue", issues.getIssueObject(entry.issue()).getKey());
    json.addProperty("comment", entry.comment());
    json.addProperty("quote", commitment.quote());
    json.addProperty("party", commitment.party().id());
    json.add("owner", text(commitment.owner()));
    json.add("condition", text(commitment.condition()));
    json.addProperty("made", commitment.made().toString());
    json.add("due", text(commitment.due().map(Due::toString)));
    json.add("zone", text(commitment.due().map(due -> due.zone().getId())));
    json.addProperty("state", commitment.state().id());
    json.addProperty("overdue", isOverdue(commitment));
    return json;
  }

  private boolean isOverdue(Commitment commitment) {
    return commitment.state().isUnresolved() && commitment.isOverdueAt(clock.instant());
  }

  private static JsonElement text(Optional<String> value) {
    return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }
}
