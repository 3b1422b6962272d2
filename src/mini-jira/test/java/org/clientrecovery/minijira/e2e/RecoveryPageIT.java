package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The page of a recovery in headless Chromium, without a mouse. Skipped, by this name, where no
 * chromedriver is installed.
 */
public class RecoveryPageIT {
  @ClassRule public static final ChromiumOnMiniJira site = new ChromiumOnMiniJira();

  private static RunningMiniJira running;
  private static Chromium browser;
  private static WalkedRecovery recovery;
  private static WalkedRecovery complete;

  @BeforeClass
  public static void openARecovery() throws IOException {
    site.start(10);
    running = site.running();
    Visitor.loggedInAs("admin", running)
        .submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    recovery = WalkedRecovery.escalated(Visitor.loggedInAs("agent", running), "CARE-1");
    browser = site.browser();
    browser.logIn("agent");
  }

  @Test
  public void shouldWriteAProblemByKeyboardAndPointOutItsGenerality() throws IOException {
    openPage();
    browser.one("[data-cr-add=problem]").sendKeys(Keys.ENTER);
    browser.focused().sendKeys("It never works <b>&amp;</b>");
    browser.focused().sendKeys(Keys.TAB, "3 times in May");
    browser.one("#cr-problems button[type=submit]").sendKeys(Keys.ENTER);

    assertThat(browser.text("#cr-problems .cr-entry .cr-value"))
        .isEqualTo("It never works <b>&amp;</b>");
    assertThat(browser.text("#cr-problems .cr-note")).contains("never");
    browser.screenshot("20-papers");
  }

  @Test
  public void shouldShowBothTextsWhenSomebodyElseSavedFirst() throws IOException {
    int entry = recovery.writes("lesson", Map.of("what", "Test the tax table"));
    openPage();
    browser.one("[data-cr-paper=lesson] [data-cr-edit='" + entry + "']").sendKeys(Keys.ENTER);
    assertThat(recovery.change("lesson", entry, Map.of("what", "theirs")).statusCode())
        .isEqualTo(200);
    WebElement field = browser.focused();
    field.clear();
    field.sendKeys("mine");
    browser.one("#cr-lessons button[type=submit]").sendKeys(Keys.ENTER);

    assertThat(browser.text(".cr-conflict .cr-theirs .cr-value")).isEqualTo("theirs");
    assertThat(browser.one(".cr-conflict .cr-mine textarea").getAttribute("value"))
        .isEqualTo("mine");
    browser.screenshot("21-conflict");

    browser.one(".cr-conflict .cr-mine button[type=submit]").sendKeys(Keys.ENTER);
    browser.one("[data-cr-paper=lesson] [data-cr-edit='" + entry + "']");
    assertThat(browser.text("[data-cr-paper=lesson] .cr-value")).isEqualTo("mine");
  }

  @Test
  public void shouldMarkWhatDiffersAndLetEachDifferenceBeTakenOver() {
    WalkedRecovery other = WalkedRecovery.escalated(Visitor.loggedInAs("agent", running), "CARE-3");
    int problem = other.writes("problem", Map.of("what", "3 invoices were wrong"));
    Map<String, String> stood = WalkedRecovery.action(problem, "2026-12-01", "open");
    int entry = other.writes("plan-action", stood);
    openPage(other);
    browser.one("[data-cr-paper=plan-action] [data-cr-edit='" + entry + "']").sendKeys(Keys.ENTER);
    Map<String, String> theirs = new HashMap<>(stood);
    theirs.put("due", "2026-12-08");
    theirs.remove("measure");
    assertThat(other.change("plan-action", entry, theirs).statusCode()).isEqualTo(200);
    WebElement owner = browser.one("[data-cr-paper=plan-action] [name=owner]");
    owner.clear();
    owner.sendKeys("Priya");
    browser.one("#cr-plan .cr-form button[type=submit]").sendKeys(Keys.ENTER);

    browser.one(".cr-conflict .cr-theirs");
    assertThat(browser.all(".cr-theirs .cr-differs strong").stream().map(WebElement::getText))
        .containsExactly("Owner on our side", "Due", "Solved when");
    assertThat(browser.text(".cr-theirs .cr-differs:has(.cr-quiet)")).contains("(nothing)");
    browser.assertAccessible("conflict", "#cr-plan");
    browser.screenshot("23-differences");
    browser.resize(360);
    assertThat(
            browser.string(
                "var page = document.documentElement; return page.scrollWidth - page.clientWidth"))
        .isEqualTo("0");
    browser.screenshot("23-differences-360");
    browser.resize(1280);

    browser.one(".cr-theirs [aria-label='Take over: Due']").sendKeys(Keys.ENTER);
    assertThat(browser.focused().getAttribute("value")).isEqualTo("2026-12-08");
    browser.one(".cr-mine button[type=submit]").sendKeys(Keys.ENTER);
    browser.one("[data-cr-paper=plan-action] [data-cr-edit='" + entry + "']");

    assertThat(browser.text("[data-cr-paper=plan-action] [data-cr-entry='" + entry + "']"))
        .as("their date, my owner, the measure that I left")
        .contains("Dec", "8", "Priya", "Three correct invoices in a row");
  }

  @Test
  public void shouldPutBackWhatWasTakenOff() {
    WalkedRecovery other = WalkedRecovery.escalated(Visitor.loggedInAs("agent", running), "CARE-4");
    other.writes("concession", Map.of("what", "Ten hours", "worth", "1,000 EUR"));
    openPage(other);
    browser.script("window.confirm = function () { return true; };");
    browser.one("[data-cr-paper=concession] [aria-label='Take off: Ten hours']").click();
    browser.one("#cr-history [aria-label^='Put back: ']").click();

    browser.one("[data-cr-paper=concession] .cr-entry");
    assertThat(browser.text("[data-cr-paper=concession]")).contains("Ten hours", "1,000 EUR");
    browser.until(
        "it is not offered twice",
        page -> browser.all("#cr-history [aria-label^='Put back: ']").isEmpty());
  }

  @Test
  public void shouldShowWhoWordedAnEntryOfTheChronologyMeanwhile() {
    openPage();
    WebElement item = browser.one("[data-cr-happened]");
    String entry = item.getAttribute("data-cr-happened");
    item.findElement(By.cssSelector("button")).sendKeys(Keys.ENTER);
    WebElement what = browser.one("[data-cr-happened='" + entry + "'] textarea");
    assertThat(
            recovery
                .send(
                    "PUT",
                    "/chronology/" + entry,
                    "{\"version\":1,\"fields\":{\"at\":\"2026-03-02T08:00:00Z\","
                        + "\"what\":\"theirs\",\"audience\":\"internal\"}}")
                .statusCode())
        .isEqualTo(200);
    what.clear();
    what.sendKeys("mine");
    browser.one("[data-cr-happened='" + entry + "'] button[type=submit]").sendKeys(Keys.ENTER);

    assertThat(browser.text("[data-cr-happened='" + entry + "'] .cr-theirs"))
        .contains("Saved in the meantime by Tom Whitfield", "theirs", "differs from yours");
    browser
        .one("[data-cr-happened='" + entry + "'] .cr-mine button[type=submit]")
        .sendKeys(Keys.ENTER);
    browser.until(
        "mine is kept",
        page ->
            browser.all("[data-cr-happened='" + entry + "'] .cr-value").stream()
                .anyMatch(value -> value.getText().equals("mine")));
  }

  @Test
  public void shouldKeepWhatIsWrittenWhenAnotherEntryIsOpened() {
    openPage();
    browser.one("[data-cr-add=prevention]").sendKeys(Keys.ENTER);
    browser.focused().sendKeys("A second pair of eyes");
    browser.one("[data-cr-add=concession]").sendKeys(Keys.ENTER);
    browser.focused().sendKeys("Ten hours");
    browser.one("[data-cr-paper=concession] button[type=submit]").sendKeys(Keys.ENTER);
    browser.one("[data-cr-paper=concession] .cr-value");

    assertThat(browser.one("[data-cr-paper=prevention] textarea").getAttribute("value"))
        .isEqualTo("A second pair of eyes");
    browser.one("[data-cr-paper=prevention] textarea").sendKeys(Keys.ESCAPE);
    browser.one("[data-cr-add=prevention]");
  }

  @Test
  public void shouldHoldWcagInLightAndDarkWideAndNarrow() {
    openComplete();
    for (boolean dark : List.of(false, true)) {
      for (int width : List.of(1280, 360)) {
        String look = (dark ? "dark" : "light") + "-" + width;
        browser.resize(width);
        openComplete();
        browser.dark(dark);
        browser.one(".cr-gate li");
        browser.one(".cr-chronology .cr-entry");
        browser.assertAccessible("recovery page, " + look, "#cr-recovery");
        assertThat(
                browser.string(
                    "var page = document.documentElement; return page.scrollWidth - page.clientWidth"))
            .as("to the side, " + look)
            .isEqualTo("0");
        browser.screenshotOfAll("22-recovery-" + look);
      }
    }
    browser.dark(false);
    browser.resize(1280);
  }

  @Test
  public void shouldPrintForTheTeamAndWithoutInternalsForTheClient() {
    openComplete();
    browser.script("window.print = function () { document.title = 'printed'; };");
    browser.one("[data-cr-print=client]").click();
    browser.until("it prints", found -> "printed".equals(found.getTitle()));
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      String shown = browser.text("#cr-recovery");
      assertThat(shown).contains("3 invoices were wrong", "Correct the invoices by hand");
      assertThat(shown)
          .doesNotContain("Test the tax table", "Acknowledge", "of silence", " entries")
          .doesNotContain("What to mind here", "Whose fault was it?");
      assertThat(browser.all("#cr-recovery button").stream().filter(WebElement::isDisplayed))
          .isEmpty();
      browser.screenshotOfAll("24-print-client");
      Map<String, Object> paper =
          browser.driver().executeCdpCommand("Page.printToPDF", Map.of("printBackground", false));
      assertThat(paper.get("data").toString().length()).isGreaterThan(10_000);
    } finally {
      browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "screen"));
    }
  }

  private static void openComplete() {
    fill();
    openPage(complete);
    browser.one(".cr-chronology .cr-entry");
  }

  private static void fill() {
    if (complete == null) {
      complete = WalkedRecovery.escalated(Visitor.loggedInAs("agent", running), "CARE-2");
      int problem = complete.agreesOnAProblem();
      complete.plans(problem);
      complete.agreesOn("plan-agreement");
      complete.writes("concession", Map.of("what", "Ten hours", "worth", "1,000 EUR"));
      complete.writes("client-part", Map.of("part", "Sends the list of invoices"));
      complete.writes("contact", Map.of("on", WalkedRecovery.today(), "how", "call", "by", "us"));
      complete.writes("lesson", Map.of("what", "Test the tax table"));
    }
  }

  private static void openPage() {
    openPage(recovery);
  }

  private static void openPage(WalkedRecovery recovery) {
    browser.open("/secure/Recovery.jspa?key=" + recovery.key());
    browser.one("[data-cr-add=problem]");
    browser.one(".cr-gate li");
  }
}
