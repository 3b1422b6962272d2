package org.clientrecovery.jira.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoRequired;
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
import org.clientrecovery.jira.store.AuditAct;
import org.clientrecovery.jira.store.AuditChange;
import org.clientrecovery.jira.store.AuditLog;
import org.clientrecovery.jira.store.PeopleKeys;

/** {@code /people}: for admins who anonymised somebody. */
@WebSudoRequired
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PeopleResource {
  private final Exchange exchange;
  private final Admins admins;
  private final PeopleKeys people;
  private final AuditLog audit;

  @Inject
  public PeopleResource(Exchange exchange, Authority authority, PeopleKeys people, AuditLog audit) {
    this.exchange = exchange;
    this.admins = new Admins(exchange, authority);
    this.people = people;
    this.audit = audit;
  }

  /** Puts the user key {@code to} wherever {@code from} is kept; {@code replaced} counts them. */
  @POST
  @Path("/key-change")
  public Response changeKey(String body) {
    return exchange.answer(() -> changed(exchange.read(body)));
  }

  private JsonElement changed(JsonBody body) {
    ApplicationUser admin = admins.admin();
    CommitmentForm form = new CommitmentForm(body, exchange.texts());
    String from = form.needed("from");
    String to = form.needed("to");
    if (from.equals(to)) {
      throw form.refusal("to", "client-recovery.ledger.rest.same-key");
    }
    int replaced = people.replace(from, to);
    audit.note(
        AuditChange.of(AuditAct.PERSON_ANONYMISED, admin.getKey())
            .about(to)
            .to(Integer.toString(replaced)));
    JsonObject json = new JsonObject();
    json.addProperty("replaced", replaced);
    return json;
  }
}
