package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Headless Chromium on a running mini-jira, with axe-core. Tests that use it are skipped, by name,
 * where no chromedriver is installed.
 */
final class Chromium implements AutoCloseable {
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  /** WCAG 2.2 AA with all that it builds on. */
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** True once no change of style that has an end is under way. */
  private static final String STANDS_STILL =
      "return document.getAnimations().every(a => a.playState !== 'running'"
          + " || a.effect.getComputedTiming().endTime === Infinity)";

  private final RunningMiniJira running;
  private final ChromeDriver browser;

  private Chromium(RunningMiniJira running, ChromeDriver browser) {
    this.running = running;
    this.browser = browser;
  }

  /** Skips the test where there is no browser; called before anything is started. */
  static void assumeInstalled() {
    assumeTrue("no chromedriver at " + DRIVER, DRIVER.canExecute());
  }

  static Chromium on(RunningMiniJira running) {
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).usingAnyFreePort().build();
    Chromium chromium = new Chromium(running, new ChromeDriver(service, options()));
    chromium.browser.manage().timeouts().pageLoadTimeout(PATIENCE);
    chromium.resize(1280);
    return chromium;
  }

  private static ChromeOptions options() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary("/usr/bin/chromium");
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--lang=en-GB");
    return options;
  }

  void logIn(String name) {
    browser.manage().deleteAllCookies();
    open("/login.jsp");
    one("#login-form-username").sendKeys(name);
    one("#login-form-password").sendKeys(name);
    one("#login-form-submit").click();
    one("#header-details-user-fullname");
    if (name.equals("admin")) {
      open("/secure/admin/WebSudoAuthenticate!default.jspa");
      confirmPassword(name);
      one("#adminmenu");
    }
  }

  /** Types the password that a page for administrators asks for. */
  void confirmPassword(String password) {
    one("#login-form-authenticatePassword").sendKeys(password);
    sendBy("#authenticateButton");
  }

  /**
   * Clicks a button that sends a form, and waits until its page has gone: a page that is opened
   * before would stop the form on its way.
   */
  void sendBy(String button) {
    WebElement clicked = one(button);
    clicked.click();
    waiting().until(ExpectedConditions.stalenessOf(clicked));
  }

  /** As another tab of the same browser does it, while the page stays. */
  void logInElsewhere(String name) {
    browser.executeAsyncScript(
        """
        const done = arguments[arguments.length - 1];
        const fields = {os_username: arguments[0], os_password: arguments[0]};
        fetch(AJS.contextPath() + '/login.jsp', {method: 'POST', body: new URLSearchParams(fields)})
            .then(answer => done(answer.status));
        """,
        name);
  }

  /**
   * Opens a page and waits until it is loaded. One that is not loaded after a minute is opened once
   * more, as a person would, and named in the output: on a busy machine the browser has once in a
   * while not said that a page is there.
   */
  void open(String path) {
    String address = path.startsWith("http") ? path : running.address() + path;
    try {
      browser.get(address);
    } catch (TimeoutException e) {
      System.out.println(address + " is not loaded after a minute, opened once more");
      browser.get(address);
    }
    until(address, driver -> string("return document.readyState").equals("complete"));
  }

  WebElement one(String selector) {
    return one(By.cssSelector(selector));
  }

  WebElement one(By what) {
    return waiting().until(ExpectedConditions.visibilityOfElementLocated(what));
  }

  /** What an element says once it says something, though the page may draw it anew meanwhile. */
  String text(String selector) {
    return waiting()
        .until(
            driver -> {
              String said = driver.findElement(By.cssSelector(selector)).getText();
              return said.isEmpty() ? null : said;
            });
  }

  WebElement focused() {
    return browser.switchTo().activeElement();
  }

  /** Waits until what has the focus says that, though the page may draw it anew meanwhile. */
  void untilFocused(String text) {
    until(text + " has the focus", driver -> focused().getText().contains(text));
  }

  List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  void until(String what, Predicate<WebDriver> condition) {
    waiting().withMessage(what).until(condition::test);
  }

  Object script(String script, Object... arguments) {
    return browser.executeScript(script, arguments);
  }

  String string(String script, Object... arguments) {
    return String.valueOf(script(script, arguments));
  }

  /** The keys go to whatever has the focus. */
  void press(CharSequence... keys) {
    focused().sendKeys(keys);
  }

  /** 1280 or 360 pixels of page, as wide as a desk or a telephone. */
  void resize(int width) {
    browser.manage().window().setSize(new Dimension(Math.max(500, width), 1400));
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 1400, "deviceScaleFactor", 1, "mobile", false));
  }

  void dark(boolean dark) {
    browser
        .manage()
        .addCookie(
            new Cookie.Builder("mini.color.mode", dark ? "dark" : "light").path("/jira/").build());
    browser.navigate().refresh();
  }

  void screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException("no screenshot " + name, e);
    }
  }

  /** The whole page, however long it is. */
  void screenshotOfAll(String name) {
    Map<String, Object> taken =
        browser.executeCdpCommand(
            "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(
          SCREENSHOTS.resolve(name + ".png"),
          Base64.getDecoder().decode(taken.get("data").toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("no screenshot " + name, e);
    }
  }

  /** Fails with each place where the page, once its colours stand still, breaks WCAG 2.2 AA. */
  void assertAccessible(String page, String... within) {
    until("colours stand still", driver -> (Boolean) script(STANDS_STILL));
    AxeBuilder axe = new AxeBuilder().withTags(WCAG_22_AA);
    List.of(within).forEach(axe::include);
    Results results = axe.analyze(browser);
    assertThat(results.isErrored()).as("axe on " + page).isFalse();
    assertThat(results.getViolations().stream().map(Chromium::tell)).as(page).isEmpty();
    assertThat(results.getPasses()).extracting(Rule::getId).as(page).contains("color-contrast");
  }

  private static String tell(Rule rule) {
    StringBuilder told = new StringBuilder(rule.getId() + ": " + rule.getHelp());
    rule.getNodes()
        .forEach(node -> told.append("\n  ").append(node.getTarget()).append(node.getHtml()));
    return told.toString();
  }

  /** What the browser complained about since it was last asked: scripts, policies, requests. */
  List<String> complaints() {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .filter(message -> !message.contains("favicon.ico"))
        .toList();
  }

  /** As for a medium such as {@code print}, or with a feature such as {@code forced-colors}. */
  void media(String media, String... feature) {
    List<Map<String, String>> features =
        feature.length == 0 ? List.of() : List.of(Map.of("name", feature[0], "value", feature[1]));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", media, "features", features));
  }

  /** Requests whose address matches fail from now on, as without a line; none for all go again. */
  void block(String... addresses) {
    browser.executeCdpCommand("Network.enable", Map.of());
    browser.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
  }

  /** How the line to the server is from now on: cut off, or late by so many milliseconds. */
  void line(boolean offline, int latency) {
    browser.executeCdpCommand("Network.enable", Map.of());
    browser.executeCdpCommand(
        "Network.emulateNetworkConditions",
        Map.of(
            "offline",
            offline,
            "latency",
            latency,
            "downloadThroughput",
            -1,
            "uploadThroughput",
            -1));
  }

  /**
   * Milliseconds that the page's thread spent in script, styles and layout, once the metrics of the
   * domain {@code Performance} are switched on.
   */
  @SuppressWarnings("unchecked")
  double processor() {
    List<Map<String, Object>> metrics =
        (List<Map<String, Object>>)
            browser.executeCdpCommand("Performance.getMetrics", Map.of()).get("metrics");
    return metrics.stream()
        .filter(
            metric ->
                List.of("ScriptDuration", "RecalcStyleDuration", "LayoutDuration")
                    .contains(metric.get("name")))
        .mapToDouble(metric -> ((Number) metric.get("value")).doubleValue() * 1000)
        .sum();
  }

  void accept(Duration wait) {
    browser.manage().timeouts().scriptTimeout(wait);
  }

  ChromeDriver driver() {
    return browser;
  }

  private WebDriverWait waiting() {
    WebDriverWait wait = new WebDriverWait(browser, PATIENCE);
    wait.pollingEvery(BETWEEN_LOOKS);
    wait.ignoring(StaleElementReferenceException.class);
    return wait;
  }

  @Override
  public void close() {
    browser.quit();
  }
}
