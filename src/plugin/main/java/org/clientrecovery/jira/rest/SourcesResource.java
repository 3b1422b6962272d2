package org.clientrecovery.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.Joining;
import org.clientrecovery.jira.issue.JoiningRefused;

/**
 * {@code /recoveries/KEY/sources}: other tickets of the same client join a recovery, and leave it.
 *
 * <p>403 for a ticket of another client, 404 where one is unknown to who asks, 409 where they don't
 * fit.
 */
@Path("/recoveries/{issueKey}/sources")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SourcesResource {
  private final Exchange exchange;
  private final RecoveryLookup lookup;
  private final Joining joining;

  @Inject
  public SourcesResource(Exchange exchange, RecoveryLookup lookup, Joining joining) {
    this.exchange = exchange;
    this.lookup = lookup;
    this.joining = joining;
  }

  /** Makes the ticket {@code issue} another source of the recovery. */
  @POST
  public Response join(@PathParam("issueKey") String issueKey, String body) {
    return exchange.created(
        () ->
            fitting(
                () -> {
                  Issue ticket = exchange.workable(exchange.read(body).text("issue"));
                  JsonObject json = new JsonObject();
                  json.addProperty(
                      "issue", joining.join(issueKey, ticket, exchange.user()).getKey());
                  return json;
                }));
  }

  /** Takes a ticket that joined out of the recovery again. */
  @DELETE
  @Path("/{source}")
  public Response leave(
      @PathParam("issueKey") String issueKey, @PathParam("source") String source) {
    return exchange.answer(
        () ->
            fitting(
                () -> {
                  joining.leave(
                      lookup.recovery(issueKey), exchange.workable(source), exchange.user());
                  return new JsonObject();
                }));
  }

  private static JsonElement fitting(Supplier<JsonElement> work) {
    try {
      return work.get();
    } catch (JoiningRefused refused) {
      throw Refusal.of(refused.status(), "issue", refused.getMessage());
    }
  }
}
