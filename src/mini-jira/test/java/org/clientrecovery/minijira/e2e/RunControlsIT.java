package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * An admin starts, pauses, slows down, goes on with and stops work on many comments, by its buttons
 * alone; in headless Chromium. Skipped, by this name, without chromedriver.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class RunControlsIT {
  private static final String REST = "/rest/client-recovery/1.0";
  private static final String PAGE = "/secure/admin/WordingRules!default.jspa";

  /** Names what reaches out of the page to the right, and is not scrolled by itself. */
  private static final String TOO_WIDE =
      "return document.documentElement.scrollWidth <= innerWidth ? '' :"
          + " [...document.querySelectorAll('body *')].filter(e =>"
          + " e.getBoundingClientRect().right > innerWidth + 1)"
          + ".map(e => e.tagName + '#' + e.id + '.' + e.className).slice(0, 12).join(' ')";

  private static final String RULE = "defensive-en/told-too-late";

  /** So many comments of such a length keep a processor busy for some seconds. */
  private static final int COMMENTS = 40;

  private static final int SENTENCES = 900;

  @ClassRule public static final ChromiumOnMiniJira site = new ChromiumOnMiniJira();

  private static RunningMiniJira running;
  private static Chromium browser;
  private static Visitor admin;

  @BeforeClass
  public static void writeLongComments() throws IOException {
    site.start(9);
    running = site.running();
    admin = Visitor.loggedInAs("admin", running);
    admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    Visitor agent = Visitor.loggedInAs("agent", running);
    String text =
        "You should have told us before. We send the invoice tomorrow. ".repeat(SENTENCES);
    for (int i = 0; i < COMMENTS; i++) {
      JsonObject comment = new JsonObject();
      comment.addProperty("body", i + " " + text);
      agent.postJson("/rest/api/2/issue/CARE-1/comment", comment.toString());
    }
    browser = site.browser();
    browser.logIn("admin");
  }

  @Test
  public void aShouldCancelATrialThatTakesTooLong() {
    HttpResponse<String> draft =
        admin.postJson(
            REST + "/rules/draft",
            "{\"edits\":0,\"changes\":[{\"do\":\"tweak\",\"key\":\"%s\",\"enabled\":false}]}"
                .formatted(RULE));
    assertThat(draft.statusCode()).as(draft.body()).isEqualTo(200);
    browser.open(PAGE);
    browser.one("#cr-dry-run .cr-dry-run-form");
    for (WebElement box : browser.all("[name=cr-dry-run-project]")) {
      if (box.isSelected() != "CARE".equals(box.getAttribute("value"))) {
        box.click();
      }
    }

    browser.one("#cr-dry-run-last").sendKeys(Keys.ENTER);
    browser.until("the button to cancel", driver -> focusedText().equals("Cancel the trial"));
    browser.press(Keys.ENTER);

    browser.until(
        "cancelled",
        driver -> text("#cr-dry-run .cr-dry-run-result").contains("The trial was cancelled"));
    assertThat(asked("/rules/dry-runs", "run").get("state").getAsString()).isEqualTo("cancelled");
    assertThat(browser.script("return document.activeElement.id")).isEqualTo("cr-dry-run-title");
    looksGood("trial-cancelled", "#cr-dry-run", "#cr-dry-run .cr-dry-run-result p");
    browser.one(".cr-rules-discard, .cr-rules-draft");
  }

  @Test
  public void bShouldPauseSlowDownGoOnAndStopJudgingAnew() {
    browser.open(PAGE);
    browser.one("#cr-rescore .cr-confirm summary").click();
    browser.one("#cr-rescore-first-pace").clear();
    browser.one("#cr-rescore-first-pace").sendKeys("1", Keys.ENTER);
    browser.until("under way", driver -> words().contains("under way"));
    looksGood("rescore-running", "#cr-rescore", "#cr-rescore .cr-bar-words");

    press("Pause");
    browser.until("paused", driver -> words().contains("paused"));
    assertThat(history("state")).isEqualTo("paused");
    looksGood("rescore-paused", "#cr-rescore", "#cr-rescore .cr-bar-words");

    browser.one("#cr-rescore-pace").clear();
    browser.one("#cr-rescore-pace").sendKeys("2");
    press("Set the pace");
    browser.until("slower", driver -> history("perSecond").equals("2"));

    press("Go on");
    browser.until("goes on", driver -> words().matches(".*(about to start|under way).*"));
    browser.until("taken again", driver -> history("state").equals("running"));
    browser.until(
        "more is seen", driver -> asked("/rescore", "history").get("seen").getAsInt() > 0);

    press("Stop for good");
    browser.until("stopped", driver -> words().contains("stopped"));
    assertThat(history("state")).isEqualTo("cancelled");
    browser.until(
        "nothing to press",
        driver -> !browser.all("#cr-rescore .cr-run-controls").get(0).isDisplayed());
    looksGood("rescore-stopped", "#cr-rescore", "#cr-rescore .cr-bar-words");
  }

  @Test
  public void cShouldSayWhichPaceItCannotTake() {
    browser.open(PAGE);
    browser.one("#cr-rescore .cr-confirm summary").click();
    browser.script(
        "document.getElementById('cr-rescore-first-pace').removeAttribute('max');"
            + "document.getElementById('cr-rescore-first-pace').value = '100001'");
    browser.one("#cr-rescore .cr-confirm [type=submit]").click();

    browser.until(
        "the reason",
        driver -> text("#cr-rescore .cr-run-error").contains("whole number from 0 to 100000"));
    browser.complaints();
  }

  private static void press(String name) {
    browser
        .one(By.xpath("//*[@id='cr-rescore']//button[normalize-space()='" + name + "']"))
        .sendKeys(Keys.ENTER);
  }

  private static String words() {
    return text("#cr-rescore .cr-bar-words");
  }

  private static String text(String selector) {
    return browser.string(
        "var found = document.querySelector(arguments[0]); return found ? found.textContent : ''",
        selector);
  }

  private static String focusedText() {
    return browser.string("return document.activeElement.textContent");
  }

  private static String history(String field) {
    return asked("/rescore", "history").get(field).getAsString();
  }

  private static JsonObject asked(String path, String field) {
    return JsonParser.parseString(admin.get(REST + path).body())
        .getAsJsonObject()
        .getAsJsonObject(field);
  }

  /** Desk and telephone, light and dark. */
  private static void looksGood(String name, String within, String awaited) {
    for (boolean dark : new boolean[] {false, true}) {
      for (int width : new int[] {1280, 360}) {
        browser.resize(width);
        browser.dark(dark);
        browser.one(awaited);
        String shot = name + (dark ? "-dark-" : "-light-") + width;
        browser.script("arguments[0].scrollIntoView()", browser.one(within));
        browser.screenshot("runs-" + shot);
        browser.assertAccessible(shot, within);
        assertThat(browser.string(TOO_WIDE))
            .as("what needs scrolling to the side: " + shot)
            .isEmpty();
      }
    }
    browser.resize(1280);
    browser.dark(false);
    browser.one(awaited);
    assertThat(browser.complaints()).as(name).isEmpty();
  }
}
