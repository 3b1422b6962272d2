package org.clientrecovery.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.clientrecovery.jira.rescore.DryRunFindings;
import org.clientrecovery.jira.rescore.DryRunFindings.Change;
import org.clientrecovery.jira.rescore.DryRunFindings.Example;
import org.clientrecovery.jira.rescore.DryRunFindings.Place;
import org.clientrecovery.jira.rescore.DryRunFindings.Side;
import org.clientrecovery.jira.rescore.ExampleReader;
import org.clientrecovery.jira.rescore.ExampleReader.Shown;
import org.clientrecovery.jira.rescore.RuleRuns;
import org.clientrecovery.jira.rules.RuleEditing;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.RuleRun;
import org.clientrecovery.jira.store.RunKind;
import org.clientrecovery.jira.store.RunOrder;
import org.clientrecovery.jira.store.RunState;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.StoredRuleBook;

/** {@code /rules/dry-runs}: what a draft would change; admins only. */
@WebSudoRequired
@Path("/rules/dry-runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DryRunsResource {
  private final Exchange exchange;
  private final Admins admins;
  private final ProjectManager projects;
  private final RuleEditing editing;
  private final RuleRuns runs;
  private final ExampleReader examples;
  private final Pace pace;

  @Inject
  public DryRunsResource(
      Exchange exchange,
      Authority authority,
      ProjectManager projects,
      RuleEditing editing,
      RuleRuns runs,
      ExampleReader examples,
      Pace pace) {
    this.exchange = exchange;
    this.admins = new Admins(exchange, authority);
    this.projects = projects;
    this.editing = editing;
    this.runs = runs;
    this.examples = examples;
    this.pace = pace;
  }

  /** The last trial of the draft with its result, and whether the draft changed since. */
  @GET
  public Response last(@QueryParam("project") String project) {
    return exchange.answer(
        () -> {
          ApplicationUser admin = admins.admin();
          Optional<StoredRuleBook> draft = editing.draft(admins.scope(projects, project));
          Optional<RuleRun> run = draft.flatMap(runs::ofDraft);
          JsonObject json = new JsonObject();
          json.addProperty("draft", draft.isPresent());
          json.addProperty("stale", draft.isPresent() && isStale(draft.get(), run));
          json.add("run", RunJson.run(run));
          run.ifPresent(found -> json.add("result", result(found, admin)));
          return json;
        });
  }

  private static boolean isStale(StoredRuleBook draft, Optional<RuleRun> run) {
    return run.flatMap(found -> found.order().draft())
        .filter(tried -> tried.edits() != draft.edits())
        .isPresent();
  }

  /**
   * Takes {@code projects}, keys, and {@code last}, how many comments of each; tries the draft. For
   * the rules of a project it is that project alone.
   */
  @POST
  public Response start(@QueryParam("project") String project, String body) {
    return exchange.created(
        () -> {
          ApplicationUser admin = admins.admin();
          pace.count(Pace.Work.COSTLY, admin, exchange.texts());
          long scope = admins.scope(projects, project);
          JsonBody json = exchange.read(body);
          int last = RescoreResource.number(json, "last", 1, RuleRuns.MOST_COMMENTS, exchange);
          return runs.tryDraft(scope, chosen(scope, json), last, admin.getKey())
              .map(RunJson::run)
              .orElseThrow(
                  () ->
                      RescoreResource.refused(
                          exchange, 409, "draft", "client-recovery.dry-run.no-draft"));
        });
  }

  @POST
  @Path("/{number}/cancel")
  public Response cancel(@PathParam("number") int number) {
    return exchange.answer(
        () -> {
          admins.admin();
          return runs.of(number)
              .filter(run -> run.kind() == RunKind.DRY_RUN)
              .flatMap(run -> runs.cancel(run.id()))
              .map(RunJson::run)
              .orElseThrow(() -> RescoreResource.unknown(exchange));
        });
  }

  private List<Long> chosen(long scope, JsonBody body) {
    if (scope != SettingsStore.SITE) {
      return List.of(scope);
    }
    List<Long> chosen = new ArrayList<>();
    for (JsonElement key : body.array("projects")) {
      long project = project(key);
      if (!chosen.contains(project)) {
        chosen.add(project);
      }
    }
    if (chosen.isEmpty() || chosen.size() > RuleRuns.MOST_PROJECTS) {
      throw RescoreResource.refused(
          exchange,
          400,
          "projects",
          "client-recovery.dry-run.choose",
          Integer.toString(RuleRuns.MOST_PROJECTS));
    }
    return chosen;
  }

  private long project(JsonElement key) {
    Project project = key.isJsonPrimitive() ? projects.getProjectObjByKey(key.getAsString()) : null;
    if (project == null) {
      throw RescoreResource.refused(
          exchange, 404, "projects", "client-recovery.setup.unknown-project");
    }
    return project.getId();
  }

  private JsonObject result(RuleRun run, ApplicationUser reader) {
    DryRunFindings findings = DryRunFindings.read(run.progress().findings());
    JsonObject json = new JsonObject();
    JsonArray shifts = new JsonArray();
    findings.shifts().forEach(shifts::add);
    json.add("shifts", shifts);
    json.add("projects", projects(run));
    for (Change change : Change.values()) {
      JsonObject part = new JsonObject();
      part.addProperty("count", findings.count(change));
      JsonArray list = new JsonArray();
      if (run.state() == RunState.DONE || run.state() == RunState.CANCELLED) {
        findings.examples(change).forEach(example -> list.add(example(example, reader)));
      }
      part.add("examples", list);
      json.add(change.id(), part);
    }
    return json;
  }

  private JsonArray projects(RuleRun run) {
    JsonArray keys = new JsonArray();
    run.order().draft().map(RunOrder.Draft::projects).orElse(List.of()).stream()
        .map(projects::getProjectObj)
        .filter(project -> project != null)
        .forEach(project -> keys.add(project.getKey()));
    return keys;
  }

  private JsonObject example(Example example, ApplicationUser reader) {
    Optional<Shown> shown = examples.show(reader, example);
    JsonObject json = new JsonObject();
    json.addProperty("readable", shown.isPresent());
    json.addProperty("edited", shown.map(Shown::isEdited).orElse(false));
    shown.ifPresent(
        found -> {
          json.addProperty("issue", found.issue());
          json.addProperty("comment", example.comment());
        });
    json.add("before", side(example.before(), shown));
    json.add("after", side(example.after(), shown));
    return json;
  }

  private static JsonObject side(Side side, Optional<Shown> shown) {
    List<String> quotes = shown.map(found -> found.quotes(side)).orElse(List.of());
    JsonArray flags = new JsonArray();
    for (int i = 0; i < side.places().size(); i++) {
      Place place = side.places().get(i);
      JsonObject flag = new JsonObject();
      flag.addProperty("rule", place.rule());
      flag.addProperty("hint", place.hint());
      flag.addProperty("quote", i < quotes.size() ? quotes.get(i) : "");
      flags.add(flag);
    }
    JsonObject json = new JsonObject();
    json.addProperty("score", side.score());
    json.add("flags", flags);
    return json;
  }
}
