package org.clientrecovery.jira.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.Contacts;
import org.clientrecovery.jira.issue.PlanPromises;
import org.clientrecovery.jira.setup.Authority;
import org.clientrecovery.jira.store.PaperConflict;
import org.clientrecovery.jira.store.PaperHistory;
import org.clientrecovery.jira.store.PaperStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperEntry;
import org.clientrecovery.recovery.Prevention;
import org.clientrecovery.recovery.Recovery;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.Settings;
import org.clientrecovery.recovery.WorkingPapers;

/**
 * {@code /recoveries/KEY/papers}: the working papers of a recovery, entry by entry.
 *
 * <p>400 where an entry can't be taken, 401, 404 where there is none to work on, 409 with both
 * texts where somebody else saved in between.
 */
@Path("/recoveries/{issueKey}/papers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PapersResource {
  private static final int HISTORY_PAGE = 50;

  private final Exchange exchange;
  private final RecoveryLookup lookup;
  private final PaperStore papers;
  private final PaperHistory history;
  private final Contacts contacts;
  private final SettingsStore settings;
  private final Authority authority;
  private final PaperJson json;
  private final PlanPromises plan;
  private final Clock clock;

  @Inject
  public PapersResource(
      Exchange exchange,
      RecoveryLookup lookup,
      PaperStore papers,
      PaperHistory history,
      Contacts contacts,
      SettingsStore settings,
      Authority authority,
      PaperJson json,
      PlanPromises plan,
      Clock clock) {
    this.exchange = exchange;
    this.lookup = lookup;
    this.papers = papers;
    this.history = history;
    this.contacts = contacts;
    this.settings = settings;
    this.authority = authority;
    this.json = json;
    this.plan = plan;
    this.clock = clock;
  }

  /** All papers with their forms and entries, the agreements, and the contact calendar. */
  @GET
  public Response all(@PathParam("issueKey") String issueKey) {
    return exchange.answer(() -> all(lookup.recovery(issueKey)));
  }

  /** What was changed, the newest first; {@code cursor} as the page before gave it. */
  @GET
  @Path("/history")
  public Response history(
      @PathParam("issueKey") String issueKey, @QueryParam("cursor") String cursor) {
    return exchange.answer(() -> history(lookup.recoveryWithSource(issueKey), cursor));
  }

  /** What was changed on one entry, the newest first. */
  @GET
  @Path("/{paper}/{entry}/history")
  public Response historyOfEntry(
      @PathParam("issueKey") String issueKey,
      @PathParam("paper") String paper,
      @PathParam("entry") int entry) {
    return exchange.answer(
        () -> {
          Recovery recovery = lookup.recoveryWithSource(issueKey);
          JsonArray changes = new JsonArray();
          history
              .of(new PaperStore.Place(recovery.issue(), known(paper), entry), HISTORY_PAGE)
              .forEach(change -> changes.add(json.change(change)));
          JsonObject answer = new JsonObject();
          answer.add("changes", changes);
          return answer;
        });
  }

  /** Writes a new entry of {@code fields}. */
  @POST
  @Path("/{paper}")
  public Response add(
      @PathParam("issueKey") String issueKey, @PathParam("paper") String paper, String body) {
    return conflicts(
        body,
        () ->
            exchange.created(
                () -> {
                  Recovery recovery = lookup.recovery(issueKey);
                  PaperEntry added =
                      json.taken(
                          () ->
                              papers.add(
                                  recovery.issue(),
                                  written(paper, recovery),
                                  new PaperBody(exchange, body).fields(),
                                  actor()));
                  return followed(added, recovery);
                }));
  }

  /** Puts {@code fields} in place of the entry's; {@code version} is the one that was read. */
  @PUT
  @Path("/{paper}/{entry}")
  public Response change(
      @PathParam("issueKey") String issueKey,
      @PathParam("paper") String paper,
      @PathParam("entry") int entry,
      String body) {
    return conflicts(
        body,
        () ->
            exchange.answer(
                () -> {
                  Recovery recovery = lookup.recovery(issueKey);
                  PaperStore.Place place =
                      new PaperStore.Place(recovery.issue(), changeable(paper, recovery), entry);
                  int version = new PaperBody(exchange, body).version();
                  PaperEntry changed =
                      json.taken(
                          () ->
                              papers
                                  .change(
                                      place,
                                      version,
                                      new PaperBody(exchange, body).fields(),
                                      actor())
                                  .orElseThrow(this::noEntry));
                  return followed(changed, recovery);
                }));
  }

  /** Takes the entry off its paper; {@code version} is the one that was read. */
  @DELETE
  @Path("/{paper}/{entry}")
  public Response remove(
      @PathParam("issueKey") String issueKey,
      @PathParam("paper") String paper,
      @PathParam("entry") int entry,
      @QueryParam("version") String version) {
    return conflicts(
        "",
        () ->
            exchange.answer(
                () -> {
                  Recovery recovery = lookup.recovery(issueKey);
                  PaperStore.Place place = place(recovery, paper, entry);
                  if (!papers.remove(place, PaperBody.version(exchange, version), actor())) {
                    throw noEntry();
                  }
                  return noticed(new JsonObject(), follow(place.paper(), recovery));
                }));
  }

  /** Puts the entry before the one of number {@code before}, or at the end without it. */
  @POST
  @Path("/{paper}/{entry}/move")
  public Response move(
      @PathParam("issueKey") String issueKey,
      @PathParam("paper") String paper,
      @PathParam("entry") int entry,
      String body) {
    return exchange.answer(
        () -> {
          PaperStore.Place place = place(lookup.recovery(issueKey), paper, entry);
          if (!papers.move(
              place, PaperBody.number(exchange.read(body).text("before"), 0), actor())) {
            throw noEntry();
          }
          return json.entries(papers.of(place.recovery()).of(place.paper()));
        });
  }

  private JsonObject all(Recovery recovery) {
    WorkingPapers written = papers.of(recovery.issue());
    JsonObject answer = new JsonObject();
    JsonArray list = new JsonArray();
    Arrays.stream(Paper.values())
        .filter(paper -> !paper.isKeptApart())
        .forEach(
            paper -> {
              JsonObject form = json.form(paper);
              form.addProperty(
                  "writable", paper.isWritten() && (!paper.isOfLeads() || isLead(recovery)));
              form.add("entries", json.entries(written.of(paper)));
              list.add(form);
            });
    answer.add("papers", list);
    answer.add("escalation", escalation(recovery));
    answer.addProperty("problemAgreement", name(written.problemAgreement()));
    answer.addProperty("planAgreement", name(written.planAgreement()));
    Settings set = settings.of(recovery.project());
    answer.addProperty("ownershipApproval", set.is(Setting.OWNERSHIP_APPROVAL));
    answer.addProperty("preventionDue", Prevention.isDue(recovery, set, written, clock.instant()));
    answer.add("calendar", json.calendar(contacts.calendar(recovery, written, set)));
    return answer;
  }

  /** What was answered at the escalation, in the shape of a paper. */
  private JsonObject escalation(Recovery recovery) {
    JsonObject form = json.form(Paper.ESCALATION);
    form.addProperty("writable", true);
    form.add("entries", json.entries(papers.escalation(recovery.issue()).stream().toList()));
    return form;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private JsonObject history(Recovery recovery, String cursor) {
    int skip = PaperBody.number(cursor, 0);
    JsonArray changes = new JsonArray();
    history
        .of(recovery.issue(), skip, HISTORY_PAGE + 1)
        .forEach(change -> changes.add(json.change(change)));
    JsonObject answer = new JsonObject();
    if (changes.size() > HISTORY_PAGE) {
      changes.remove(HISTORY_PAGE);
      answer.addProperty("cursor", Integer.toString(skip + HISTORY_PAGE));
    }
    answer.add("changes", changes);
    return answer;
  }

  /** What was saved, once the ledger went along with it, as it stands by then. */
  private JsonObject followed(PaperEntry saved, Recovery recovery) {
    Optional<String> notice = follow(saved.paper(), recovery);
    return noticed(json.entry(papers.entry(recovery.issue(), saved.id()).orElse(saved)), notice);
  }

  private static JsonObject noticed(JsonObject answer, Optional<String> notice) {
    notice.ifPresent(text -> answer.addProperty("notice", text));
    return answer;
  }

  /** The ledger goes along with the plan; where it could not, what its reader should know. */
  private Optional<String> follow(Paper saved, Recovery recovery) {
    boolean behind =
        (saved == Paper.PLAN_ACTION || saved == Paper.PLAN_AGREEMENT)
            && !plan.follow(recovery, exchange.user());
    return behind
        ? Optional.of(exchange.texts().text("client-recovery.papers.ledger-behind"))
        : Optional.empty();
  }

  private PaperStore.Place place(Recovery recovery, String paper, int entry) {
    return new PaperStore.Place(recovery.issue(), written(paper, recovery), entry);
  }

  private Paper known(String paper) {
    return Paper.withId(paper).orElseThrow(this::noPaper);
  }

  /** The same with what was answered at the escalation: nobody adds to it or takes it off. */
  private Paper changeable(String paper, Recovery recovery) {
    return Paper.ESCALATION.id().equals(paper) ? Paper.ESCALATION : written(paper, recovery);
  }

  /** The paper of that id, where who asks may write it. */
  private Paper written(String paper, Recovery recovery) {
    Paper found = Paper.withId(paper).filter(Paper::isWritten).orElseThrow(this::noPaper);
    if (found.isOfLeads() && !isLead(recovery)) {
      throw Refusal.of(403, "paper", exchange.texts().text("client-recovery.papers.of-leads"));
    }
    return found;
  }

  private boolean isLead(Recovery recovery) {
    return authority.mayOverride(
        exchange.user(), exchange.workable(recovery.issue()).getProjectObject());
  }

  private Refusal noPaper() {
    return Refusal.of(404, "paper", exchange.texts().text("client-recovery.papers.no-paper"));
  }

  private Refusal noEntry() {
    return Refusal.of(404, "entry", exchange.texts().text("client-recovery.papers.no-entry"));
  }

  private String actor() {
    return exchange.user().getKey();
  }

  /** 409 with what was sent and what stands there, so that nothing is lost. */
  private Response conflicts(String body, Supplier<Response> work) {
    try {
      return work.get();
    } catch (PaperConflict conflict) {
      return exchange.conflict(
          () -> {
            JsonObject both = new JsonObject();
            both.add("mine", exchange.read(body).object("fields"));
            conflict.present().ifPresent(entry -> both.add("theirs", json.entry(entry)));
            return both;
          });
    }
  }
}
