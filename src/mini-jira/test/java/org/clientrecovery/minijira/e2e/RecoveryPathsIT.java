package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientrecovery.minijira.e2e.WalkedRecovery.ACKNOWLEDGED;
import static org.clientrecovery.minijira.e2e.WalkedRecovery.ANGRY_AGAIN;
import static org.clientrecovery.minijira.e2e.WalkedRecovery.APOLOGIZED;
import static org.clientrecovery.minijira.e2e.WalkedRecovery.CLIENT_CONFIRMS;
import static org.clientrecovery.minijira.e2e.WalkedRecovery.PART_WAYS;
import static org.clientrecovery.minijira.e2e.WalkedRecovery.PLAN_AGREED;
import static org.clientrecovery.minijira.e2e.WalkedRecovery.PLAN_REJECTED;
import static org.clientrecovery.minijira.e2e.WalkedRecovery.PROMISES_KEPT;
import static org.clientrecovery.minijira.e2e.WalkedRecovery.PROMISE_BROKEN;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientrecovery.minijira.tracker.PostgresRule;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TestRule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Each path through a recovery, over HTTP, on H2 and on PostgreSQL. */
@RunWith(Parameterized.class)
public class RecoveryPathsIT {
  private static final PostgresRule POSTGRES = new PostgresRule();
  private static final String COMMITMENTS = "/rest/client-recovery/1.0/commitments/";
  private static final AtomicInteger TICKET = new AtomicInteger();
  private static RunningMiniJira running;
  private static String runningOn;

  @Rule public final TestRule needed;

  private final String database;
  private Visitor agent;

  public RecoveryPathsIT(String database) {
    this.database = database;
    this.needed = database.equals("PostgreSQL") ? POSTGRES : RuleChain.emptyRuleChain();
  }

  @Parameters(name = "{0}")
  public static Object[] databases() {
    return new Object[] {"H2", "PostgreSQL"};
  }

  @Before
  public void startJira() throws IOException {
    if (!database.equals(runningOn)) {
      stopJira();
      running =
          database.equals("H2")
              ? RunningMiniJira.on(9)
              : RunningMiniJira.on(9, "--db", POSTGRES.newDatabase());
      runningOn = database;
      TICKET.set(0);
      Visitor.loggedInAs("admin", running)
          .submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    }
    agent = Visitor.loggedInAs("agent", running);
  }

  @AfterClass
  public static void stopJira() {
    if (running != null) {
      running.close();
      running = null;
      runningOn = null;
    }
  }

  @Test
  public void shouldGoStraightThroughToRecovered() {
    WalkedRecovery recovery = escalated();
    assertThat(recovery.refusal(ACKNOWLEDGED))
        .contains("/browse/CARE-", "#addcomment", recovery.key() + "#cr-problems");

    recovery.comesToAct();
    recovery.moves(PROMISES_KEPT);
    assertThat(recovery.refusal(CLIENT_CONFIRMS)).contains("#cr-contact", "#cr-lessons");

    recovery.writes("contact", Map.of("on", WalkedRecovery.today(), "how", "call", "by", "us"));
    recovery.writes("lesson", Map.of("what", "Test the tax table"));
    recovery.writes("prevention", Map.of("what", "A second pair of eyes", "status", "open"));
    recovery.isConfirmedByClient();
    recovery.moves(CLIENT_CONFIRMS);

    assertThat(recovery.standing()).isEqualTo("recovered");
  }

  @Test
  public void shouldAskForTheAgreementAnewAfterTheClientRejectsThePlan() {
    WalkedRecovery recovery = escalated();
    recovery.comesToAct();

    recovery.moves(PLAN_REJECTED);

    assertThat(recovery.standing()).isEqualTo("plan");
    assertThat(recovery.refusal(PLAN_AGREED)).contains("#cr-plan");
    recovery.agreesOn("plan-agreement");
    recovery.moves(PLAN_AGREED);
    assertThat(recovery.standing()).isEqualTo("act");
  }

  @Test
  public void shouldGoBackToActWhenAPromiseWasBrokenUntilItIsKept() {
    WalkedRecovery recovery = escalated();
    int problem = recovery.comesToPlan();
    int action = recovery.plans(problem);
    recovery.agreesOn("plan-agreement");
    recovery.moves(PLAN_AGREED);
    recovery.moves(PROMISES_KEPT);

    recovery.moves(PROMISE_BROKEN);
    assertThat(recovery.standing()).isEqualTo("act");
    HttpResponse<String> late =
        recovery.change(
            "plan-action", action, WalkedRecovery.action(problem, "2026-01-05", "open"));
    assertThat(late.statusCode()).as(late.body()).isEqualTo(200);
    assertThat(recovery.refusal(PROMISES_KEPT)).contains("Correct the invoices by hand");

    int done = recovery.writes("lesson", Map.of("what", "Tell bad news in advance"));
    assertThat(done).isPositive();
    agent.putJson(
        "/rest/client-recovery/1.0/recoveries/" + recovery.key() + "/papers/plan-action/" + action,
        "{\"version\":2,\"fields\":{\"problem\":\""
            + problem
            + "\",\"action\":\"Correct the invoices by hand\",\"status\":\"done\"}}");
    recovery.moves(PROMISES_KEPT);
    assertThat(recovery.standing()).isEqualTo("follow-up");
  }

  @Test
  public void shouldRemindOfWhatThePlanPromisesAndKeepBothInStep() {
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, newTicketOf("irene"));
    int action = recovery.plans(recovery.comesToPlan());
    assertThat(promised(recovery)).as("the client has not agreed yet").isEmpty();
    recovery.agreesOn("plan-agreement");

    assertThat(blocks(recovery.key())).contains("\u201cCorrect the invoices by hand\u201d (due");
    JsonObject promise = promised(recovery).get(0).getAsJsonObject();
    assertThat(promise.get("quote").getAsString()).isEqualTo("Correct the invoices by hand");
    assertThat(promise.get("state").getAsString()).isEqualTo("open");
    HttpResponse<String> kept =
        agent.postJson(
            "/rest/client-recovery/1.0/commitments/" + promise.get("id").getAsInt() + "/keep",
            "{}");
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);

    assertThat(blocks(recovery.key()))
        .contains("\"letter\"", "What is done (agreed on", "Solved when: Three correct invoices");
    assertThat(recovery.get("/papers").toString())
        .contains("\"status\":\"done\"", "\"planAgreement\":\"given\"")
        .contains("\"id\":" + action);
    recovery.moves(PLAN_AGREED);
    recovery.moves(PROMISES_KEPT);
    assertThat(recovery.standing()).isEqualTo("follow-up");
  }

  private String blocks(String issue) {
    return agent.get("/rest/client-recovery/1.0/panel/" + issue + "/building-blocks").body();
  }

  @Test
  public void shouldRemindOfNoPlanAfterWaysWereParted() {
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, newTicketOf("irene"));
    recovery.comesToAct();
    assertThat(promised(recovery).get(0).toString()).contains("\"open\"");

    recovery.moves(PART_WAYS);

    assertThat(promised(recovery).get(0).toString()).contains("\"withdrawn\"");
  }

  /** The ledger of the recovery's own issue. */
  private JsonArray promised(WalkedRecovery recovery) {
    return JsonParser.parseString(
            agent.get("/rest/client-recovery/1.0/commitments?issue=" + recovery.key()).body())
        .getAsJsonObject()
        .getAsJsonArray("commitments");
  }

  @Test
  public void shouldStartANewRoundWhenTheClientIsAngryAgain() {
    WalkedRecovery recovery = escalated();
    recovery.comesToAct();

    recovery.moves(ANGRY_AGAIN);

    assertThat(recovery.standing()).isEqualTo("acknowledge");
    assertThat(recovery.get("").get("rounds").getAsInt()).isEqualTo(2);
    assertThat(recovery.refusal(ACKNOWLEDGED)).contains("#addcomment", "#cr-problems");
    recovery.apologizes();
    recovery.agreesOn("problem-agreement");
    recovery.moves(ACKNOWLEDGED);
  }

  @Test
  public void shouldNoticeThatTheClientProtestsAgainUntilSomebodyActsOnItOrDismissesIt() {
    String ticket = newTicketOf("rosie");
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, ticket);
    recovery.comesToAct();
    assertThat(agent.open("/browse/" + ticket).select(".cr-angry-again")).isEmpty();

    says("rosie", ticket, "It broke again. This is unacceptable.");

    for (String page : List.of(ticket, recovery.key())) {
      assertThat(agent.open("/browse/" + page).select(".cr-angry-again").text())
          .contains("Client is angry again");
    }
    String dismiss = "/rest/client-recovery/1.0/panel/" + recovery.key() + "/hint/dismiss";
    assertThat(agent.postJson(dismiss, "{}").statusCode()).isEqualTo(200);
    assertThat(agent.open("/browse/" + ticket).select(".cr-angry-again")).isEmpty();

    says("rosie", ticket, "I am fed up.");
    assertThat(agent.open("/browse/" + ticket).select(".cr-angry-again")).hasSize(1);
    recovery.moves(ANGRY_AGAIN);
    assertThat(agent.open("/browse/" + ticket).select(".cr-angry-again")).isEmpty();
  }

  private void says(String customer, String ticket, String text) {
    String id = agent.open("/browse/" + ticket).select("#issue-content").attr("data-issue-id");
    Visitor.loggedInAs(customer, running)
        .submit("/secure/AddComment.jspa", Map.of("id", id, "comment", text));
  }

  @Test
  public void shouldPartWaysAndSayWhatWasStillAsked() {
    WalkedRecovery recovery = escalated();

    recovery.moves(PART_WAYS);

    assertThat(recovery.standing()).isEqualTo("parted-ways");
    assertThat(agent.open("/browse/" + recovery.key()).select(".cr-passage").text())
        .contains("open questions")
        .contains("final invoice");
  }

  @Test
  public void shouldPartWaysInAFriendlyWay() {
    WalkedRecovery recovery = escalated();
    recovery.writes(
        "parting",
        Map.of(
            "invoice",
            "none",
            "invoice-on",
            "2026-12-01",
            "hand-over",
            "all documents",
            "hand-over-on",
            "2026-12-02",
            "work-status",
            "half done",
            "work-until",
            "2026-12-03"));

    recovery.moves(PART_WAYS);

    assertThat(agent.open("/browse/" + recovery.key()).select(".cr-passage")).isEmpty();
  }

  @Test
  public void shouldLetPassOnceWhatALeadOverrode() {
    WalkedRecovery recovery = escalated();
    assertThat(recovery.override("no time").statusCode()).isEqualTo(403);
    WalkedRecovery ofLead = recovery.by(Visitor.loggedInAs("lead", running));

    assertThat(ofLead.override(" ").statusCode()).as("without a reason").isEqualTo(400);
    HttpResponse<String> override = ofLead.override("the client is on holiday");
    assertThat(override.statusCode()).as(override.body()).isEqualTo(201);
    recovery.moves(ACKNOWLEDGED);

    assertThat(recovery.standing()).isEqualTo("apologize");
    assertThat(recovery.refusal(APOLOGIZED)).as("it is used up").contains("#addcomment");
    assertThat(recovery.get("/papers").toString())
        .contains("the client is on holiday", "public-acknowledgement");
  }

  @Test
  public void shouldRefuseEachOfManyInABulkChangeWithTheWordsOfItsGateAndMoveTheOthers() {
    WalkedRecovery ready = escalated();
    ready.agreesOnAProblem();
    ready.apologizes();
    List<WalkedRecovery> notReady = Stream.generate(this::escalated).limit(2).toList();
    Document chosen =
        agent.open(
            "/secure/BulkWorkflowTransition!default.jspa?jql=key%20in%20("
                + Stream.concat(Stream.of(ready), notReady.stream())
                    .map(WalkedRecovery::key)
                    .collect(Collectors.joining("%2C"))
                + ")");
    assertThat(chosen.select("#bulk-transition [name=issue]")).hasSize(3);

    List<Map.Entry<String, String>> form =
        new ArrayList<>(List.of(Map.entry("action", ACKNOWLEDGED)));
    chosen
        .select("[name=issue]")
        .eachAttr("value")
        .forEach(key -> form.add(Map.entry("issue", key)));
    Document done = Visitor.page(agent.submit("/secure/BulkWorkflowTransition.jspa", form));

    assertThat(done.select("#bulk-moved li").eachAttr("data-issuekey"))
        .containsExactly(ready.key());
    assertThat(done.select("#bulk-refused li").eachAttr("data-issuekey"))
        .containsExactlyInAnyOrderElementsOf(notReady.stream().map(WalkedRecovery::key).toList());
    for (WalkedRecovery recovery : notReady) {
      String told = done.select("#bulk-refused li[data-issuekey=" + recovery.key() + "]").text();
      assertThat(told).contains("in a public comment", recovery.key() + "#cr-problems");
      assertThat(recovery.standing()).isEqualTo("acknowledge");
    }
    assertThat(ready.standing()).isEqualTo("apologize");
  }

  @Test
  public void shouldSayTheSameOnTheScreenAsByRest() {
    WalkedRecovery recovery = escalated();
    String id =
        agent.open("/browse/" + recovery.key()).select("#issue-content").attr("data-issue-id");

    HttpResponse<String> screen =
        agent.submit("/secure/CommentAssignIssue.jspa", Map.of("id", id, "action", ACKNOWLEDGED));

    String byRest = recovery.refusal(ACKNOWLEDGED);
    List<String> shown = Visitor.page(screen).select(".error").eachText();
    assertThat(shown).isNotEmpty();
    assertThat(byRest).contains("in a public comment");
    assertThat(String.join(" ", shown)).contains("in a public comment", "#cr-problems");
  }

  @Test
  public void shouldTakeAnotherTicketOfTheClientInAndOutAgain() {
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, newTicketOf("rosie"));
    String other = newTicketOf("rosie");
    Document asked = agent.open("/secure/EscalateToRecovery!default.jspa?issueKey=" + other);
    assertThat(asked.select("#recovery-offers option").eachAttr("value")).contains(recovery.key());

    HttpResponse<String> joined =
        agent.submit(
            "/secure/EscalateToRecovery!joinOther.jspa",
            Map.of("issueKey", other, "recoveryKey", recovery.key()));

    assertThat(joined.uri().getPath()).endsWith("/browse/" + recovery.key());
    Document page = agent.open("/secure/Recovery!default.jspa?key=" + recovery.key());
    assertThat(page.select("[data-cr-leave]").eachAttr("data-cr-leave")).containsExactly(other);
    assertThat(page.select(".cr-page-head").text()).contains("Client:");
    assertThat(recovery.get("").getAsJsonArray("joined").toString()).contains(other);
    int entries = recovery.get("/chronology?limit=200").getAsJsonArray("entries").size();
    assertThat(agent.open("/browse/" + other).select(".cr-stages")).isNotEmpty();
    assertThat(agent.open("/browse/" + other).text()).contains(recovery.key());

    HttpResponse<String> left = recovery.delete("/sources/" + other);

    assertThat(left.statusCode()).as(left.body()).isEqualTo(200);
    assertThat(recovery.get("").getAsJsonArray("joined")).isEmpty();
    assertThat(recovery.get("/chronology?limit=200").getAsJsonArray("entries"))
        .hasSizeLessThan(entries);
    assertThat(agent.open("/browse/" + other).select(".cr-stages")).isEmpty();
    assertThat(recovery.delete("/sources/" + other).statusCode()).isEqualTo(409);
  }

  @Test
  public void shouldCollectThePromisesOfATicketThatJoined() {
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, newTicketOf("rosie"));
    String other = newTicketOf("rosie");
    new SampleRecovery(running).write(agent, other, "Sorry. We will call you next Friday.");
    String sources = "/rest/client-recovery/1.0/recoveries/" + recovery.key() + "/sources";

    HttpResponse<String> joined = agent.postJson(sources, "{\"issue\":\"" + other + "\"}");

    assertThat(joined.statusCode()).as(joined.body()).isLessThan(300);
    Element promise =
        agent.open("/browse/" + recovery.key()).select("[data-cr-promise]:has(q)").stream()
            .filter(item -> item.select("q").text().contains("call you next Friday"))
            .findFirst()
            .orElseThrow();
    String number = promise.attr("data-cr-promise");
    assertThat(agent.postJson(COMMITMENTS + number + "/confirm", "{}").statusCode()).isEqualTo(200);
    assertThat(recoveryInReport(other)).isEqualTo(recovery.key());

    recovery.delete("/sources/" + other);

    assertThat(recoveryInReport(other)).isNull();
    assertThat(agent.open("/browse/" + recovery.key()).select("[data-cr-promise=" + number + "]"))
        .isEmpty();
  }

  /** The recovery that the report names beside the one open promise of that ticket. */
  private String recoveryInReport(String ticket) {
    JsonElement named =
        JsonParser.parseString(
                agent.get("/rest/client-recovery/1.0/report/unresolved?text=" + ticket).body())
            .getAsJsonObject()
            .getAsJsonArray("sections")
            .asList()
            .stream()
            .flatMap(
                section ->
                    section.getAsJsonObject().getAsJsonArray("commitments").asList().stream())
            .map(JsonElement::getAsJsonObject)
            .filter(promise -> promise.get("issue").getAsString().equals(ticket))
            .findFirst()
            .orElseThrow()
            .get("recovery");
    return named.isJsonNull() ? null : named.getAsString();
  }

  @Test
  public void shouldNotTakeATicketOfAnotherClientOrForWhoMayNotWorkOnIt() {
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, newTicketOf("rosie"));
    String other = newTicketOf("irene");
    String foreign = "{\"issue\":\"" + other + "\"}";
    String path = "/rest/client-recovery/1.0/recoveries/" + recovery.key() + "/sources";

    HttpResponse<String> refused = agent.postJson(path, foreign);

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
    assertThat(refused.body()).contains("of another client");
    assertThat(Visitor.loggedInAs("customer", running).postJson(path, foreign).statusCode())
        .isBetween(400, 404);
    assertThat(agent.postJson(path, "{\"issue\":\"" + recovery.key() + "\"}").statusCode())
        .isEqualTo(409);
    assertThat(
            Visitor.page(
                    agent.submit(
                        "/secure/EscalateToRecovery!joinOther.jspa",
                        Map.of("issueKey", other, "recoveryKey", "NONE-1")))
                .select("#recoveryKey-error")
                .text())
        .contains("no recovery of that key");
  }

  @Test
  public void shouldSayWhatToDoOnceTheTicketIsDeleted() {
    String ticket = newTicketOf("graham");
    WalkedRecovery recovery = WalkedRecovery.escalated(agent, ticket);
    recovery.writes("problem", Map.of("what", "3 invoices were wrong"));
    HttpResponse<String> deleted =
        Visitor.loggedInAs("admin", running).sendJson("DELETE", "/rest/api/2/issue/" + ticket, "");
    assertThat(deleted.statusCode()).as(deleted.body()).isEqualTo(204);

    Document page = agent.open("/secure/Recovery!default.jspa?key=" + recovery.key());

    assertThat(page.select("#cr-source-trouble").text())
        .contains("is gone", "a comment on this recovery");
    Document issue = agent.open("/browse/" + recovery.key());
    assertThat(issue.select(".cr-panel")).isNotEmpty();
    assertThat(issue.select(".cr-papers-panel").text()).contains("is gone");
    assertThat(recovery.get("").get("source").isJsonNull()).isTrue();
    assertThat(recovery.get("/papers").toString()).contains("3 invoices were wrong");
    assertThat(recovery.get("/chronology").getAsJsonArray("entries")).isNotEmpty();
    assertThat(recovery.refusal(ACKNOWLEDGED)).contains("in a public comment");
    assertThat(agent.open("/secure/ClientRecoveries!default.jspa").text()).contains(recovery.key());
  }

  @Test
  public void shouldHideAllOfItFromWhoMayNotWorkOnIt() {
    WalkedRecovery recovery = escalated();
    recovery.agreesOnAProblem();
    WalkedRecovery ofCustomer = recovery.by(Visitor.loggedInAs("customer", running));
    WalkedRecovery ofNobody = recovery.by(Visitor.anonymous(running));

    for (String path :
        List.of(
            "",
            "/papers",
            "/papers/history",
            "/chronology",
            "/gate",
            "/drafts/opening-statement",
            "/drafts/follow-up-letter")) {
      assertThat(ofCustomer.ask(path).statusCode()).as(path).isBetween(400, 404);
      assertThat(ofNobody.ask(path).statusCode()).as(path).isEqualTo(401);
    }
    assertThat(ofCustomer.write("problem", Map.of("what", "mine")).statusCode())
        .isBetween(400, 404);
    assertThat(ofCustomer.override("please").statusCode()).isBetween(400, 404);
    assertThat(ofCustomer.move(PART_WAYS).statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(
            Visitor.loggedInAs("customer", running)
                .open("/secure/Recovery.jspa?key=" + recovery.key())
                .select("#cr-recovery"))
        .isEmpty();
    assertThat(recovery.standing()).isEqualTo("acknowledge");
  }

  @Test
  public void shouldMoveOnceWhenTwoPeopleMoveTheSameRecoveryAtOnce() throws Exception {
    for (int round = 0; round < 2; round++) {
      WalkedRecovery recovery = escalated();
      recovery.agreesOnAProblem();
      recovery.apologizes();

      List<Integer> answers = atOnce(recovery, ACKNOWLEDGED, ACKNOWLEDGED);

      assertThat(answers).as("one at least gets through").contains(204);
      assertThat(answers).allMatch(status -> status < 500);
      assertThat(recovery.standing()).isEqualTo("apologize");
    }
  }

  @Test
  public void shouldEndInOnePlaceWhenTwoPeopleMoveItInDifferentWaysAtOnce() throws Exception {
    for (int round = 0; round < 2; round++) {
      WalkedRecovery recovery = escalated();
      recovery.agreesOnAProblem();
      recovery.apologizes();

      List<Integer> answers = atOnce(recovery, ACKNOWLEDGED, PART_WAYS);

      assertThat(answers).as("one at least gets through").contains(204);
      assertThat(answers).allMatch(status -> status < 500);
      assertThat(recovery.standing()).isIn("apologize", "parted-ways");
    }
  }

  @Test
  public void shouldKeepBothTextsWhenTwoPeopleSaveTheSameEntry() {
    WalkedRecovery recovery = escalated();
    int problem = recovery.agreesOnAProblem();

    assertThat(recovery.change("problem", problem, Map.of("what", "theirs")).statusCode())
        .isEqualTo(200);
    HttpResponse<String> mine = recovery.change("problem", problem, Map.of("what", "mine"));

    assertThat(mine.statusCode()).isEqualTo(409);
    assertThat(mine.body()).contains("\"mine\":{\"what\":\"mine\"}", "theirs");
  }

  @Test
  public void shouldKeepHostileTextAsText() {
    WalkedRecovery recovery = escalated();
    String hostile = "</script><script>alert(1)</script>${7*7}#set($x=1){{7*7}}\u0000";

    HttpResponse<String> written = recovery.write("problem", Map.of("what", hostile));

    assertThat(written.statusCode()).as(written.body()).isIn(201, 400);
    assertThat(agent.open("/browse/" + recovery.key()).html()).doesNotContain("<script>alert(1)");
    assertThat(agent.open("/secure/Recovery.jspa?key=" + recovery.key()).html())
        .doesNotContain("<script>alert(1)");
  }

  @Test
  public void shouldRefuseAProblemThatIsTooLongAndSayHowLongItMayBe() {
    WalkedRecovery recovery = escalated();

    assertThat(recovery.write("problem", Map.of("what", "x".repeat(20_000))).statusCode())
        .isEqualTo(201);
    HttpResponse<String> longer = recovery.write("problem", Map.of("what", "x".repeat(20_001)));
    assertThat(longer.statusCode()).isEqualTo(400);
    assertThat(longer.body()).contains("20,000");
  }

  private WalkedRecovery escalated() {
    return WalkedRecovery.escalated(agent, "CARE-" + nextTicket());
  }

  /** A ticket that this customer has just opened. */
  private String newTicketOf(String customer) {
    JsonObject like =
        JsonParser.parseString(agent.get("/rest/api/2/issue/CARE-1").body())
            .getAsJsonObject()
            .getAsJsonObject("fields");
    HttpResponse<String> created =
        Visitor.loggedInAs(customer, running)
            .submit(
                "/secure/CreateIssue.jspa",
                Map.of(
                    "pid",
                    like.getAsJsonObject("project").get("id").getAsString(),
                    "issuetype",
                    like.getAsJsonObject("issuetype").get("id").getAsString(),
                    "summary",
                    "Wrong once more",
                    "description",
                    "The third time"));
    String path = created.uri().getPath();
    assertThat(path).contains("/browse/");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The sample's tickets, one after the other; a ticket has one open recovery. */
  private static int nextTicket() {
    int next = TICKET.incrementAndGet();
    if (next > 20) {
      throw new IllegalStateException("the sample has twenty tickets");
    }
    return next;
  }

  private List<Integer> atOnce(WalkedRecovery recovery, String one, String other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService people = Executors.newFixedThreadPool(2);
    Visitor colleague = Visitor.loggedInAs("agent", running);
    try {
      Future<Integer> first = people.submit(() -> moveAt(start, recovery, one));
      Future<Integer> second = people.submit(() -> moveAt(start, recovery.by(colleague), other));
      return List.of(first.get(), second.get());
    } finally {
      people.shutdown();
    }
  }

  private static int moveAt(CyclicBarrier start, WalkedRecovery recovery, String transition)
      throws Exception {
    start.await();
    return recovery.move(transition).statusCode();
  }
}
