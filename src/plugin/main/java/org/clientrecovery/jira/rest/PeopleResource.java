package org.clientrecovery.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.PeopleKeys;

/** {@code /people}: for admins who anonymised somebody. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PeopleResource {
  private final Exchange exchange;
  private final Admins admins;
  private final PeopleKeys people;

  @Inject
  public PeopleResource(Exchange exchange, Authority authority, PeopleKeys people) {
    this.exchange = exchange;
    this.admins = new Admins(exchange, authority);
    this.people = people;
  }

  /** Puts the user key {@code to} wherever {@code from} is kept; {@code replaced} counts them. */
  @POST
  @Path("/key-change")
  public Response changeKey(String body) {
    return exchange.answer(() -> changed(exchange.read(body)));
  }

  private JsonElement changed(JsonBody body) {
    admins.admin();
    CommitmentForm form = new CommitmentForm(body, exchange.texts());
    String from = form.needed("from");
    String to = form.needed("to");
    if (from.equals(to)) {
      throw form.refusal("to", "client-recovery.ledger.rest.same-key");
    }
    JsonObject json = new JsonObject();
    json.addProperty("replaced", people.replace(from, to));
    return json;
  }
}
