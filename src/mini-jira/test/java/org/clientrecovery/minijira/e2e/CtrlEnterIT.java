package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Ctrl+Enter in each kind of form of ours does what its button does, once; where the form is sent
 * by a script, the page stays.
 */
public class CtrlEnterIT {
  private static final CharSequence SEND = Keys.chord(Keys.CONTROL, Keys.ENTER);
  private static final String RULES = "/secure/admin/WordingRules!default.jspa";

  @ClassRule public static final ChromiumOnMiniJira desk = new ChromiumOnMiniJira();

  private static Chromium browser;
  private static String recovery;

  @BeforeClass
  public static void escalate() throws IOException {
    desk.start(11);
    browser = desk.browser();
    recovery = new SampleRecovery(desk.running()).escalated("Web shop down");
    browser.logIn("admin");
  }

  @Before
  public void leave() {
    browser.open("/secure/Dashboard.jspa");
    browser.complaints();
  }

  @Test
  public void shouldSaveAPaperOnceThoughTheKeysArePressedTwice() {
    stayOn("/secure/Recovery!default.jspa?key=" + recovery);
    browser.one("[data-cr-add=lesson]").click();
    browser.one("#cr-lessons textarea").sendKeys("Ask before the release", SEND, SEND);

    browser.until("saved", driver -> browser.all("#cr-lessons form").isEmpty());
    browser.until("one", driver -> browser.all("#cr-lessons .cr-entry").size() == 1);
    stayed();
  }

  @Test
  public void shouldAddAPromise() {
    stayOn("/browse/" + recovery);
    browser.one(".cr-panel [data-cr-form=add]").click();
    browser.one(".cr-promise-form [name=quote]").sendKeys("we visit the warehouse", SEND);

    browser.until("added", driver -> browser.text(".cr-panel").contains("we visit the warehouse"));
    assertThat(browser.all(".cr-promise-form")).isEmpty();
    stayed();
  }

  @Test
  public void shouldSaveTheSettings() {
    stayOn("/secure/admin/RecoverySettings!default.jspa");
    WebElement text =
        browser.one(
            "#cr-settings [data-cr-setting=may-override] .text, #cr-settings [data-cr-setting=may-override] textarea");
    text.sendKeys(", leads", SEND);

    browser.until("saved", driver -> !status("cr-settings-status").isEmpty());
    assertThat(status("cr-settings-status")).contains("Saved");
    stayed();
  }

  @Test
  public void shouldSaveARuleAndPointAtItsMistakes() {
    stayOn(RULES);
    browser.one(".cr-rules-new").click();
    browser.one("#cr-rule-message").sendKeys("This blames.", SEND);

    browser.until("told", driver -> !browser.text(".cr-rule-mistakes").isEmpty());
    stayed();
  }

  @Test
  public void shouldTryATextWithoutLosingIt() {
    stayOn(RULES);
    browser.one("#cr-try-text").sendKeys("You should have told us earlier.", SEND);

    browser.one("#cr-try-result .cr-flag");
    assertThat(browser.one("#cr-try-text").getAttribute("value")).startsWith("You should");
    stayed();
  }

  @Test
  public void shouldFindCommentsToTry() {
    stayOn(RULES);
    browser.one("#cr-try-issue").sendKeys("CARE-1", SEND);

    browser.until("found", driver -> !status("cr-try-pick-line").isEmpty());
    stayed();
  }

  @Test
  public void shouldStartATrialOnRealComments() {
    Visitor.loggedInAs("admin", desk.running())
        .postJson(
            "/rest/client-recovery/1.0/rules/draft",
            "{\"edits\":0,\"changes\":[{\"do\":\"tweak\",\"key\":\"defensive-en/told-too-late\","
                + "\"enabled\":false}]}");
    stayOn(RULES);
    browser.one("#cr-dry-run-last").sendKeys(SEND);

    browser.one("#cr-dry-run .cr-dry-run-counts");
    stayed();
  }

  @Test
  public void shouldFindWhatIsKeptOfAPerson() {
    stayOn("/secure/admin/RecoveryData!default.jspa");
    browser.one("#cr-data-key").sendKeys("nobody-of-that-name", SEND);

    browser.until("told", driver -> !status("cr-data-person-status").isEmpty());
    stayed();
  }

  @Test
  public void shouldDeleteNothingWithoutTheProjectsKey() {
    stayOn("/secure/admin/RecoveryData!default.jspa");
    browser.one("#cr-data-confirm").sendKeys("WRONG", SEND);

    browser.until("told", driver -> !status("cr-data-delete-status").isEmpty());
    assertThat(status("cr-data-delete-status")).doesNotContain("ordered");
    stayed();
  }

  @Test
  public void shouldFilterTheReport() {
    browser.open("/secure/ClientRecoveryCommitments.jspa");
    browser.one(".cr-filter [name=text]").sendKeys("warehouse", SEND);

    browser.until("asked", driver -> driver.getCurrentUrl().contains("text=warehouse"));
  }

  @Test
  public void shouldEscalateWithAWordOnWhatIsGoingOn() {
    browser.open("/secure/EscalateToRecovery!default.jspa?issueKey=CARE-4");
    browser.one("#escalate-to-recovery textarea").sendKeys("Two days without orders.", SEND);

    browser.until(
        "told what is missing or done",
        driver ->
            !browser.all("#escalate-to-recovery .error").isEmpty()
                || driver.getCurrentUrl().contains("/browse/"));
  }

  @Test
  public void shouldLeaveTheKeysToAButton() {
    stayOn("/browse/" + recovery);
    browser.one(".cr-panel [data-cr-form=add]").click();
    browser.one(".cr-promise-form [name=quote]").sendKeys("not sent");
    browser.script("document.querySelector('.cr-promise-form .aui-button-link').focus()");
    browser.press(SEND);

    browser.until("cancelled", driver -> browser.all(".cr-promise-form").isEmpty());
    assertThat(browser.text(".cr-panel")).doesNotContain("not sent");
  }

  private static void stayOn(String page) {
    browser.open(page);
    browser.script("window.crStayed = true");
  }

  private static void stayed() {
    assertThat(browser.string("return window.crStayed")).isEqualTo("true");
  }

  private static String status(String id) {
    return browser.string("return document.getElementById(arguments[0]).textContent", id);
  }
}
