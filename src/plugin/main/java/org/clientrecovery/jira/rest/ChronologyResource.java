package org.clientrecovery.jira.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.papers.ChronologyText;
import org.clientrecovery.jira.store.AudienceId;
import org.clientrecovery.jira.store.ChronologyStore;
import org.clientrecovery.jira.store.ChronologyStore.ChronologyConflict;
import org.clientrecovery.jira.store.ChronologyStore.Kept;
import org.clientrecovery.jira.store.ChronologyStore.Wish;
import org.clientrecovery.jira.store.PaperHistory;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.recovery.ChronologyEntry;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Silence;

/** {@code /recoveries/KEY/chronology}: what happened, page by page; entries can be edited. */
@Path("/recoveries/{issueKey}/chronology")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ChronologyResource {
  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 200;

  private final Exchange exchange;
  private final RecoveryLookup lookup;
  private final ChronologyStore chronology;
  private final ChronologyText words;
  private final PaperHistory history;
  private final PaperJson json;

  @Inject
  public ChronologyResource(
      Exchange exchange,
      RecoveryLookup lookup,
      ChronologyStore chronology,
      ChronologyText words,
      PaperHistory history,
      PaperJson json) {
    this.exchange = exchange;
    this.lookup = lookup;
    this.chronology = chronology;
    this.words = words;
    this.history = history;
    this.json = json;
  }

  /**
   * Entries in the order of time.
   *
   * @param audience {@code public} for what the client saw alone
   * @param hidden {@code true} for hidden entries as well
   * @param cursor as the page before gave it
   */
  @GET
  public Response page(
      @PathParam("issueKey") String issueKey,
      @QueryParam("audience") String audience,
      @QueryParam("hidden") String hidden,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") String limit) {
    return exchange.answer(
        () -> {
          Recovery recovery = lookup.recoveryWithSource(issueKey);
          Wish wish = new Wish(recovery.issue(), "public".equals(audience), "true".equals(hidden));
          int most = Math.min(LONGEST_PAGE, Math.max(1, PaperBody.number(limit, PAGE)));
          return page(wish, PaperBody.number(cursor, 0), most);
        });
  }

  /** Writes a new entry of {@code fields}: at, what, audience. */
  @POST
  public Response add(@PathParam("issueKey") String issueKey, String body) {
    return exchange.created(
        () -> {
          Recovery recovery = lookup.recoveryWithSource(issueKey);
          return json.taken(
              () ->
                  json(
                      chronology.add(
                          recovery.issue(), new PaperBody(exchange, body).fields(), actor())));
        });
  }

  /** Words an entry anew; {@code version} is the one that was read. */
  @PUT
  @Path("/{entry}")
  public Response change(
      @PathParam("issueKey") String issueKey, @PathParam("entry") int entry, String body) {
    return conflicts(
        issueKey,
        body,
        () ->
            exchange.answer(
                () -> {
                  Recovery recovery = lookup.recoveryWithSource(issueKey);
                  return json.taken(
                      () ->
                          shown(
                              chronology.change(
                                  recovery.issue(),
                                  entry,
                                  new PaperBody(exchange, body).version(),
                                  new PaperBody(exchange, body).fields(),
                                  actor())));
                }));
  }

  /** Leaves an entry out; it can be shown again. */
  @POST
  @Path("/{entry}/hide")
  public Response hide(
      @PathParam("issueKey") String issueKey, @PathParam("entry") int entry, String body) {
    return hide(issueKey, entry, true, body);
  }

  /** Takes a hidden entry in again. */
  @POST
  @Path("/{entry}/show")
  public Response show(
      @PathParam("issueKey") String issueKey, @PathParam("entry") int entry, String body) {
    return hide(issueKey, entry, false, body);
  }

  private Response hide(String issueKey, int entry, boolean hidden, String body) {
    return conflicts(
        issueKey,
        body,
        () ->
            exchange.answer(
                () -> {
                  Recovery recovery = lookup.recoveryWithSource(issueKey);
                  return shown(
                      chronology.hide(
                          recovery.issue(),
                          entry,
                          new PaperBody(exchange, body).version(),
                          hidden,
                          actor()));
                }));
  }

  private JsonObject page(Wish wish, int skip, int most) {
    int before = skip == 0 ? 0 : 1;
    List<Kept> found = chronology.page(wish, skip - before, most + 1 + before);
    List<Kept> page = found.subList(Math.min(before, found.size()), found.size());
    Words reader = new Words(exchange.texts().moments(), new HashMap<>());
    JsonArray entries = new JsonArray();
    for (int i = 0; i < Math.min(most, page.size()); i++) {
      JsonObject entry = json(page.get(i), reader);
      Optional<Kept> previous =
          i + before == 0 ? Optional.empty() : Optional.of(found.get(i + before - 1));
      previous
          .flatMap(one -> Silence.between(one.entry().at(), page.get(entries.size()).entry().at()))
          .ifPresent(silence -> entry.add("silence", json(silence)));
      entries.add(entry);
    }
    JsonObject answer = new JsonObject();
    answer.add("entries", entries);
    if (page.size() > most) {
      answer.addProperty("cursor", Integer.toString(skip + most));
    }
    answer.addProperty("size", chronology.size(wish));
    return answer;
  }

  private JsonObject json(Silence silence) {
    JsonObject shown = new JsonObject();
    shown.addProperty("hours", silence.length().toHours());
    shown.addProperty(
        "text",
        exchange.texts().text("client-recovery.chronology.silence", silence.length().toDays()));
    return shown;
  }

  private JsonElement shown(Optional<Kept> kept) {
    return kept.map(this::json)
        .orElseThrow(
            () ->
                Refusal.of(404, "entry", exchange.texts().text("client-recovery.papers.no-entry")));
  }

  /** What is looked up once for all entries of a page. */
  private record Words(DateTimeFormatter moments, Map<String, String> names) {}

  private JsonObject json(Kept kept) {
    return json(kept, new Words(exchange.texts().moments(), new HashMap<>()));
  }

  private JsonObject json(Kept kept, Words reader) {
    ChronologyEntry entry = kept.entry();
    JsonObject shown = new JsonObject();
    shown.addProperty("id", kept.id());
    shown.addProperty("version", kept.version());
    shown.addProperty("hidden", kept.hidden());
    shown.addProperty("at", entry.at().toString());
    shown.addProperty("atText", reader.moments().format(entry.at()));
    shown.addProperty("kind", entry.kind().id());
    shown.add(
        "actor",
        entry.actor().isEmpty()
            ? JsonNull.INSTANCE
            : new JsonPrimitive(
                reader.names().computeIfAbsent(entry.actor(), key -> words.who(entry))));
    shown.addProperty("what", words.what(entry));
    shown.addProperty("audience", AudienceId.of(entry.audience()));
    return shown;
  }

  private String actor() {
    return exchange.user().getKey();
  }

  private Response conflicts(String issueKey, String body, Supplier<Response> work) {
    try {
      return work.get();
    } catch (ChronologyConflict conflict) {
      return exchange.conflict(
          () -> {
            JsonObject both = new JsonObject();
            both.add("mine", exchange.read(body).object("fields"));
            both.add("theirs", theirs(lookup.recoveryWithSource(issueKey), conflict.present()));
            return both;
          });
    }
  }

  /** The entry as it stands, with who changed it last, and when. */
  private JsonObject theirs(Recovery recovery, Kept present) {
    JsonObject theirs = json(present);
    history
        .of(new PaperStore.Place(recovery.issue(), Paper.CHRONOLOGY, present.id()), 1)
        .forEach(change -> json.addAuthor(change, theirs));
    return theirs;
  }
}
