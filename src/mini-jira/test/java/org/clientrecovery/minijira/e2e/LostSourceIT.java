package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientrecovery.minijira.e2e.WalkedRecovery.ACKNOWLEDGED;
import static org.clientrecovery.minijira.e2e.WalkedRecovery.PROMISES_KEPT;

import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.clientrecovery.minijira.tracker.Grant;
import org.clientrecovery.minijira.tracker.Groups;
import org.clientrecovery.minijira.tracker.Holder;
import org.clientrecovery.minijira.tracker.IssueDraft;
import org.clientrecovery.minijira.tracker.RoleActor;
import org.clientrecovery.minijira.tracker.Roles;
import org.clientrecovery.minijira.tracker.StoredIssue;
import org.clientrecovery.minijira.tracker.StoredProject;
import org.clientrecovery.minijira.tracker.StoredSecurityLevel;
import org.clientrecovery.minijira.tracker.Tracker;
import org.jsoup.nodes.Document;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Recoveries whose ticket is moved, archived, hidden or deleted, and recoveries that are moved or
 * deleted themselves: what their pages say, that nothing of a hidden ticket shows, and that all
 * goes on.
 */
public class LostSourceIT {
  @ClassRule public static final DeskOnFile DESK = new DeskOnFile();

  private static final String REST = "/rest/client-recovery/1.0";
  private static final AtomicInteger LEVEL = new AtomicInteger();
  private static final String SECRET_TITLE = "Merger with Halvorsen";
  private static final String SECRET_PROMISE = "we sign the merger papers";

  private static Tracker tracker;
  private static RunningMiniJira running;
  private static Visitor admin;
  private static Visitor agent;

  @BeforeClass
  public static void start() throws Exception {
    running = DESK.start(9);
    tracker = DESK.tracker();
    admin = Visitor.loggedInAs("admin", running);
    agent = Visitor.loggedInAs("agent", running);
    for (String project : List.of("CARE", "OPS")) {
      admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", project));
    }
  }

  @Test
  public void shouldSayThatTheTicketIsInAnotherProjectAndGoOn() {
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, "CARE-1");
    recovery.agreesOnAProblem();
    String moved = move("CARE-1", "OPS");

    assertThat(troubles(agent, recovery))
        .hasSize(1)
        .allMatch(told -> told.contains(moved) && told.contains("move the recovery there"));
    assertThat(panel(agent, recovery)).contains(moved, "another project");
    assertThat(recovery.get("").get("source").getAsString()).isEqualTo(moved);
    assertThat(recovery.refusal(ACKNOWLEDGED)).contains("/browse/" + moved + "#addcomment");
    assertThat(recovery.ask("/chronology").statusCode()).isEqualTo(200);

    String own = move(recovery.key(), "OPS");

    assertThat(troubles(agent, recovery)).as("both are in one project again").isEmpty();
    assertThat(overview(agent, "OPS").text()).contains(own);
    assertThat(overview(agent, "CARE").text()).doesNotContain(own + " ", recovery.key() + " ");
  }

  @Test
  public void shouldSayThatTheTicketIsArchivedAndWhereToReply() {
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, "CARE-2");
    recovery.agreesOnAProblem();
    change("CARE-2", draft -> draft.archived(true));

    assertThat(troubles(agent, recovery))
        .hasSize(1)
        .allMatch(told -> told.contains("CARE-2") && told.contains("Restore it from the archive"));
    assertThat(panel(agent, recovery)).contains("is archived");
    assertThat(overview(agent, "CARE").select("tr:contains(" + recovery.key() + ")").text())
        .contains("ticket is archived");
    assertThat(recovery.get("/chronology").getAsJsonArray("entries")).isNotEmpty();
    assertThat(recovery.ask("/drafts/opening-statement").statusCode()).isEqualTo(200);
    assertThat(recovery.refusal(ACKNOWLEDGED))
        .contains("/browse/" + recovery.key() + "#addcomment")
        .doesNotContain("/browse/CARE-2#");

    apologizeOn(recovery.key());

    recovery.moves(ACKNOWLEDGED);
    assertThat(recovery.standing()).isEqualTo("apologize");
  }

  @Test
  public void shouldShowNothingOfATicketThatASecurityLevelHides() {
    WalkedRecovery recovery = atActWithABrokenPromise("CARE-5");
    assertThat(recovery.refusal(PROMISES_KEPT)).contains(SECRET_PROMISE);
    long level = levelOfAdministrators();

    change("CARE-5", draft -> draft.securityLevelId(level).summary(SECRET_TITLE));

    assertHidden(recovery, "CARE-5");
    assertThat(troubles(admin, recovery))
        .hasSize(1)
        .allMatch(told -> told.contains("CARE-5") && told.contains("same security level"));
    assertThat(recovery.by(admin).refusal(PROMISES_KEPT)).contains(SECRET_PROMISE);
    change(recovery.key(), draft -> draft.securityLevelId(level));
    assertThat(troubles(admin, recovery)).isEmpty();
  }

  @Test
  public void shouldShowNothingOfATicketInAProjectThatOneMayNotBrowse() {
    WalkedRecovery recovery = atActWithABrokenPromise("CARE-6");
    StoredProject closed = projectOfAdministrators();

    change("CARE-6", draft -> draft.projectId(closed.id()).summary(SECRET_TITLE));

    String key = tracker.issues().byKey("CARE-6").orElseThrow().key();
    assertThat(key).startsWith("SHUT-");
    assertHidden(recovery, key);
    assertHidden(recovery, "CARE-6");
    assertThat(troubles(admin, recovery))
        .hasSize(1)
        .allMatch(told -> told.contains(key) && told.contains("another project"));
  }

  @Test
  public void shouldSayWhichPartOfTheChronologyIsMissingWhereATicketThatJoinedIsHidden() {
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, "CARE-7");
    String client = issue("CARE-7").reporter();
    change("CARE-8", draft -> draft.reporter(client));
    HttpResponse<String> joined =
        agent.postJson(
            REST + "/recoveries/" + recovery.key() + "/sources", "{\"issue\":\"CARE-8\"}");
    assertThat(joined.statusCode()).as(joined.body()).isBetween(200, 201);
    long level = levelOfAdministrators();

    change("CARE-8", draft -> draft.securityLevelId(level).summary(SECRET_TITLE));

    assertThat(troubles(agent, recovery))
        .hasSize(1)
        .allMatch(told -> told.contains("taken in") && told.contains("administrator"));
    assertThat(agent.open("/secure/Recovery.jspa?key=" + recovery.key()).html())
        .contains("CARE-7")
        .doesNotContain("CARE-8", SECRET_TITLE);
    assertThat(recovery.ask("/chronology").statusCode()).isEqualTo(404);
  }

  @Test
  public void shouldSayInTheOverviewThatTheTicketIsGone() {
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, "CARE-9");
    delete("CARE-9");

    assertThat(overview(agent, "CARE").select("tr:contains(" + recovery.key() + ")").text())
        .contains("ticket is gone");
    assertThat(agent.get(REST + "/report/unresolved?limit=200&project=CARE").statusCode())
        .isEqualTo(200);
  }

  @Test
  public void shouldForgetARecoveryThatIsDeletedSoThatItsTicketCanBeEscalatedAnew() {
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, "CARE-10");
    recovery.agreesOnAProblem();
    int before = open();

    delete(recovery.key());

    assertThat(open()).isEqualTo(before - 1);
    assertThat(agent.open("/browse/CARE-10").select(".cr-panel .cr-stages")).isEmpty();
    WalkedRecovery again = WalkedRecovery.escalated(agent, "CARE-10");
    assertThat(again.key()).isNotEqualTo(recovery.key());
    assertThat(again.get("/papers").toString()).doesNotContain("3 invoices were wrong");
  }

  @Test
  public void shouldSayOfACloneThatItLeadsNoRecoveryAndLeaveTheRecoveryAlone() {
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, "CARE-11");
    recovery.agreesOnAProblem();

    HttpResponse<String> cloned =
        agent.submit(
            "/secure/CloneIssueDetails.jspa",
            Map.of("id", Long.toString(issue(recovery.key()).id())));

    Document clone = Visitor.page(cloned);
    assertThat(clone.select("#summary-val").text()).startsWith("CLONE - ");
    assertThat(clone.select(".cr-unled").text())
        .contains("leads no recovery", "Escalate to recovery");
    assertThat(clone.select(".cr-stages")).isEmpty();
    assertThat(agent.open("/browse/CARE-12").select(".cr-unled")).as("a ticket").isEmpty();
    assertThat(panel(agent, recovery)).as("the original goes on").isEmpty();
    assertThat(agent.open("/browse/" + recovery.key()).select(".cr-unled")).isEmpty();
    assertThat(recovery.refusal(ACKNOWLEDGED)).contains("in a public comment");
  }

  /** Wherever an agent looks who may not see the ticket, there is no word of it. */
  private static void assertHidden(WalkedRecovery recovery, String ticket) {
    assertThat(troubles(agent, recovery))
        .hasSize(1)
        .allMatch(told -> told.contains("may not see") && told.contains("administrator"));
    assertThat(recovery.ask("/chronology").statusCode()).isEqualTo(404);
    assertThat(recovery.ask("/drafts/opening-statement").statusCode()).isEqualTo(404);
    assertThat(overview(agent, "CARE").select("tr:contains(" + recovery.key() + ")").text())
        .contains("hidden from you");
    assertThat(recovery.refusal(PROMISES_KEPT)).contains("a promise that you may not read");
    for (String page : pages(recovery)) {
      assertThat(agent.get(page).body())
          .as(page)
          .doesNotContain("\"" + ticket + "\"", "/" + ticket, ">" + ticket)
          .doesNotContain(SECRET_TITLE, SECRET_PROMISE);
    }
    assertThat(recovery.refusal(PROMISES_KEPT))
        .doesNotContain(ticket + "#", SECRET_TITLE, SECRET_PROMISE);
  }

  private static List<String> pages(WalkedRecovery recovery) {
    String one = REST + "/recoveries/" + recovery.key();
    return List.of(
        "/browse/" + recovery.key(),
        "/secure/Recovery.jspa?key=" + recovery.key(),
        "/secure/ClientRecoveries.jspa?project=CARE",
        "/secure/ClientRecoveryCommitments.jspa?project=CARE",
        one,
        one + "/papers",
        one + "/papers/history",
        one + "/chronology",
        one + "/gate",
        one + "/reading",
        one + "/drafts/opening-statement",
        one + "/drafts/follow-up-letter",
        REST + "/panel/" + recovery.key() + "/next",
        REST + "/panel/" + recovery.key() + "/building-blocks",
        REST + "/commitments?issue=" + recovery.key(),
        REST + "/report/unresolved?limit=200&project=CARE",
        REST + "/report/unresolved?limit=200");
  }

  private static WalkedRecovery atActWithABrokenPromise(String ticket) {
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, ticket);
    recovery.comesToAct();
    HttpResponse<String> added =
        agent.postJson(
            REST + "/commitments",
            "{\"issue\":\"%s\",\"quote\":\"%s\",\"party\":\"us\"}"
                .formatted(ticket, SECRET_PROMISE));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    int id = JsonParser.parseString(added.body()).getAsJsonObject().get("id").getAsInt();
    HttpResponse<String> missed = agent.postJson(REST + "/commitments/" + id + "/miss", "{}");
    assertThat(missed.statusCode()).as(missed.body()).isEqualTo(200);
    return recovery;
  }

  private static void apologizeOn(String issue) {
    HttpResponse<String> answer =
        agent.postJson(
            "/rest/api/2/issue/" + issue + "/comment",
            "{\"body\":\"Your accounts team had to chase us for three weeks. I am very sorry that we"
                + " let this happen. That was our mistake.\"}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private static List<String> troubles(Visitor reader, WalkedRecovery recovery) {
    return reader
        .open("/secure/Recovery.jspa?key=" + recovery.key())
        .select("#cr-source-trouble p")
        .eachText();
  }

  private static String panel(Visitor reader, WalkedRecovery recovery) {
    Document page = reader.open("/browse/" + recovery.key());
    assertThat(page.select(".cr-panel .cr-stages")).as("the panel is whole").isNotEmpty();
    return page.select(".cr-papers-panel .cr-trouble").text();
  }

  private static Document overview(Visitor reader, String project) {
    return reader.open("/secure/ClientRecoveries.jspa?project=" + project);
  }

  private static int open() {
    return overview(admin, "CARE").select(".cr-stages strong").eachText().stream()
        .mapToInt(Integer::parseInt)
        .sum();
  }

  private static StoredIssue issue(String key) {
    return tracker.issues().byKey(key).orElseThrow();
  }

  private static void change(String key, UnaryOperator<IssueDraft> change) {
    StoredIssue issue = issue(key);
    tracker.issues().update(issue.id(), change.apply(issue.draft()));
  }

  private static long levelOfAdministrators() {
    return tracker
        .constants()
        .add(
            new StoredSecurityLevel(0, "Administrators only " + LEVEL.incrementAndGet(), ""),
            List.of(Grant.toRole(Roles.ADMINISTRATORS)));
  }

  private static StoredProject projectOfAdministrators() {
    StoredProject like = tracker.projects().byKey("OPS").orElseThrow();
    StoredProject project =
        tracker
            .projects()
            .add(
                new StoredProject(
                    0, "SHUT", "Shut", "", like.type(), "admin", like.typeSchemeId(), null));
    tracker.permissions().giveUsual(project);
    tracker
        .roles()
        .give(
            Roles.ADMINISTRATORS, project.id(), new RoleActor(Holder.GROUP, Groups.ADMINISTRATORS));
    return project;
  }

  private static String move(String key, String project) {
    String id = Long.toString(issue(key).id());
    String target = Long.toString(tracker.projects().byKey(project).orElseThrow().id());
    HttpResponse<String> moved =
        admin.submit("/secure/MoveIssue.jspa", Map.of("id", id, "pid", target));
    assertThat(moved.statusCode()).isEqualTo(200);
    return issue(key).key();
  }

  private static void delete(String key) {
    HttpResponse<String> deleted = admin.sendJson("DELETE", "/rest/api/2/issue/" + key, "");
    assertThat(deleted.statusCode()).as(deleted.body()).isEqualTo(204);
  }
}
