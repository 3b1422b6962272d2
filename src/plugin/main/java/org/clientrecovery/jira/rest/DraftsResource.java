package org.clientrecovery.jira.rest;

import com.google.gson.JsonObject;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.papers.LetterDraft;
import org.clientrecovery.jira.papers.StatementDraft;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.recovery.Recovery;

/** {@code /recoveries/KEY/drafts}: texts made from the working papers, to edit or to copy. */
@Path("/recoveries/{issueKey}/drafts")
@Produces(MediaType.APPLICATION_JSON)
public final class DraftsResource {
  private final Exchange exchange;
  private final RecoveryLookup lookup;
  private final PaperStore papers;
  private final StatementDraft statement;
  private final LetterDraft letter;

  @Inject
  public DraftsResource(
      Exchange exchange,
      RecoveryLookup lookup,
      PaperStore papers,
      StatementDraft statement,
      LetterDraft letter) {
    this.exchange = exchange;
    this.lookup = lookup;
    this.papers = papers;
    this.statement = statement;
    this.letter = letter;
  }

  /** What may be said first at the meeting. */
  @GET
  @Path("/opening-statement")
  public Response openingStatement(@PathParam("issueKey") String issueKey) {
    return exchange.answer(
        () -> {
          Recovery recovery = lookup.recoveryWithSource(issueKey);
          return text(statement.of(recovery, papers.of(recovery.issue())));
        });
  }

  /** What both parties keep after the meeting. */
  @GET
  @Path("/follow-up-letter")
  public Response followUpLetter(@PathParam("issueKey") String issueKey) {
    return exchange.answer(() -> text(letter.of(lookup.recovery(issueKey), exchange.user())));
  }

  private static JsonObject text(String text) {
    JsonObject json = new JsonObject();
    json.addProperty("text", text);
    return json;
  }
}
