package org.clientrecovery.jira.rest;

import com.atlassian.sal.api.websudo.WebSudoRequired;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.ZoneOffset;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.core.UriInfo;
import org.clientrecovery.jira.audit.AuditForm;
import org.clientrecovery.jira.audit.AuditTable;
import org.clientrecovery.jira.audit.AuditTexts;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.AuditChange;
import org.clientrecovery.jira.store.AuditEntry;
import org.clientrecovery.jira.store.AuditLog;
import org.clientrecovery.jira.store.AuditQuery;

/** {@code /audit-log}: who changed what, the newest first; for admins only. */
@WebSudoRequired
@Path("/audit-log")
public final class AuditLogResource {
  private static final int MOST = 200;
  private static final int USUAL = 50;

  private final Exchange exchange;
  private final Admins admins;
  private final AuditLog log;
  private final AuditForm form;
  private final AuditTexts lines;
  private final AuditTable table;
  private final Pace pace;

  @Inject
  public AuditLogResource(
      Exchange exchange,
      Authority authority,
      AuditLog log,
      AuditForm form,
      AuditTexts lines,
      AuditTable table,
      Pace pace) {
    this.exchange = exchange;
    this.admins = new Admins(exchange, authority);
    this.log = log;
    this.form = form;
    this.lines = lines;
    this.table = table;
    this.pace = pace;
  }

  /**
   * A page of lines; {@code next} is the cursor of the page after it, absent on the last. The query
   * may hold {@code who}, {@code what}, {@code project}, {@code from} and {@code until}.
   */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response page(@Context UriInfo uri, @QueryParam("limit") String limit) {
    return exchange.answer(
        () -> {
          admins.admin();
          int most = limit(limit);
          return json(log.page(query(uri), most + 1), most);
        });
  }

  /** All lines of that query as comma-separated values. */
  @GET
  @Path("/csv")
  public Response csv(@Context UriInfo uri) {
    return exchange.file(
        () -> {
          pace.count(Pace.Work.EXPORT, admins.admin(), exchange.texts());
          AuditQuery query = query(uri);
          StreamingOutput content = out -> table.writeCsv(query, out);
          return Response.ok(content, "text/csv;charset=UTF-8")
              .header("Content-Disposition", "attachment; filename=\"audit-log.csv\"")
              .header("X-Content-Type-Options", "nosniff")
              .header("Cache-Control", "no-store")
              .build();
        });
  }

  private AuditQuery query(UriInfo uri) {
    AuditForm.Reading reading = form.read(uri.getQueryParameters()::getFirst);
    if (!reading.problems().isEmpty()) {
      throw new Refusal(
          400,
          reading.problems().stream()
              .map(problem -> new Refusal.Fault(problem.field(), problem.message()))
              .toList());
    }
    return reading.query();
  }

  private int limit(String text) {
    try {
      return text == null ? USUAL : Math.max(1, Math.min(MOST, Integer.parseInt(text)));
    } catch (NumberFormatException e) {
      throw Refusal.of(400, "limit", exchange.texts().text("client-recovery.audit.bad-limit"));
    }
  }

  private JsonElement json(List<AuditEntry> found, int most) {
    List<AuditEntry> shown = found.subList(0, Math.min(most, found.size()));
    JsonArray entries = new JsonArray();
    shown.forEach(entry -> entries.add(json(entry)));
    JsonObject json = new JsonObject();
    json.add("entries", entries);
    if (found.size() > most) {
      json.addProperty("next", Integer.toString(shown.get(most - 1).id()));
    }
    return json;
  }

  private JsonObject json(AuditEntry entry) {
    AuditChange change = entry.change();
    JsonObject json = new JsonObject();
    json.addProperty("id", entry.id());
    json.addProperty("at", entry.at().atOffset(ZoneOffset.UTC).toString());
    json.addProperty("who", change.actor());
    json.addProperty("name", lines.person(change.actor()));
    json.addProperty("what", change.act().id());
    json.addProperty("project", lines.project(change.project()));
    json.addProperty("issue", lines.issue(change.issue()));
    json.addProperty("subject", change.subject());
    json.addProperty("before", change.before());
    json.addProperty("after", change.after());
    json.addProperty("note", change.note());
    return json;
  }
}
