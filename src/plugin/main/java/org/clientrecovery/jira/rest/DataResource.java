package org.clientrecovery.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
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
import javax.ws.rs.core.StreamingOutput;
import org.clientrecovery.jira.health.RetentionJob;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.AuditAct;
import org.clientrecovery.jira.store.AuditChange;
import org.clientrecovery.jira.store.AuditLog;
import org.clientrecovery.jira.store.ExpiredData;
import org.clientrecovery.jira.store.PersonData;
import org.clientrecovery.jira.store.ProjectDeletions;
import org.clientrecovery.jira.store.StoredTables;

/** {@code /data}: what is stored, of a project and of a person; for admins only. */
@WebSudoRequired
@Path("/data")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DataResource {
  private final Exchange exchange;
  private final Admins admins;
  private final ProjectManager projects;
  private final StoredTables tables;
  private final PersonData people;
  private final ProjectDeletions deletions;
  private final ExpiredData expired;
  private final RetentionJob retention;
  private final AuditLog audit;
  private final Pace pace;

  @Inject
  public DataResource(
      Exchange exchange,
      Authority authority,
      ProjectManager projects,
      StoredTables tables,
      PersonData people,
      ProjectDeletions deletions,
      ExpiredData expired,
      RetentionJob retention,
      AuditLog audit,
      Pace pace) {
    this.exchange = exchange;
    this.admins = new Admins(exchange, authority);
    this.projects = projects;
    this.tables = tables;
    this.people = people;
    this.deletions = deletions;
    this.expired = expired;
    this.retention = retention;
    this.audit = audit;
    this.pace = pace;
  }

  /** All tables with what each is for; nothing is counted. */
  @GET
  @Path("/tables")
  public Response tables() {
    return exchange.answer(
        () -> {
          admins.admin();
          JsonArray all = new JsonArray();
          tables.names().forEach(name -> all.add(described(name)));
          JsonObject json = new JsonObject();
          json.add("tables", all);
          return json;
        });
  }

  /**
   * One table with its oldest entry and its number of rows, which may take a while where there are
   * millions.
   */
  @GET
  @Path("/tables/{table}")
  public Response table(@PathParam("table") String name) {
    return exchange.answer(
        () -> {
          paced();
          int rows =
              tables
                  .rows(name)
                  .orElseThrow(() -> refused(404, "table", "client-recovery.data.no-table"));
          JsonObject json = described(name);
          json.addProperty("rows", rows);
          json.add("oldest", moment(tables.oldest(name)));
          return json;
        });
  }

  private JsonObject described(String name) {
    JsonObject json = new JsonObject();
    json.addProperty("table", name);
    json.addProperty("purpose", exchange.texts().text("client-recovery.data.table." + name));
    return json;
  }

  /** In how many rows of which tables the user key {@code key} is kept. */
  @GET
  @Path("/person")
  public Response person(@QueryParam("key") String key) {
    return exchange.answer(
        () -> {
          paced();
          JsonObject places = new JsonObject();
          people.places(known(key)).forEach(places::addProperty);
          JsonObject json = new JsonObject();
          json.addProperty("key", key);
          json.add("places", places);
          return json;
        });
  }

  /** All rows that hold the user key {@code key}, as a file. */
  @GET
  @Path("/person/export")
  public Response export(@QueryParam("key") String key) {
    return exchange.file(
        () -> {
          ApplicationUser admin = admins.admin();
          pace.count(Pace.Work.EXPORT, admin, exchange.texts());
          String person = known(key);
          audit.note(AuditChange.of(AuditAct.PERSON_EXPORTED, admin.getKey()).about(person));
          StreamingOutput content =
              out -> {
                Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                people.write(person, text);
                text.flush();
              };
          return Response.ok(content, MediaType.APPLICATION_JSON)
              .header("Content-Disposition", "attachment; filename=\"person.json\"")
              .header("Cache-Control", "no-store")
              .build();
        });
  }

  /** How long what is kept, and how many rows are older and would be deleted now. */
  @GET
  @Path("/retention")
  public Response retention() {
    return exchange.answer(
        () -> {
          paced();
          JsonArray all = new JsonArray();
          expired.limits().forEach(limit -> all.add(json(limit)));
          JsonObject json = new JsonObject();
          json.add("retention", all);
          return json;
        });
  }

  private JsonObject json(ExpiredData.Limit limit) {
    JsonObject json = new JsonObject();
    json.addProperty("setting", limit.setting().id());
    json.add("before", moment(limit.before()));
    json.addProperty("rows", expired.rows(limit));
    return json;
  }

  /** Has what is too old deleted now, in the background, instead of in the night. */
  @POST
  @Path("/retention/run")
  public Response expire() {
    return exchange.answer(
        () -> {
          paced();
          retention.wake();
          JsonObject json = new JsonObject();
          json.addProperty("woken", true);
          return json;
        });
  }

  /** The last orders to delete what is stored of a project, the newest first. */
  @GET
  @Path("/deletions")
  public Response deletions() {
    return exchange.answer(
        () -> {
          admins.admin();
          JsonArray all = new JsonArray();
          deletions.last().forEach(deletion -> all.add(json(deletion)));
          JsonObject json = new JsonObject();
          json.add("deletions", all);
          return json;
        });
  }

  /**
   * Takes {@code project}, a key, and {@code confirm}, the same key once more; orders to delete
   * what is stored of it, within minutes and in the background.
   */
  @POST
  @Path("/deletions")
  public Response delete(String body) {
    return exchange.created(
        () -> {
          ApplicationUser admin = admins.admin();
          JsonBody json = exchange.read(body);
          String key = json.text("project");
          Project project = key == null ? null : projects.getProjectObjByKey(key);
          if (project == null) {
            throw refused(404, "project", "client-recovery.setup.unknown-project");
          }
          if (!key.equals(json.text("confirm"))) {
            throw refused(400, "confirm", "client-recovery.data.confirm");
          }
          return json(deletions.ask(project.getId(), key, admin.getKey()));
        });
  }

  private static JsonObject json(ProjectDeletions.Deletion deletion) {
    JsonObject json = new JsonObject();
    json.addProperty("project", deletion.project());
    json.addProperty("who", deletion.actor());
    json.addProperty("asked", deletion.asked().atOffset(ZoneOffset.UTC).toString());
    json.addProperty("rows", deletion.rows());
    json.add("ended", moment(deletion.ended()));
    return json;
  }

  private static JsonElement moment(Optional<Instant> moment) {
    return moment
        .<JsonElement>map(at -> new JsonPrimitive(at.atOffset(ZoneOffset.UTC).toString()))
        .orElse(JsonNull.INSTANCE);
  }

  private String known(String key) {
    if (key == null || key.isBlank()) {
      throw refused(400, "key", "client-recovery.data.no-key");
    }
    return key.strip();
  }

  private ApplicationUser paced() {
    ApplicationUser admin = admins.admin();
    pace.count(Pace.Work.COSTLY, admin, exchange.texts());
    return admin;
  }

  private Refusal refused(int status, String field, String key) {
    return Refusal.of(status, field, exchange.texts().text(key));
  }
}
