package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The main job in headless Chromium, as a newcomer would click through it; keeps a screenshot of
 * each step in {@code target/screenshots}. Skipped, by this name, where no chromedriver is
 * installed.
 */
public class BrowserIT {
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static RunningMiniJira running;
  private static ChromeDriver browser;

  @BeforeClass
  public static void start() throws IOException {
    assumeTrue("no chromedriver at " + DRIVER, DRIVER.canExecute());
    Files.createDirectories(SCREENSHOTS);
    running = RunningMiniJira.on(10);
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run");
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER)
                .usingAnyFreePort()
                .build(),
            options);
    browser.manage().window().setSize(new Dimension(1280, 1400));
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
  public void shouldLeadANewcomerThroughTheMainJob() throws IOException {
    setTheProjectUp();
    logIn("agent");
    escalateTheFirstTicket();
    writeADefensiveReply();
    writeARealApologyWithAPromise();
    leaveAcknowledge();
    readTheReport();
  }

  private static void setTheProjectUp() throws IOException {
    logIn("admin");
    open("/secure/admin/RecoveryProjects!default.jspa?projectKey=CARE");
    screenshot("01-set-up");
    if (!all("#cr-set-up").isEmpty()) {
      one("#cr-set-up input[type=submit]").click();
      open("/secure/admin/RecoveryProjects!default.jspa?projectKey=CARE");
    }
    assertThat(all("#cr-preview [data-cr-state=done]")).isNotEmpty();
    open("/logout");
  }

  private static void escalateTheFirstTicket() throws IOException {
    open("/issues/?jql=project%20%3D%20CARE%20ORDER%20BY%20key");
    one("tr[data-issuekey] a").click();
    screenshot("02-ticket");
    one("#opsbar-operations_more > summary, #opsbar-operations_more").click();
    one("#client-recovery-escalate").click();
    one("#trigger-group label").click();
    one("#side-group label").click();
    one("#kind-group label").click();
    one("#why").sendKeys("The invoices were wrong three months in a row.");
    one("label[for=" + goodFaith() + "]").click();
    screenshot("03-escalate");
    one("#escalate-to-recovery [type=submit]").click();
    assertThat(one("#type-val").getText()).isEqualTo("Client Recovery");
    screenshot("04-recovery");
  }

  private static String goodFaith() {
    return browser
        .findElement(By.cssSelector("input[name=goodFaith][value=yes]"))
        .getDomAttribute("id");
  }

  private static void writeADefensiveReply() throws IOException {
    one("textarea#comment")
        .sendKeys("You should have told us earlier, and nothing is wrong on our side.");
    wait(By.cssSelector(".cr-coach .cr-flag, [data-cr-coach] .cr-flag"));
    screenshot("05-coach");
    one("#issue-comment-add .sd-external-submit").click();
    one(".cr-panel .cr-flag q");
    assertThat(all(".cr-panel .cr-flag q"))
        .extracting(WebElement::getText)
        .anyMatch(quote -> quote.contains("should have told"));
    screenshot("06-flagged");
  }

  private static void writeARealApologyWithAPromise() throws IOException {
    one("textarea#comment")
        .sendKeys(
            "Your clinic was charged twice in May, June and July, and your accounts team had to chase us"
                + " for weeks. I am very sorry that we let this happen. That was our mistake: we changed the"
                + " tax table and did not check it. I will send you the corrected invoices by tomorrow noon.");
    one("#issue-comment-add .sd-external-submit").click();
    wait(promise("confirm")).click();
    wait(promise("keep"));
    screenshot("07-promise");
  }

  private static By promise(String decision) {
    return By.xpath(
        "//*[contains(@class,'cr-panel')]//li[contains(.,'corrected invoices')]"
            + "//button[@data-cr-decision='"
            + decision
            + "']");
  }

  private static void agreeOnProblems() {
    post("problem", "{\"what\":\"3 invoices were wrong\"}");
    post("problem-agreement", "{\"on\":\"2026-03-02\",\"how\":\"by phone\"}");
  }

  private static void post(String paper, String fields) {
    Object status =
        ((JavascriptExecutor) browser)
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
    browser.findElement(By.linkText("Acknowledged")).click();
    one("#issue-workflow-transition-submit").click();
    assertThat(one("#status-val").getText()).isEqualToIgnoringCase("Apologize");
    screenshot("08-apologize");
  }

  private static void readTheReport() throws IOException {
    one(".cr-panel a[href*=ConfigureReport]").click();
    assertThat(one("#cr-party-us").getText()).contains("corrected invoices");
    screenshot("09-report");
  }

  private static void logIn(String name) {
    open("/login.jsp");
    one("#login-form-username").sendKeys(name);
    one("#login-form-password").sendKeys(name);
    one("#login-form-submit").click();
  }

  private static void open(String path) {
    browser.get(running.address() + path);
  }

  private static WebElement one(String selector) {
    return wait(By.cssSelector(selector));
  }

  private static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  private static WebElement wait(By what) {
    return new WebDriverWait(browser, Duration.ofSeconds(10))
        .until(ExpectedConditions.visibilityOfElementLocated(what));
  }

  private static void screenshot(String name) throws IOException {
    byte[] png = browser.getScreenshotAs(OutputType.BYTES);
    Files.write(SCREENSHOTS.resolve(name + ".png"), png);
  }
}
