package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * The whole main job over HTTP, once for each of the three jars: set a project up, escalate an
 * angry ticket, write comments that are flagged, leave a stage, find the promise in the report.
 */
@RunWith(Parameterized.class)
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class SliceIT {
  private static RunningMiniJira running;
  private static int runningJira;

  private final int jira;

  public SliceIT(int jira) {
    this.jira = jira;
  }

  @Parameters(name = "Jira {0}")
  public static Object[] jiras() {
    return new Object[] {9, 10, 11};
  }

  @Before
  public void startJira() throws IOException {
    if (running == null || runningJira != jira) {
      stopJira();
      running = RunningMiniJira.on(jira);
      runningJira = jira;
    }
  }

  @AfterClass
  public static void stopJira() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  @Test
  public void shouldLeadAnAngryTicketFromEscalationToTheReport() {
    setUpProject();
    Visitor agent = Visitor.loggedInAs("agent", running);
    String recovery = escalateTicketOf(agent);

    Document source = agent.open("/browse/" + sourceKey(agent, recovery));
    assertThat(source.select("#linkingmodule").text()).contains("is recovered by", recovery);

    shouldBlockTheStageUntilItsGateIsMet(agent, recovery);
    shouldFlagDefensiveWording(agent, recovery);
    shouldReportThePromise(agent, recovery);
    shouldHideTheInternalsFromTheCustomer(recovery);
  }

  private static void setUpProject() {
    Visitor admin = Visitor.loggedInAs("admin", running);
    Document before = admin.open("/secure/admin/RecoveryProjects!default.jspa?projectKey=CARE");
    if (before.select("#cr-set-up").isEmpty()) {
      assertThat(before.select("#cr-preview [data-cr-state=done]")).isNotEmpty();
      return;
    }
    admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    Document after = admin.open("/secure/admin/RecoveryProjects!default.jspa?projectKey=CARE");
    assertThat(after.select("#cr-preview tr[data-cr-state]"))
        .isNotEmpty()
        .allMatch(row -> row.attr("data-cr-state").equals("done"));
  }

  private static String escalateTicketOf(Visitor agent) {
    String source = someTicket(agent);
    Element item = agent.open("/browse/" + source).selectFirst("#client-recovery-escalate");
    assertThat(item).as("the menu item on " + source).isNotNull();
    Document form = agent.open(item.absUrl("href"));
    assertThat(form.select("#escalate-to-recovery")).hasSize(1);

    Document refused =
        Visitor.page(agent.submit("/secure/EscalateToRecovery.jspa", Map.of("issueKey", source)));
    assertThat(refused.select(".error")).as("what is missing").isNotEmpty();

    HttpResponse<String> escalated =
        agent.submit(
            "/secure/EscalateToRecovery.jspa",
            Map.of(
                "issueKey",
                source,
                "trigger",
                value(form, "trigger"),
                "side",
                value(form, "side"),
                "kind",
                value(form, "kind"),
                "why",
                "The invoices were wrong three months in a row.",
                "goodFaith",
                "yes"));
    String recovery = Visitor.page(escalated).select("#issue-content").attr("data-issue-key");
    assertThat(recovery).as("the recovery's page").startsWith("CARE-").isNotEqualTo(source);
    assertThat(Visitor.page(escalated).select("#type-val").text()).isEqualTo("Client Recovery");
    return recovery;
  }

  private static String someTicket(Visitor agent) {
    Document tickets = agent.open("/issues/?jql=" + "project%20%3D%20CARE%20ORDER%20BY%20key");
    return tickets.select("tr[data-issuekey]").get(0).attr("data-issuekey");
  }

  private static String sourceKey(Visitor agent, String recovery) {
    Document page = agent.open("/browse/" + recovery);
    assertThat(page.select("#linkingmodule").text()).contains("recovers");
    return page.select("#linkingmodule a.issue-link").get(0).text();
  }

  private static String value(Document form, String name) {
    return form.select("input[name=" + name + "]").get(0).attr("value");
  }

  private void shouldBlockTheStageUntilItsGateIsMet(Visitor agent, String recovery) {
    Document page = agent.open("/browse/" + recovery);
    assertThat(page.select("#status-val").text()).isEqualToIgnoringCase("Acknowledge");

    Document blocked = Visitor.page(leaveAcknowledge(agent, page));
    assertThat(blocked.select(".error").text()).as("what the gate asks").isNotEmpty();

    comment(
        agent,
        page,
        "Your clinic was charged twice in May, June and July, and your accounts team had to chase us"
            + " for weeks. I am very sorry that we let this happen. That was our mistake: we changed the"
            + " tax table and did not check it. I will send you the corrected invoices by tomorrow noon.",
        "public");
    agreeOnProblems(agent, recovery);
    leaveAcknowledge(agent, page);
    assertThat(agent.open("/browse/" + recovery).select("#status-val").text())
        .isEqualToIgnoringCase("Apologize");
  }

  private static void agreeOnProblems(Visitor agent, String recovery) {
    String papers = "/rest/client-recovery/1.0/recoveries/" + recovery + "/papers/";
    List.of(
            agent.postJson(papers + "problem", "{\"fields\":{\"what\":\"3 invoices were wrong\"}}"),
            agent.postJson(
                papers + "problem-agreement",
                "{\"fields\":{\"on\":\"2026-03-02\",\"how\":\"by phone\"}}"))
        .forEach(written -> assertThat(written.statusCode()).as(written.body()).isEqualTo(201));
  }

  private static HttpResponse<String> leaveAcknowledge(Visitor agent, Document page) {
    String action =
        page.select("a.issueaction-workflow-transition").stream()
            .filter(link -> link.text().equals("Acknowledged"))
            .findFirst()
            .orElseThrow()
            .id()
            .replace("action_id_", "");
    return agent.submit(
        "/secure/CommentAssignIssue.jspa",
        Map.of("id", page.select("#issue-content").attr("data-issue-id"), "action", action));
  }

  private static void comment(Visitor agent, Document page, String text, String audience) {
    agent.submit(
        "/secure/AddComment.jspa",
        Map.of(
            "id", page.select("#issue-content").attr("data-issue-id"),
            "comment", text,
            "audience", audience));
  }

  private void shouldFlagDefensiveWording(Visitor agent, String recovery) {
    Document page = agent.open("/browse/" + recovery);
    comment(
        agent,
        page,
        "You should have told us earlier. We are sorry if you feel that way, but nothing is wrong on"
            + " our side.",
        "public");
    Document flagged = agent.open("/browse/" + recovery);
    assertThat(flagged.select(".cr-panel .cr-flag q").eachText())
        .anyMatch(quote -> quote.contains("should have told"));
    assertThat(flagged.select(".cr-panel .cr-flag .cr-better").eachText())
        .isNotEmpty()
        .doesNotContain("");
  }

  private void shouldReportThePromise(Visitor agent, String recovery) {
    Document page = agent.open("/browse/" + recovery);
    Element promise =
        page.selectFirst(".cr-panel li:contains(corrected invoices) [data-cr-decision=confirm]");
    assertThat(promise).as("a proposed promise in the panel").isNotNull();
    HttpResponse<String> confirmed =
        agent.postJson(
            "/rest/client-recovery/1.0/commitments/"
                + promise.attr("data-cr-commitment")
                + "/confirm",
            "{}");
    assertThat(confirmed.statusCode()).as(confirmed.body()).isLessThan(300);

    Document project = agent.open("/projects/CARE");
    Document report = agent.open(project.select("#reports a").get(0).absUrl("href"));
    if (report.select(".cr-report").isEmpty()) {
      report = agent.open(page.select(".cr-panel a[href*=ConfigureReport]").get(0).absUrl("href"));
    }
    assertThat(report.select("#cr-party-us").text()).contains("corrected invoices");
  }

  private void shouldHideTheInternalsFromTheCustomer(String recovery) {
    Visitor customer = Visitor.loggedInAs("customer", running);
    assertThat(customer.open("/browse/" + recovery).select(".cr-panel")).isEmpty();
    assertThat(customer.get("/rest/client-recovery/1.0/commitments?issue=" + recovery).statusCode())
        .isGreaterThanOrEqualTo(400);
    assertThat(
            Visitor.anonymous(running)
                .get("/rest/client-recovery/1.0/commitments?issue=" + recovery)
                .statusCode())
        .isGreaterThanOrEqualTo(400);
  }
}
