package org.clientrecovery.jira.rest;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
import org.clientrecovery.jira.rules.RuleEditing;
import org.clientrecovery.jira.rules.RulesRefused;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.DraftChanged;
import org.clientrecovery.jira.store.RuleBookJson;
import org.clientrecovery.jira.store.RunOrder;
import org.clientrecovery.jira.store.StoredRuleBook;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleForm;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.RuleSource;

/** {@code /rules}: the rules of the site or a project, their draft and versions; admins only. */
@WebSudoRequired
@Path("/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RulesResource {
  private final Exchange exchange;
  private final Admins admins;
  private final ProjectManager projects;
  private final RuleEditing editing;
  private final Pace pace;
  private final RuleRuns runs;

  @Inject
  public RulesResource(
      Exchange exchange,
      Authority authority,
      ProjectManager projects,
      RuleEditing editing,
      Pace pace,
      RuleRuns runs) {
    this.exchange = exchange;
    this.admins = new Admins(exchange, authority);
    this.projects = projects;
    this.editing = editing;
    this.pace = pace;
    this.runs = runs;
  }

  /** All rules as the draft has them, or what is published where there is no draft. */
  @GET
  public Response all(@QueryParam("project") String project) {
    return exchange.answer(
        () -> {
          admins.admin();
          return json(scope(project));
        });
  }

  /** Both texts of one thing that the draft changes, as the list of rules names it. */
  @GET
  @Path("/difference")
  public Response difference(
      @QueryParam("project") String project,
      @QueryParam("what") String what,
      @QueryParam("name") String name) {
    return exchange.answer(
        () -> {
          admins.admin();
          long scope = scope(project);
          RuleBook published =
              editing.published(scope).map(StoredRuleBook::book).orElse(RuleBook.EMPTY);
          return RuleJson.difference(published, editing.book(scope), what, name)
              .orElseThrow(() -> refused(404, "name", "client-recovery.rules.no-difference"));
        });
  }

  /** The file of a rule: its text, and the text below that it replaces. */
  @GET
  @Path("/file")
  public Response file(@QueryParam("project") String project, @QueryParam("path") String path) {
    return exchange.answer(
        () -> {
          admins.admin();
          return file(scope(project), path == null ? "" : path);
        });
  }

  /** Takes {@code changes}; says what is wrong with them, and keeps nothing. */
  @POST
  @Path("/check")
  public Response check(@QueryParam("project") String project, String body) {
    return costly(
        admin -> {
          long scope = scope(project);
          RuleBook changed = changes(scope, exchange.read(body)).apply(editing.book(scope));
          JsonArray mistakes = new JsonArray();
          new RuleFaults(exchange.texts(), changed)
              .of(editing.check(scope, changed))
              .forEach(fault -> mistakes.add(fault.json()));
          JsonObject json = new JsonObject();
          json.add("mistakes", mistakes);
          return json;
        });
  }

  /** Takes {@code changes} and {@code edits}; keeps the changed rules as a draft, or nothing. */
  @POST
  @Path("/draft")
  public Response change(@QueryParam("project") String project, String body) {
    return costly(
        admin -> {
          long scope = scope(project);
          JsonBody json = exchange.read(body);
          UnaryOperator<RuleBook> changes = changes(scope, json);
          telling(changes, () -> editing.change(scope, edits(json), changes, admin.getKey()));
          return json(scope);
        });
  }

  /**
   * Changes that were made for rules which an update changed since: the text then, the text now,
   * the admin's, and both in one where they meet in no line.
   */
  @GET
  @Path("/outdated")
  public Response outdated(@QueryParam("project") String project) {
    return exchange.answer(
        () -> {
          admins.admin();
          JsonArray rules = new JsonArray();
          editing.outdated(scope(project)).forEach(rule -> rules.add(RuleJson.outdated(rule)));
          JsonObject json = new JsonObject();
          json.add("rules", rules);
          return json;
        });
  }

  /** Takes {@code edits}; throws the draft away. */
  @POST
  @Path("/discard")
  public Response discard(@QueryParam("project") String project, String body) {
    return costly(
        admin -> {
          long scope = scope(project);
          editing.discard(scope, edits(exchange.read(body)), admin.getKey());
          return json(scope);
        });
  }

  /**
   * Takes {@code edits}, {@code note}, {@code history} and {@code perSecond}; lets the draft judge
   * from now on: the comments of open recoveries at once, all others where {@code history} is true.
   */
  @POST
  @Path("/publish")
  public Response publish(@QueryParam("project") String project, String body) {
    return costly(
        admin -> {
          JsonBody json = exchange.read(body);
          long scope = scope(project);
          String note = Optional.ofNullable(json.text("note")).orElse("");
          StoredRuleBook published =
              editing.publish(
                  scope, edits(json), note, admin.getKey(), history(scope, json, admin));
          runs.wake();
          return RuleJson.version(published);
        });
  }

  private List<RunOrder> history(long scope, JsonBody json, ApplicationUser admin) {
    int perSecond = RescoreResource.perSecond(json, exchange);
    return json.isTrue("history")
        ? List.of(RunOrder.history(scope, perSecond, admin.getKey()))
        : List.of();
  }

  /** All versions that were published, the newest first. */
  @GET
  @Path("/versions")
  public Response versions(@QueryParam("project") String project) {
    return exchange.answer(
        () -> {
          admins.admin();
          JsonArray versions = new JsonArray();
          editing.history(scope(project)).forEach(v -> versions.add(RuleJson.version(v)));
          JsonObject json = new JsonObject();
          json.add("versions", versions);
          return json;
        });
  }

  /** One version: its contents, and what it changed of the one before. */
  @GET
  @Path("/versions/{number}")
  public Response version(@PathParam("number") int number, @QueryParam("project") String project) {
    return exchange.answer(
        () -> {
          admins.admin();
          List<StoredRuleBook> history = editing.history(scope(project));
          StoredRuleBook version = numbered(history, number).orElseThrow(this::unknownVersion);
          RuleBook before =
              numbered(history, number - 1).map(StoredRuleBook::book).orElse(RuleBook.EMPTY);
          JsonObject json = RuleJson.version(version);
          json.add("book", RuleBookJson.write(version.book()));
          json.add("difference", RuleJson.difference(before, version.book()));
          return json;
        });
  }

  /** Takes {@code edits}; makes that version the draft. */
  @POST
  @Path("/versions/{number}/restore")
  public Response restore(
      @PathParam("number") int number, @QueryParam("project") String project, String body) {
    return costly(
        admin -> {
          long scope = scope(project);
          if (editing
              .restore(scope, number, edits(exchange.read(body)), admin.getKey())
              .isEmpty()) {
            throw unknownVersion();
          }
          return json(scope);
        });
  }

  /** The files of the draft, or of what is published, as a ZIP of rule packs. */
  @GET
  @Path("/export")
  @Produces("application/zip")
  public Response export(@QueryParam("project") String project) {
    return exchange.respond(
        () -> {
          pace.count(Pace.Work.EXPORT, admins.admin(), exchange.texts());
          return Response.ok(RulePackZip.write(editing.book(scope(project))), "application/zip")
              .header("Content-Disposition", "attachment; filename=rules.zip")
              .build();
        });
  }

  /**
   * Takes {@code edits} and {@code zip}, a ZIP of rule packs in Base64; its files become those of
   * the draft, all of them or none.
   */
  @POST
  @Path("/import")
  public Response importPacks(@QueryParam("project") String project, String body) {
    return costly(
        admin -> {
          long scope = scope(project);
          JsonBody json = JsonBody.read(body, RulePackZip.LONGEST, exchange.texts());
          RulePackZip packs = RulePackZip.read(json.text("zip"), exchange.texts());
          UnaryOperator<RuleBook> changes = book -> packs.into(book, editing.below(scope));
          refuseWithAll(packs, editing.book(scope), changes, scope);
          telling(changes, () -> editing.takeIn(scope, edits(json), changes, admin.getKey()));
          return json(scope);
        });
  }

  /** Where the ZIP itself is wrong, tells what is wrong in its files as well. */
  private void refuseWithAll(
      RulePackZip packs, RuleBook book, UnaryOperator<RuleBook> changes, long scope) {
    RuleBook changed = changes.apply(book);
    if (!packs.faults().isEmpty()) {
      List<Refusal.Fault> faults = new ArrayList<>(packs.faults());
      faults.addAll(new RuleFaults(exchange.texts(), changed).of(editing.check(scope, changed)));
      throw new Refusal(422, faults);
    }
  }

  /** Who comes second is told who was first, and what would change by saving over it. */
  private void telling(UnaryOperator<RuleBook> changes, Runnable saving) {
    try {
      saving.run();
    } catch (DraftChanged changed) {
      RuleBook present = changed.present().map(StoredRuleBook::book).orElse(RuleBook.EMPTY);
      JsonObject both = new JsonObject();
      both.add("draft", RuleJson.version(changed.present()));
      both.add("difference", RuleJson.difference(present, changes.apply(present)));
      throw Refusal.conflict("edits", draftChanged(changed), both);
    }
  }

  private JsonObject json(long scope) {
    RuleEditing.Present present = editing.present(scope);
    RuleBook book = present.book();
    RuleSet rules = present.rules();
    JsonObject json = new JsonObject();
    json.add("published", RuleJson.version(present.published()));
    json.add("draft", RuleJson.version(present.draft()));
    json.add("changed", RuleJson.changed(present.publishedBook(), book));
    json.addProperty("threshold", rules.threshold());
    book.threshold().ifPresent(points -> json.addProperty("ownThreshold", points));
    json.addProperty("thresholdBelow", present.below().threshold());
    json.addProperty("version", rules.version());
    json.add("rules", RuleJson.rules(rules, book));
    JsonArray problems = new JsonArray();
    rules
        .problems()
        .forEach(problem -> problems.add(problem.told(exchange.texts().mistake(problem))));
    json.add("problems", problems);
    JsonArray outdated = new JsonArray();
    present.outdated().forEach(rule -> outdated.add(rule.path()));
    json.add("outdated", outdated);
    return json;
  }

  private JsonElement file(long scope, String path) {
    Optional<String> below = editing.below(scope).file(path).map(RuleSource::text);
    Optional<String> text = editing.rules(scope).file(path).map(RuleSource::text);
    JsonObject json = new JsonObject();
    json.addProperty("path", path);
    json.addProperty(
        "text",
        text.orElseThrow(() -> refused(404, "path", "client-recovery.rules.unknown-file", path)));
    json.addProperty("below", below.orElse(null));
    json.addProperty("base", editing.book(scope).bases().get(path));
    RuleForm.of(new RuleSource(path, text.get()))
        .ifPresent(form -> json.add("form", RuleJson.form(form)));
    return json;
  }

  private UnaryOperator<RuleBook> changes(long scope, JsonBody body) {
    return new RuleChangesJson(editing.below(scope), exchange.texts()).read(body.array("changes"));
  }

  private int edits(JsonBody body) {
    try {
      return body.text("edits") == null ? 0 : Integer.parseInt(body.text("edits"));
    } catch (NumberFormatException e) {
      throw refused(400, "edits", "client-recovery.rules.bad-change", "edits");
    }
  }

  /** Work that compiles rules: for admins, at a pace that the node can bear. */
  private Response costly(Function<ApplicationUser, JsonElement> work) {
    return exchange.answer(
        () -> {
          ApplicationUser admin = admins.admin();
          pace.count(Pace.Work.COSTLY, admin, exchange.texts());
          return refusing(() -> work.apply(admin));
        });
  }

  private <T> T refusing(Supplier<T> work) {
    try {
      return work.get();
    } catch (RulesRefused refused) {
      throw new Refusal(422, new RuleFaults(exchange.texts(), refused.book()).of(refused.check()));
    } catch (DraftChanged changed) {
      JsonObject present = new JsonObject();
      present.add("draft", RuleJson.version(changed.present()));
      throw Refusal.conflict("edits", draftChanged(changed), present);
    }
  }

  private String draftChanged(DraftChanged changed) {
    return changed
        .present()
        .map(draft -> exchange.texts().text("client-recovery.rules.draft-changed", draft.author()))
        .orElseGet(() -> exchange.texts().text("client-recovery.rules.draft-gone"));
  }

  private long scope(String key) {
    return admins.scope(projects, key);
  }

  private static Optional<StoredRuleBook> numbered(List<StoredRuleBook> history, int number) {
    return history.stream().filter(version -> version.number() == number).findFirst();
  }

  private Refusal unknownVersion() {
    return refused(404, "number", "client-recovery.rules.unknown-version");
  }

  private Refusal refused(int status, String field, String key, String... values) {
    return Refusal.of(status, field, exchange.texts().text(key, (Serializable[]) values));
  }
}
