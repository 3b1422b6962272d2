package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.WebElement;

/**
 * The report of unresolved commitments as a lead opens it every morning: in the browser, in JQL, in
 * REST, as a table, on the dashboard; and what of it others may not see. The browser's part is
 * skipped, by its name, where no chromedriver is installed.
 */
public class ReportIT {
  private static final String HOSTILE =
      "<script>window.hacked=1</script>\"><img src=x onerror=window.hacked=1> ${page} #set($x=1)";
  private static final String FORMULA = "=HYPERLINK(\"http://evil.example\";\"click\")";
  private static final String PAGE = "/secure/ClientRecoveryCommitments.jspa";
  private static final String CHARTS_FIT =
      "return [...document.querySelectorAll('.cr-drawing')]"
          + ".every(drawing => drawing.scrollWidth <= drawing.clientWidth)";
  private static final String REST = "/rest/client-recovery/1.0";

  @ClassRule public static final ChromiumOnMiniJira site = new ChromiumOnMiniJira();

  private static RunningMiniJira running;
  private static Visitor agent;
  private static Chromium browser;

  @BeforeClass
  public static void startWithPromises() throws IOException {
    site.startJira(10);
    running = site.running();
    agent = Visitor.loggedInAs("agent", running);
    String ticket = ticket(0);
    promise(ticket, "we send the corrected invoices", "us", -6);
    promise(ticket, "we call you about the refund", "us", -1);
    promise(ticket, HOSTILE, "us", 1);
    promise(ticket(1), FORMULA, "us", 3);
    promise(ticket(1), "we look into the backups", "us", null);
    promise(ticket(1), "you send us the list of users", "client", -2);
    keep(promise(ticket(1), "we restart the shop", "us", -3));
    for (int i = 0; i < 30; i++) {
      promise(ticket(2), "we deliver part " + i, "us", 5 + i);
    }
  }

  @Test
  public void shouldShowAgentsWhatMustHappenTomorrowMorning() {
    Document page = agent.open(PAGE);

    assertThat(page.select("#cr-us-overdue .cr-count").text()).isEqualTo("2");
    assertThat(page.select("#cr-us-overdue + table q").eachText())
        .containsExactly("we send the corrected invoices", "we call you about the refund");
    assertThat(page.select("#cr-client-overdue + table q").eachText())
        .containsExactly("you send us the list of users");
    assertThat(page.select("#cr-us-no-date + table q").eachText())
        .containsExactly("we look into the backups");
    assertThat(page.select("#client-recovery-commitments")).isNotEmpty();
    assertThat(page.select("script").eachText()).noneMatch(text -> text.contains("hacked"));
    assertThat(page.select("q").eachText()).contains(HOSTILE);
  }

  @Test
  public void shouldGoOnWhereAPageEnded() {
    Document first = agent.open(PAGE);
    Document second = agent.open(first.select("#cr-party-us .cr-more a").get(0).absUrl("href"));

    assertThat(first.select("#cr-us-due-next + table q")).hasSize(25);
    assertThat(second.select("#cr-us-due-next + table q").eachText())
        .hasSize(7)
        .contains("we deliver part 29");
    assertThat(second.select(".cr-party")).hasSize(1);
  }

  @Test
  public void shouldKeepTheFilterInTheAddress() {
    Document page = agent.open(PAGE + "?text=invoices&party=us&group=client");

    assertThat(page.select(".cr-commitments q").eachText())
        .containsExactly("we send the corrected invoices");
    assertThat(page.select("#cr-filter-text").val()).isEqualTo("invoices");
    assertThat(page.select("#cr-export-csv").attr("href"))
        .contains("text=invoices&party=us".split("&")[0]);
    assertThat(page.select(".cr-group th")).hasSize(1);

    Document refused = agent.open(PAGE + "?from=tomorrow&project=NONE");
    assertThat(refused.select("#cr-report-problems li")).hasSize(2);
    assertThat(refused.select("#cr-filter-from").val()).isEqualTo("tomorrow");
    assertThat(refused.select(".cr-party")).isEmpty();
  }

  @Test
  public void shouldFindTheIssuesByJql() {
    assertThat(found("issue in unresolvedCommitments(\"overdue\", \"us\")"))
        .containsExactly(ticket(0));
    assertThat(found("issue in unresolvedCommitments(\"overdue\")"))
        .containsExactlyInAnyOrder(ticket(0), ticket(1));
    assertThat(found("issue in unresolvedCommitments()")).hasSize(3);
    assertThat(search("issue in unresolvedCommitments(\"soon\")").body())
        .contains("overdue, due-next, no-date, us, client");
    assertThat(search("issue in unresolvedCommitments(\"us\", \"client\")").body())
        .contains("at most once");
  }

  @Test
  public void shouldWriteTablesWithTheFilterApplied() {
    HttpResponse<String> csv = agent.get(REST + "/report/unresolved/csv?section=due-next");
    assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
    assertThat(csv.body())
        .contains("\"'" + FORMULA.replace("\"", "\"\"") + "\"")
        .doesNotContain("corrected invoices");
    assertThat(csv.body().lines().count()).isEqualTo(33);

    HttpResponse<String> xlsx = agent.get(REST + "/report/unresolved/xlsx");
    assertThat(xlsx.statusCode()).isEqualTo(200);
    assertThat(xlsx.body()).startsWith("PK");
  }

  @Test
  public void shouldServeTheReportByRestAndSayThatNothingChanged() {
    HttpResponse<String> report = agent.get(REST + "/report/unresolved?limit=5");

    assertThat(sections(report)).hasSize(6);
    assertThat(sections(report).get(1).getAsJsonObject().get("count").getAsInt()).isEqualTo(32);
    assertThat(report.headers().firstValue("ETag")).isPresent();
    assertThat(agent.get(REST + "/commitments?limit=2&state=late").body())
        .contains("we restart the shop");
    assertThat(agent.get(REST + "/commitments?limit=0").statusCode()).isEqualTo(400);
  }

  @Test
  public void shouldShowACustomerAndAStrangerNothing() {
    Visitor customer = Visitor.loggedInAs("customer", running);
    Visitor stranger = Visitor.anonymous(running);
    for (Visitor visitor : List.of(customer, stranger)) {
      for (String path :
          List.of(
              PAGE,
              REST + "/report/unresolved",
              REST + "/commitments",
              REST + "/report/unresolved/csv",
              "/secure/Dashboard.jspa")) {
        HttpResponse<String> response = visitor.get(path);
        assertThat(response.body())
            .as(path)
            .doesNotContain("corrected invoices")
            .doesNotContain("list of users");
      }
    }
    assertThat(stranger.get(REST + "/report/unresolved").statusCode()).isEqualTo(401);
    assertThat(customer.get(REST + "/report/unresolved/csv").statusCode()).isGreaterThan(399);
    assertThat(customer.get(REST + "/report/unresolved").statusCode()).isEqualTo(403);
    assertThat(search(customer, "issue in unresolvedCommitments()").body())
        .doesNotContain("\"key\":\"" + ticket(0) + "\"");
  }

  @Test
  public void shouldStandOnTheDashboard() {
    Document dashboard = agent.open("/secure/Dashboard.jspa");

    assertThat(dashboard.select(".cr-dashboard .cr-counts a")).hasSize(6);
    assertThat(dashboard.select(".cr-dashboard li q").eachText())
        .startsWith("we send the corrected invoices", "we call you about the refund");
  }

  @Test
  public void shouldBeReadableByEverybodyAtEachWidth() throws IOException {
    startBrowser();
    for (int width : new int[] {1280, 360}) {
      browser.resize(width);
      check(PAGE, "report-" + width);
      check(PAGE + "?project=CARE&group=client", "report-by-client-" + width);
      check(PAGE + "?from=x&to=y&project=NONE", "report-problems-" + width);
      check(PAGE + "?print=yes", "report-print-" + width);
      check("/secure/Dashboard.jspa", "report-dashboard-" + width);
    }
    browser.dark(true);
    browser.resize(1280);
    check(PAGE, "report-dark");
    check(PAGE + "?project=CARE&group=client", "report-by-client-dark");
    browser.dark(false);
    assertThat(browser.script("return window.hacked")).isNull();
  }

  @Test
  public void shouldBeFilteredByWhoeverClicks() {
    startBrowser();
    browser.resize(1280);
    browser.open("/secure/Dashboard.jspa");
    browser.one("#client-recovery-commitments").click();
    browser.one("#cr-filter-text").sendKeys("refund");
    browser.one("#cr-filter-show").click();
    browser.until("filter in the address", page -> page.getCurrentUrl().contains("text=refund"));

    assertThat(browser.all(".cr-commitments q"))
        .extracting(WebElement::getText)
        .hasSize(1)
        .allMatch(quote -> quote.contains("refund"));
    browser.one(".cr-clear").click();
    browser.until("all again", page -> browser.all(".cr-commitments q").size() > 20);
  }

  private static void check(String path, String name) throws IOException {
    browser.open(path);
    if (path.contains("project=CARE")) {
      browser.script("document.querySelectorAll('details').forEach(d => d.open = true)");
    }
    browser.screenshot(name);
    browser.assertAccessible(name);
    assertThat(
            (Boolean)
                browser.script("return document.documentElement.scrollWidth <= window.innerWidth"))
        .as(name + " needs no scrolling to the side")
        .isTrue();
    assertThat((Boolean) browser.script(CHARTS_FIT)).as("charts of " + name + " fit").isTrue();
  }

  private static void startBrowser() {
    browser = site.browser();
    browser.logIn("agent");
  }

  private static String ticket(int number) {
    Document tickets = agent.open("/issues/?jql=project%20%3D%20CARE%20ORDER%20BY%20key");
    return tickets.select("tr[data-issuekey]").get(number).attr("data-issuekey");
  }

  private static int promise(String issue, String quote, String party, Integer daysFromNow) {
    JsonObject body = new JsonObject();
    body.addProperty("issue", issue);
    body.addProperty("quote", quote);
    body.addProperty("party", party);
    if (daysFromNow != null) {
      body.addProperty("due", LocalDate.now().plusDays(daysFromNow).toString());
    }
    HttpResponse<String> added = agent.postJson(REST + "/commitments", body.toString());
    assertThat(added.statusCode()).as(added.body()).isLessThan(300);
    return JsonParser.parseString(added.body()).getAsJsonObject().get("id").getAsInt();
  }

  private static void keep(int commitment) {
    HttpResponse<String> kept = agent.postJson(REST + "/commitments/" + commitment + "/keep", "{}");
    assertThat(kept.statusCode()).as(kept.body()).isLessThan(300);
  }

  private static List<String> found(String jql) {
    JsonArray issues =
        JsonParser.parseString(search(jql).body()).getAsJsonObject().getAsJsonArray("issues");
    return issues.asList().stream()
        .map(issue -> issue.getAsJsonObject().get("key").getAsString())
        .toList();
  }

  private static HttpResponse<String> search(String jql) {
    return search(agent, jql);
  }

  private static HttpResponse<String> search(Visitor visitor, String jql) {
    return visitor.get("/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
  }

  private static JsonArray sections(HttpResponse<String> report) {
    return JsonParser.parseString(report.body()).getAsJsonObject().getAsJsonArray("sections");
  }
}
