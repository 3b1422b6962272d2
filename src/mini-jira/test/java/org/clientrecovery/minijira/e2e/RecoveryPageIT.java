package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The page of a recovery in headless Chromium, without a mouse. Skipped, by this name, where no
 * chromedriver is installed.
 */
public class RecoveryPageIT {
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static RunningMiniJira running;
  private static ChromeDriver browser;
  private static WalkedRecovery recovery;

  @BeforeClass
  public static void openARecovery() throws IOException {
    assumeTrue("no chromedriver at " + DRIVER, DRIVER.canExecute());
    Files.createDirectories(SCREENSHOTS);
    running = RunningMiniJira.on(10);
    Visitor.loggedInAs("admin", running)
        .submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    recovery = WalkedRecovery.escalated(Visitor.loggedInAs("agent", running), "CARE-1");
    startBrowser();
    logIn();
  }

  private static void startBrowser() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER)
                .usingAnyFreePort()
                .build(),
            options);
    browser.manage().window().setSize(new Dimension(1280, 1400));
  }

  private static void logIn() {
    browser.get(running.address() + "/login.jsp");
    one("#login-form-username").sendKeys("agent");
    one("#login-form-password").sendKeys("agent", Keys.ENTER);
    one("a[href*=logout]");
  }

  @AfterClass
  public static void stop() {
    if (browser != null) {
      browser.quit();
    }
    if (running != null) {
      running.close();
    }
  }

  @Test
  public void shouldWriteAProblemByKeyboardAndPointOutItsGenerality() throws IOException {
    openPage();
    one("[data-cr-add=problem]").sendKeys(Keys.ENTER);
    focused().sendKeys("It never works <b>&amp;</b>");
    focused().sendKeys(Keys.TAB, "3 times in May");
    browser.findElement(By.cssSelector("#cr-problems button[type=submit]")).sendKeys(Keys.ENTER);

    assertThat(one("#cr-problems .cr-entry .cr-value").getText())
        .isEqualTo("It never works <b>&amp;</b>");
    assertThat(one("#cr-problems .cr-note").getText()).contains("never");
    screenshot("20-papers");
  }

  @Test
  public void shouldShowBothTextsWhenSomebodyElseSavedFirst() throws IOException {
    int entry = recovery.writes("lesson", Map.of("what", "Test the tax table"));
    openPage();
    one("[data-cr-paper=lesson] [data-cr-edit='" + entry + "']").sendKeys(Keys.ENTER);
    assertThat(recovery.change("lesson", entry, Map.of("what", "theirs")).statusCode())
        .isEqualTo(200);
    WebElement field = focused();
    field.clear();
    field.sendKeys("mine");
    one("#cr-lessons button[type=submit]").sendKeys(Keys.ENTER);

    assertThat(one(".cr-conflict .cr-theirs .cr-value").getText()).isEqualTo("theirs");
    assertThat(one(".cr-conflict .cr-mine textarea").getAttribute("value")).isEqualTo("mine");
    screenshot("21-conflict");

    one(".cr-conflict .cr-mine button[type=submit]").sendKeys(Keys.ENTER);
    wait(By.cssSelector("[data-cr-paper=lesson] [data-cr-edit='" + entry + "']"));
    assertThat(one("[data-cr-paper=lesson] .cr-value").getText()).isEqualTo("mine");
  }

  @Test
  public void shouldKeepWhatIsWrittenWhenAnotherEntryIsOpened() {
    openPage();
    one("[data-cr-add=prevention]").sendKeys(Keys.ENTER);
    focused().sendKeys("A second pair of eyes");
    one("[data-cr-add=concession]").sendKeys(Keys.ENTER);
    focused().sendKeys("Ten hours");
    one("[data-cr-paper=concession] button[type=submit]").sendKeys(Keys.ENTER);
    wait(By.cssSelector("[data-cr-paper=concession] .cr-value"));

    assertThat(one("[data-cr-paper=prevention] textarea").getAttribute("value"))
        .isEqualTo("A second pair of eyes");
    one("[data-cr-paper=prevention] textarea").sendKeys(Keys.ESCAPE);
    wait(By.cssSelector("[data-cr-add=prevention]"));
  }

  private static void openPage() {
    browser.get(running.address() + "/secure/Recovery.jspa?key=" + recovery.key());
    wait(By.cssSelector("[data-cr-add=problem]"));
    wait(By.cssSelector(".cr-gate li"));
  }

  private static WebElement focused() {
    return browser.switchTo().activeElement();
  }

  private static WebElement one(String selector) {
    return wait(By.cssSelector(selector));
  }

  private static WebElement wait(By what) {
    return new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(ExpectedConditions.visibilityOfElementLocated(what));
  }

  private static void screenshot(String name) throws IOException {
    Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }
}
