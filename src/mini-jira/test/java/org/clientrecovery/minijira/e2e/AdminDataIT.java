package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * An admin reads who changed what, how the plugin is, and what it keeps; in headless Chromium on a
 * desk and a telephone, in the light and in the dark. Skipped, by this name, without chromedriver.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class AdminDataIT {
  private static final String REST = "/rest/client-recovery/1.0";
  private static final String AUDIT = "/secure/admin/RecoveryAuditLog!default.jspa";

  private static final String DATA = "/secure/admin/RecoveryData!default.jspa";
  private static final String HEALTH = "/secure/admin/RecoveryHealth!default.jspa";

  @ClassRule public static final ChromiumOnMiniJira site = new ChromiumOnMiniJira();

  private static RunningMiniJira running;
  private static Chromium browser;
  private static Visitor admin;
  private static String recovery;

  @BeforeClass
  public static void startJira() throws IOException {
    site.start(10);
    running = site.running();
    admin = Visitor.loggedInAs("admin", running);
    recovery = new SampleRecovery(running).escalated("The shop was down.");
    browser = site.browser();
    browser.logIn("admin");
  }

  @Test
  public void aShouldShowWhoChangedWhatAndNarrowIt() {
    setting("CARE", "gate-plan", "warn");
    setting("CARE", "gate-plan", "off");
    Visitor.loggedInAs("lead", running)
        .postJson(
            REST + "/recoveries/" + recovery + "/gate/override", "{\"reason\":\"=HYPERLINK(1)\"}");

    browser.open(AUDIT);
    assertThat(browser.text("#cr-audit"))
        .contains("Setting changed", "Gate overridden", "warn", "off", "CARE", recovery)
        .doesNotContain("HYPERLINK");
    looksGood("audit", "#cr-audit");

    browser.one("#cr-audit-what").findElement(By.cssSelector("[value=gate-overridden]")).click();
    browser.one("#cr-audit-filter [type=submit]").click();
    browser.until("one line", driver -> browser.all("#cr-audit tbody tr").size() == 1);
    assertThat(browser.string("return location.search")).contains("what=gate-overridden");
  }

  @Test
  public void bShouldTurnThePagesOfALongLog() {
    for (int i = 0; i < 55; i++) {
      setting("", "warn-before", Integer.toString(1 + i % 2));
    }

    browser.open(AUDIT);
    assertThat(browser.all("#cr-audit tbody tr")).hasSize(50);
    browser.one("#cr-audit-older").click();
    browser.until("the second page", driver -> browser.all("#cr-audit-older").isEmpty());
    assertThat(browser.all("#cr-audit tbody tr").size()).isBetween(8, 49);

    JsonObject page = json("/audit-log?limit=3");
    JsonObject next = json("/audit-log?limit=3&cursor=" + page.get("next").getAsString());
    assertThat(ids(page)).doesNotContainAnyElementsOf(ids(next));
  }

  @Test
  public void cShouldGiveTheLogAsATableThatNoSpreadsheetCalculates() {
    setting("", "may-escalate", "=cmd");

    HttpResponse<String> csv = admin.get(REST + "/audit-log/csv?who=admin");

    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.body()).startsWith("\uFEFFWhen,Who,What").contains(",'=cmd");
    assertThat(csv.body().lines().count()).isGreaterThan(57);
    setting("", "may-escalate", "");
  }

  @Test
  public void dShouldSayWhichFieldOfTheFilterItCannotRead() {
    HttpResponse<String> answer = admin.get(REST + "/audit-log?from=yesterday&project=NONE");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"field\":\"from\"", "\"field\":\"project\"");
    browser.open(AUDIT.replace("!default", "") + "?from=yesterday");
    assertThat(browser.text(".aui-message-error")).contains("2026-03-02");
  }

  @Test
  public void eShouldSayThatAllIsWellOrWhatToDo() {
    browser.open(HEALTH);
    browser.until("nodes signed in", driver -> refreshed("[data-cr-group=nodes]"));
    browser.until("jobs ran", driver -> refreshed("[data-cr-item=recoveries][data-cr-state=good]"));
    assertThat(browser.all("[data-cr-group=versions] tr")).hasSizeGreaterThan(5);
    assertThat(browser.text("[data-cr-group=versions]")).contains("10.", "H2");
    looksGood("health", "[data-cr-group=setup]");

    JsonObject health = json("/health");
    assertThat(health.get("state").getAsString()).isIn("good", "warning");
    admin.submit("/secure/admin/RecoveryProjects!prepareRemoval.jspa", Map.of("projectKey", ""));
    assertThat(json("/health").get("state").getAsString()).isEqualTo("bad");
    browser.open(HEALTH);
    assertThat(browser.text("[data-cr-item=CARE][data-cr-state=bad]"))
        .contains("Workflow", "repair");
    looksGood("health-bad", "#cr-health-summary[data-cr-state=bad]");
    admin.submit("/secure/admin/RecoveryProjects!repair.jspa", Map.of("projectKey", "CARE"));
    assertThat(json("/health").get("state").getAsString()).isIn("good", "warning");
  }

  @Test
  public void fShouldShowWhatIsKeptAndDeleteWhatIsTooOld() {
    browser.open(DATA);
    browser.until("counted", driver -> tooOld("keep-runs").equals("0"));
    assertThat(browser.text("[data-cr-expiry=keep-audit]")).contains("for ever");
    browser.one("#cr-data-count").click();
    browser.until("rows", driver -> cell("[data-cr-table=NODE] .cr-data-rows").equals("1"));
    assertThat(browser.text("[data-cr-table=RECOVERY]")).contains("2026");
    looksGood("data", "#cr-data-expiry");

    setting("", "keep-reviews", "1d");
    browser.open(DATA);
    browser.until("some are too old", driver -> tooOld("keep-reviews").matches("[1-9]\\d*"));
    int old = Integer.parseInt(tooOld("keep-reviews"));
    browser.one("#cr-data-expire").sendKeys(Keys.ENTER);
    browser.until(
        "said so", driver -> cell("#cr-data-expiry-status").contains("deleted in the background"));
    browser.until("gone", driver -> rowsToExpire("keep-reviews") == 0);

    browser.open(AUDIT + "?what=data-expired");
    assertThat(browser.text("#cr-audit tbody"))
        .contains("Old data deleted", "Keep judgements of comments", old + " rows");
    setting("", "keep-reviews", "");
  }

  @Test
  public void gShouldSayWhatIsKeptOfAPersonAndPutAnotherKeyInItsPlace() {
    browser.open(DATA);
    browser.one("#cr-data-key").sendKeys("nobody", Keys.ENTER);
    browser.until("nothing", driver -> cell("#cr-data-person-status").contains("Nothing is kept"));

    browser.one("#cr-data-key").clear();
    browser.one("#cr-data-key").sendKeys("agent", Keys.ENTER);
    browser.until("found", driver -> cell("#cr-data-place-list").contains("ESCALATED_BY: 1"));
    looksGoodAsItIs("data-person");
    assertThat(
            admin
                .get(browser.one("#cr-data-export").getDomAttribute("href").replace("/jira", ""))
                .body())
        .contains("\"person\": \"agent\"");

    browser.one("#cr-data-new-key").sendKeys("JIRAUSER4711", Keys.ENTER);
    browser.until("replaced", driver -> cell("#cr-data-person-status").contains("replaced in"));
    assertThat(json("/data/person?key=agent").getAsJsonObject("places").size()).isZero();
  }

  @Test
  public void hShouldDeleteAProjectOnlyWhenItsKeyIsTyped() {
    browser.open(DATA);
    browser.one("#cr-data-project [value=CARE]").click();
    browser.one("#cr-data-confirm").sendKeys("KARE", Keys.ENTER);
    browser.until("refused", driver -> cell("#cr-data-delete-status").contains("Nothing was"));
    browser.complaints();

    browser.one("#cr-data-confirm").clear();
    browser.one("#cr-data-confirm").sendKeys("CARE", Keys.ENTER);
    browser.until("ordered", driver -> cell("#cr-data-delete-status").contains("background"));
    browser.open(DATA);
    assertThat(browser.text("#cr-data-deletions")).contains("CARE");
    looksGood("data-deletion", "#cr-data-deletions");
  }

  private static String tooOld(String setting) {
    return cell("[data-cr-expiry=" + setting + "] .cr-data-rows");
  }

  private static String cell(String selector) {
    return browser.string("return document.querySelector(arguments[0]).textContent", selector);
  }

  private static int rowsToExpire(String setting) {
    return json("/data/retention").getAsJsonArray("retention").asList().stream()
        .map(limit -> limit.getAsJsonObject())
        .filter(limit -> limit.get("setting").getAsString().equals(setting))
        .mapToInt(limit -> limit.get("rows").getAsInt())
        .sum();
  }

  private static boolean refreshed(String selector) {
    browser.open(HEALTH);
    return !browser.all(selector).isEmpty();
  }

  /** Desk and telephone, light and dark, without a complaint of axe or of the browser. */
  private static void looksGood(String name, String within) {
    for (boolean dark : new boolean[] {false, true}) {
      for (int width : new int[] {1280, 360}) {
        browser.resize(width);
        browser.dark(dark);
        browser.one(within);
        String shot = name + (dark ? "-dark-" : "-light-") + width;
        browser.screenshot("admin-" + shot);
        browser.assertAccessible(shot, ".cr-data");
        assertThat(browser.string("return document.documentElement.scrollWidth"))
            .as("no scrolling to the side: " + shot)
            .matches(text -> Integer.parseInt(text) <= width);
      }
    }
    browser.resize(1280);
    browser.dark(false);
    assertThat(browser.complaints()).as(name).isEmpty();
  }

  /** The same without loading the page again, which would forget what was done on it. */
  private static void looksGoodAsItIs(String name) {
    for (int width : new int[] {1280, 360}) {
      browser.resize(width);
      browser.screenshot("admin-" + name + "-" + width);
      browser.assertAccessible(name + width, ".cr-data");
    }
    browser.resize(1280);
    assertThat(browser.complaints()).as(name).isEmpty();
  }

  private static void setting(String project, String id, String value) {
    HttpResponse<String> answer =
        admin.postJson(
            REST + "/settings" + (project.isEmpty() ? "" : "?project=" + project),
            "{\"values\":{\"" + id + "\":\"" + value + "\"}}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static JsonObject json(String path) {
    HttpResponse<String> answer = admin.get(REST + path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static List<Integer> ids(JsonObject page) {
    JsonArray entries = page.getAsJsonArray("entries");
    return entries.asList().stream()
        .map(entry -> entry.getAsJsonObject().get("id").getAsInt())
        .toList();
  }
}
