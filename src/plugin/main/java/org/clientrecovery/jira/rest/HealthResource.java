package org.clientrecovery.jira.rest;

import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.health.HealthItem;
import org.clientrecovery.jira.health.HealthReport;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.ErrorLog;

/** {@code /health}: how the plugin is, for people and for monitoring; for admins only. */
@WebSudoRequired
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class HealthResource {
  private final Exchange exchange;
  private final Admins admins;
  private final HealthReport health;
  private final ErrorLog errors;
  private final Pace pace;
  private final Clock clock;

  @Inject
  public HealthResource(
      Exchange exchange,
      Authority authority,
      HealthReport health,
      ErrorLog errors,
      Pace pace,
      Clock clock) {
    this.exchange = exchange;
    this.admins = new Admins(exchange, authority);
    this.health = health;
    this.errors = errors;
    this.pace = pace;
    this.clock = clock;
  }

  /** All that was looked at; {@code state} is that of the worst: good, warning or bad. */
  @GET
  public Response look() {
    return exchange.answer(
        () -> {
          pace.count(Pace.Work.COSTLY, admins.admin(), exchange.texts());
          return json(health.look());
        });
  }

  /** Forgets the failures that are listed; {@code cleared} counts them. */
  @POST
  @Path("/errors/clear")
  public Response clear() {
    return exchange.answer(
        () -> {
          JsonObject json = new JsonObject();
          json.addProperty("cleared", errors.clear(admins.admin().getKey()));
          return json;
        });
  }

  private JsonElement json(List<HealthItem> items) {
    JsonArray all = new JsonArray();
    items.forEach(item -> all.add(json(item)));
    JsonObject json = new JsonObject();
    json.addProperty("state", HealthReport.worst(items).id());
    json.addProperty("at", clock.instant().atOffset(ZoneOffset.UTC).toString());
    json.add("items", all);
    return json;
  }

  private static JsonObject json(HealthItem item) {
    JsonObject json = new JsonObject();
    json.addProperty("group", item.group());
    json.addProperty("id", item.id());
    json.addProperty("state", item.state().id());
    json.addProperty("name", item.name());
    json.addProperty("value", item.value());
    json.addProperty("advice", item.advice());
    return json;
  }
}
