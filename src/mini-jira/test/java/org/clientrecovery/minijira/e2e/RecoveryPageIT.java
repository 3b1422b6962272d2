package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
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
        screenshot("22-recovery-" + look);
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
          .doesNotContain("Test the tax table", "Acknowledge", "of silence", " entries");
      assertThat(browser.all("#cr-recovery button").stream().filter(WebElement::isDisplayed))
          .isEmpty();
      screenshot("24-print-client");
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

  /** The whole page, however long it is. */
  private static void screenshot(String name) {
    Map<String, Object> taken =
        browser
            .driver()
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(
          folder.resolve(name + ".png"), Base64.getDecoder().decode(taken.get("data").toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("no screenshot " + name, e);
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
