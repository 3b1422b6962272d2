package org.clientrecovery.jira.rest;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.google.gson.JsonObject;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.IntFunction;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.rescore.RuleRuns;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.RuleRun;
import org.clientrecovery.jira.store.RunKind;

/** {@code /rescore}: comments that are judged anew by what is published; admins only. */
@WebSudoRequired
@Path("/rescore")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RescoreResource {
  private final Exchange exchange;
  private final Admins admins;
  private final ProjectManager projects;
  private final RuleRuns runs;
  private final Pace pace;

  @Inject
  public RescoreResource(
      Exchange exchange, Authority authority, ProjectManager projects, RuleRuns runs, Pace pace) {
    this.exchange = exchange;
    this.admins = new Admins(exchange, authority);
    this.projects = projects;
    this.runs = runs;
    this.pace = pace;
  }

  /** What was last asked for: open recoveries and history. */
  @GET
  public Response last(@QueryParam("project") String project) {
    return exchange.answer(
        () -> {
          admins.admin();
          long scope = admins.scope(projects, project);
          JsonObject json = new JsonObject();
          json.add("recoveries", RunJson.run(runs.last(RunKind.RECOVERIES, scope)));
          json.add("history", RunJson.run(runs.last(RunKind.HISTORY, scope)));
          return json;
        });
  }

  /** Takes {@code perSecond}, 0 for no bound; has all comments judged anew. */
  @POST
  public Response start(@QueryParam("project") String project, String body) {
    return exchange.created(
        () -> {
          ApplicationUser admin = admins.admin();
          pace.count(Pace.Work.COSTLY, admin, exchange.texts());
          long scope = admins.scope(projects, project);
          int perSecond = perSecond(exchange.read(body), exchange);
          return RunJson.run(runs.rescoreHistory(scope, perSecond, admin.getKey()));
        });
  }

  @POST
  @Path("/{number}/pause")
  public Response pause(@PathParam("number") int number) {
    return change(number, runs::pause);
  }

  @POST
  @Path("/{number}/resume")
  public Response resume(@PathParam("number") int number) {
    return change(number, runs::resume);
  }

  @POST
  @Path("/{number}/cancel")
  public Response cancel(@PathParam("number") int number) {
    return change(number, runs::cancel);
  }

  /** Takes {@code perSecond}, 0 for no bound. */
  @POST
  @Path("/{number}/pace")
  public Response pace(@PathParam("number") int number, String body) {
    return change(number, id -> runs.pace(id, perSecond(exchange.read(body), exchange)));
  }

  private Response change(int number, IntFunction<Optional<RuleRun>> change) {
    return exchange.answer(
        () -> {
          admins.admin();
          return runs.of(number)
              .filter(run -> run.kind() != RunKind.DRY_RUN)
              .flatMap(run -> change.apply(run.id()))
              .map(RunJson::run)
              .orElseThrow(() -> unknown(exchange));
        });
  }

  static Refusal unknown(Exchange exchange) {
    return refused(exchange, 404, "number", "client-recovery.rescore.unknown");
  }

  static Refusal refused(
      Exchange exchange, int status, String field, String key, Serializable... values) {
    return Refusal.of(status, field, exchange.texts().text(key, values));
  }

  /** Comments per second; 0 where nothing is said. */
  static int perSecond(JsonBody body, Exchange exchange) {
    return number(body, "perSecond", 0, RuleRuns.FASTEST, exchange);
  }

  /**
   * The whole number in that field; {@code least} where nothing is said.
   *
   * @throws Refusal with 400 where it is no number of that range
   */
  static int number(JsonBody body, String field, int least, int most, Exchange exchange) {
    String text = body.text(field);
    try {
      int number = text == null || text.isBlank() ? least : Integer.parseInt(text.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw badNumber(exchange, field, least, most);
    }
    throw badNumber(exchange, field, least, most);
  }

  private static Refusal badNumber(Exchange exchange, String field, int least, int most) {
    return refused(
        exchange,
        400,
        field,
        "client-recovery.rescore.bad-number",
        Integer.toString(least),
        Integer.toString(most));
  }
}
