package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The page of a recovery in headless Chromium, without a mouse. Skipped, by this name, where no
 * chromedriver is installed.
 */
public class RecoveryPageIT {
  private static RunningMiniJira running;
  private static Chromium browser;
  private static WalkedRecovery recovery;

  @BeforeClass
  public static void openARecovery() throws IOException {
    Chromium.assumeInstalled();
    running = RunningMiniJira.on(10);
    Visitor.loggedInAs("admin", running)
        .submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    recovery = WalkedRecovery.escalated(Visitor.loggedInAs("agent", running), "CARE-1");
    browser = Chromium.on(running);
    browser.logIn("agent");
  }

  @AfterClass
  public static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (running != null) {
      running.close();
    }
  }

  @Test
  public void shouldWriteAProblemByKeyboardAndPointOutItsGenerality() throws IOException {
    openPage();
    browser.one("[data-cr-add=problem]").sendKeys(Keys.ENTER);
    browser.focused().sendKeys("It never works <b>&amp;</b>");
    browser.focused().sendKeys(Keys.TAB, "3 times in May");
    browser.one("#cr-problems button[type=submit]").sendKeys(Keys.ENTER);

    assertThat(browser.one("#cr-problems .cr-entry .cr-value").getText())
        .isEqualTo("It never works <b>&amp;</b>");
    assertThat(browser.one("#cr-problems .cr-note").getText()).contains("never");
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

    assertThat(browser.one(".cr-conflict .cr-theirs .cr-value").getText()).isEqualTo("theirs");
    assertThat(browser.one(".cr-conflict .cr-mine textarea").getAttribute("value"))
        .isEqualTo("mine");
    browser.screenshot("21-conflict");

    browser.one(".cr-conflict .cr-mine button[type=submit]").sendKeys(Keys.ENTER);
    browser.one("[data-cr-paper=lesson] [data-cr-edit='" + entry + "']");
    assertThat(browser.one("[data-cr-paper=lesson] .cr-value").getText()).isEqualTo("mine");
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

  private static void openPage() {
    browser.open("/secure/Recovery.jspa?key=" + recovery.key());
    browser.one("[data-cr-add=problem]");
    browser.one(".cr-gate li");
  }
}
