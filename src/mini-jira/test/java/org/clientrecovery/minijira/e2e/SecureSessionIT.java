package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

/**
 * What is for administrators asks for the password once more, and whoever is asked in the middle of
 * something loses nothing of it. Skipped, by this name, without chromedriver.
 */
public class SecureSessionIT {
  private static final String REST = "/rest/client-recovery/1.0";
  private static final String ASKED = "#login-form-authenticatePassword";

  private static final List<String> PAGES =
      List.of(
          "RecoveryProjects",
          "WordingRules",
          "RecoverySettings",
          "RecoveryHealth",
          "RecoveryData",
          "RecoveryAuditLog");

  private static final List<String> RESOURCES =
      List.of(
          "/rules",
          "/rules/export",
          "/rules/dry-runs",
          "/rescore",
          "/settings",
          "/health",
          "/data/tables",
          "/data/retention",
          "/data/person?key=agent",
          "/data/person/export?key=agent",
          "/audit-log",
          "/audit-log/csv",
          "/wording/feedback",
          "/setup/workflow");

  @ClassRule public static final ChromiumOnMiniJira JIRA = new ChromiumOnMiniJira();

  private Visitor admin;

  @Before
  public void start() throws IOException {
    JIRA.start(9);
    admin = Visitor.withoutSecureSession("admin", JIRA.running().address());
  }

  @Test
  public void shouldAskForThePasswordBeforeEachPageOfTheAdministration() {
    for (String name : PAGES) {
      String path = "/secure/admin/" + name + "!default.jspa";
      assertThat(admin.open(path).select(ASKED)).as(path).hasSize(1);
    }
    assertThat(admin.confirmPassword("wrong").body()).contains("not your password");
    assertThat(admin.open(page("RecoveryData")).select(ASKED)).hasSize(1);

    admin.confirmPassword("admin");

    for (String name : PAGES) {
      assertThat(admin.open(page(name)).select("#adminmenu")).as(name).hasSize(1);
    }
  }

  @Test
  public void shouldAskBeforeEachResourceForAdministrators() {
    for (String path : RESOURCES) {
      HttpResponse<String> answer = admin.get(REST + path);
      assertThat(answer.statusCode()).as(path).isEqualTo(401);
      assertThat(answer.body()).as(path).contains("This resource requires WebSudo.");
    }
    assertThat(admin.postJson(REST + "/people/key-change", "{}").statusCode()).isEqualTo(401);
    assertThat(admin.postJson(REST + "/rules/trial", "{}").statusCode()).isEqualTo(401);

    admin.confirmPassword("admin");

    for (String path : RESOURCES) {
      assertThat(admin.get(REST + path).statusCode())
          .as(path)
          .isIn(200, path.startsWith("/setup") ? 409 : 200);
    }
  }

  @Test
  public void shouldGoOnAtThePageThatWasWanted() {
    Document asked = admin.open(page("RecoverySettings") + "?projectKey=CARE");

    assertThat(asked.select("[name=webSudoDestination]").val())
        .isEqualTo(page("RecoverySettings") + "?projectKey=CARE");
    HttpResponse<String> after =
        admin.submit(
            "/secure/admin/WebSudoAuthenticate.jspa",
            Map.of(
                "webSudoPassword",
                "admin",
                "webSudoDestination",
                asked.select("[name=webSudoDestination]").val()));
    assertThat(Visitor.page(after).select("#cr-settings").attr("data-cr-project"))
        .isEqualTo("CARE");
  }

  @Test
  public void shouldNotGoToAnotherSiteAfterThePassword() {
    HttpResponse<String> after =
        admin.submit(
            "/secure/admin/WebSudoAuthenticate.jspa",
            Map.of("webSudoPassword", "admin", "webSudoDestination", "//elsewhere.example/"));

    assertThat(after.uri().getHost()).isEqualTo("localhost");
    assertThat(after.uri().getPath()).endsWith("/ViewApplicationProperties.jspa");
  }

  @Test
  public void shouldKeepTheFieldsOfAFormThatWasSent() {
    HttpResponse<String> asked =
        admin.submit("/secure/admin/RecoveryProjects!repair.jspa", Map.of("projectKey", "CARE"));

    Document page = Visitor.page(asked);
    assertThat(page.select(ASKED)).hasSize(1);
    assertThat(page.select("[name=projectKey]").val()).isEqualTo("CARE");
    assertThat(page.select("[name=webSudoIsPost]").val()).isEqualTo("true");
    Document again =
        Visitor.page(
            admin.submit(
                "/secure/admin/WebSudoAuthenticate.jspa",
                Map.of(
                    "webSudoPassword", "admin",
                    "webSudoIsPost", "true",
                    "webSudoDestination", "/secure/admin/RecoveryProjects!repair.jspa",
                    "projectKey", "CARE")));
    assertThat(again.select("#resubmit-form").attr("action"))
        .endsWith("RecoveryProjects!repair.jspa");
    assertThat(again.select("#resubmit-form [name=projectKey]").val()).isEqualTo("CARE");
    assertThat(again.select("#resubmit-form [name=webSudoPassword]")).isEmpty();
  }

  @Test
  public void shouldLoseNothingWhereThePasswordIsAskedForInTheMiddleOfSettings() {
    Chromium browser = JIRA.browser();
    browser.logIn("admin");
    browser.open(page("RecoverySettings"));
    type(browser, "#cr-setting-warn-before", "3");
    endSecureSession(browser);

    browser.one("#cr-settings [type=submit]").click();

    assertThat(browser.text(".cr-secure")).contains("password", "still here");
    assertThat(browser.text("#cr-settings-status")).contains("Nothing was done yet");
    browser.assertAccessible("settings, password asked", ".cr-secure");
    browser.screenshot("secure-session-asked");
    confirmInANewTab(browser, "#cr-settings");
    assertThat(browser.one("#cr-setting-warn-before").getDomProperty("value")).isEqualTo("3");
    browser.until("the line is gone", driver -> !driver.findElement(cssOfLine()).isDisplayed());

    browser.one("#cr-settings [type=submit]").click();
    browser.until(
        "saved", driver -> browser.text("#cr-settings-status").toLowerCase().contains("saved"));
    browser.driver().navigate().refresh();
    assertThat(browser.one("#cr-setting-warn-before").getDomProperty("value")).isEqualTo("3");
  }

  @Test
  public void shouldLoseNothingWhereThePasswordIsAskedForInTheMiddleOfARule() {
    Chromium browser = JIRA.browser();
    browser.logIn("admin");
    browser.open(page("WordingRules"));
    browser.one(".cr-rules-list tbody tr");
    browser.one(".cr-rules-new").click();
    browser.one("#cr-rule-message").sendKeys("It hurts.");
    endSecureSession(browser);

    browser.one(".cr-rule-check").click();

    assertThat(browser.text(".cr-secure")).contains("password");
    assertThat(browser.text(".cr-rule-checked")).contains("Nothing was done yet");
    assertThat(browser.one("#cr-rule-message").getDomProperty("value")).isEqualTo("It hurts.");
    browser.screenshot("secure-session-rule");
    confirmInANewTab(browser, "#cr-rules");
    browser.one(".cr-rule-check").click();
    browser.until(
        "checked: what is missing is told",
        driver ->
            !browser
                .string(
                    "return Array.from(document.querySelectorAll('#cr-rules .error,"
                        + " .cr-rule-mistakes')).map(e => e.textContent).join('')")
                .isBlank());
  }

  private static By cssOfLine() {
    return By.cssSelector(".cr-secure");
  }

  private static void type(Chromium browser, String field, String value) {
    browser.one(field).sendKeys(Keys.chord(Keys.CONTROL, "a"), value);
  }

  private static void endSecureSession(Chromium browser) {
    Object status =
        browser
            .driver()
            .executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                    + "fetch(AJS.contextPath() + '/rest/auth/1/websudo', {method: 'DELETE'})"
                    + ".then(answer => done(answer.status))");
    assertThat(status).isEqualTo(204L);
  }

  /** Follows the link of the line, types the password there and comes back. */
  private static void confirmInANewTab(Chromium browser, String there) {
    String here = browser.driver().getWindowHandle();
    String address = browser.one(".cr-secure a").getDomProperty("href");
    browser.script(
        "document.querySelector('.cr-secure a').addEventListener('click',"
            + " event => event.preventDefault(), {once: true})");
    browser.one(".cr-secure a").click();
    browser.driver().switchTo().newWindow(WindowType.TAB);
    browser.open(address);
    browser.confirmPassword("admin");
    browser.one(there);
    browser.driver().close();
    browser.driver().switchTo().window(here);
    browser.script("window.dispatchEvent(new Event('focus'))");
  }

  private static String page(String name) {
    return "/secure/admin/" + name + "!default.jspa";
  }
}
