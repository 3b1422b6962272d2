package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * The main job in headless Chromium, as a newcomer would click through it; keeps a screenshot of
 * each step in {@code target/screenshots}. Skipped, by this name, where no chromedriver is
 * installed.
 */
public class BrowserIT {
  @ClassRule public static final ChromiumOnMiniJira desk = new ChromiumOnMiniJira();

  private static Chromium browser;

  @BeforeClass
  public static void start() throws IOException {
    desk.start(10);
    browser = desk.browser();
  }

  @Test
  public void shouldLeadANewcomerThroughTheMainJob() throws IOException {
    setTheProjectUp();
    browser.logIn("agent");
    escalateTheFirstTicket();
    writeADefensiveReply();
    writeARealApologyWithAPromise();
    leaveAcknowledge();
    readTheReport();
  }

  private static void setTheProjectUp() throws IOException {
    browser.logIn("admin");
    browser.open("/secure/admin/RecoveryProjects!default.jspa?projectKey=CARE");
    browser.screenshot("01-set-up");
    if (!browser.all("#cr-set-up").isEmpty()) {
      browser.sendBy("#cr-set-up input[type=submit]");
      browser.open("/secure/admin/RecoveryProjects!default.jspa?projectKey=CARE");
    }
    assertThat(browser.all("#cr-preview [data-cr-state=done]")).isNotEmpty();
  }

  private static void escalateTheFirstTicket() throws IOException {
    browser.open("/issues/?jql=project%20%3D%20CARE%20ORDER%20BY%20key");
    browser.one("tr[data-issuekey] a").click();
    browser.screenshot("02-ticket");
    browser.one("#opsbar-operations_more > summary, #opsbar-operations_more").click();
    browser.one("#client-recovery-escalate").click();
    browser.one("#trigger-group label").click();
    browser.one("#side-group label").click();
    browser.one("#kind-group label").click();
    browser.one("#why").sendKeys("The invoices were wrong three months in a row.");
    browser.one("label[for=" + goodFaith() + "]").click();
    browser.screenshot("03-escalate");
    browser.one("#escalate-to-recovery [type=submit]").click();
    assertThat(browser.text("#type-val")).isEqualTo("Client Recovery");
    browser.screenshot("04-recovery");
  }

  private static String goodFaith() {
    return browser
        .driver()
        .findElement(By.cssSelector("input[name=goodFaith][value=yes]"))
        .getDomAttribute("id");
  }

  private static void writeADefensiveReply() throws IOException {
    browser
        .one("textarea#comment")
        .sendKeys("You should have told us earlier, and nothing is wrong on our side.");
    browser.one(".cr-coach .cr-flag, [data-cr-coach] .cr-flag");
    browser.screenshot("05-coach");
    browser.one("#issue-comment-add .sd-external-submit").click();
    browser.one(".cr-panel .cr-flag q");
    assertThat(browser.all(".cr-panel .cr-flag q"))
        .extracting(WebElement::getText)
        .anyMatch(quote -> quote.contains("should have told"));
    browser.screenshot("06-flagged");
  }

  private static void writeARealApologyWithAPromise() throws IOException {
    browser
        .one("textarea#comment")
        .sendKeys(
            "Your clinic was charged twice in May, June and July, and your accounts team had to chase us"
                + " for weeks. I am very sorry that we let this happen. That was our mistake: we changed the"
                + " tax table and did not check it. I will send you the corrected invoices by tomorrow noon.");
    browser.one("#issue-comment-add .sd-external-submit").click();
    browser.one(promise("confirm")).click();
    browser.one(promise("keep"));
    browser.screenshot("07-promise");
  }

  private static By promise(String decision) {
    return By.xpath(
        "//*[contains(@class,'cr-panel')]//li[contains(.,'corrected invoices')]"
            + "//button[(@data-cr-decision|@data-cr-form)='"
            + decision
            + "']");
  }

  private static void agreeOnProblems() {
    post("problem", "{\"what\":\"3 invoices were wrong\"}");
    post("problem-agreement", "{\"on\":\"2026-03-02\",\"how\":\"by phone\"}");
  }

  private static void post(String paper, String fields) {
    Object status =
        browser
            .driver()
            .executeAsyncScript(
                "var done = arguments[arguments.length - 1];"
                    + "var key = document.querySelector('meta[name=ajs-issue-key]').content;"
                    + "fetch(AJS.contextPath() + '/rest/client-recovery/1.0/recoveries/' + key"
                    + " + '/papers/' + arguments[0], {method: 'POST', body: arguments[1],"
                    + " headers: {'Content-Type': 'application/json'}})"
                    + ".then(function (answer) { done(answer.status); });",
                paper,
                "{\"fields\":" + fields + "}");
    assertThat(status).isEqualTo(201L);
  }

  private static void leaveAcknowledge() throws IOException {
    agreeOnProblems();
    browser.driver().findElement(By.linkText("Acknowledged")).click();
    browser.one("#issue-workflow-transition-submit").click();
    browser.until(
        "apologize",
        driver ->
            browser.all("#status-val").stream()
                .anyMatch(status -> status.getText().equalsIgnoreCase("Apologize")));
    browser.screenshot("08-apologize");
  }

  private static void readTheReport() throws IOException {
    browser.one(".cr-panel a[href*=ConfigureReport]").click();
    assertThat(browser.text("#cr-party-us")).contains("corrected invoices");
    browser.screenshot("09-report");
  }
}
