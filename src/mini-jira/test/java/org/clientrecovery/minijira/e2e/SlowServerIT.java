package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.After;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The plugin's server is slow, away, or knows the reader no more, in each place where an agent
 * works with it: each stays usable, says what happened and what to do, loses nothing that was
 * typed, and comes back by itself.
 */
public class SlowServerIT {
  private static final String OURS = "*/rest/client-recovery/*";
  private static final String DEFENSIVE = "You should have told us earlier, that is not our fault.";
  private static final String DIALOG = ".jira-dialog-content-ready ";
  private static final String AWAY = "Jira does not answer";
  private static final String LOGGED_OUT = "no longer logged in";
  private static final int SLOW = 5_000;

  @ClassRule public static final ChromiumOnMiniJira desk = new ChromiumOnMiniJira();

  private static Chromium browser;
  private static CommentBox box;
  private static Visitor agent;
  private static String recovery;

  @BeforeClass
  public static void escalate() throws IOException {
    desk.start(10);
    browser = desk.browser();
    box = new CommentBox(browser);
    recovery = new SampleRecovery(desk.running()).escalated("Web shop down");
    agent = Visitor.loggedInAs("agent", desk.running());
  }

  @Before
  public void openTheRecovery() {
    connect();
    browser.logIn("agent");
    browser.open("/browse/" + recovery);
    browser.one(".cr-panel .cr-gate li");
    countFailures();
  }

  @After
  public void connectAgain() {
    if (browser != null) {
      connect();
    }
  }

  @Test
  public void shouldSpeakAgainByItselfInPlainTextWithoutAnotherKey() {
    browser.block(OURS);
    box.field().sendKeys(DEFENSIVE);
    isQuiet();
    connect();

    browser.one(".cr-coach .cr-flag");
    assertThat(box.text()).isEqualTo(DEFENSIVE);
  }

  @Test
  public void shouldSpeakAgainByItselfInTheVisualEditor() {
    box.field().click();
    box.showVisually();
    browser.block(OURS);
    browser.driver().switchTo().frame(browser.one("rich-editor iframe"));
    browser.one("#tinymce").click();
    browser.press(DEFENSIVE);
    browser.driver().switchTo().defaultContent();
    isQuiet();
    connect();

    browser.one("#addcomment .cr-coach .cr-flag");
    assertThat(box.visualText()).isEqualTo(DEFENSIVE);
  }

  @Test
  public void shouldLetADialogsTabsWorkAndSpeakAgainByItself() {
    browser.one("#assign-issue").click();
    browser.one(DIALOG + "textarea#comment").click();
    browser.block(OURS);
    browser.press(DEFENSIVE);
    isQuiet();
    browser.one(DIALOG + ".js-sd-external-comment button").click();
    browser.one(DIALOG + ".js-sd-external-comment.active");
    connect();

    browser.one(DIALOG + ".cr-coach .cr-flag");
    assertThat(browser.text(DIALOG + ".cr-line")).contains("The client reads this");
    assertThat(written(DIALOG)).isEqualTo(DEFENSIVE);
    browser.one(DIALOG + ".cancel").click();
  }

  @Test
  public void shouldLetATransitionSayWhatItsGateMissesWithoutTheCoach() {
    browser.block(OURS);
    transition("Acknowledged").click();
    browser.one(DIALOG + "textarea#comment").sendKeys(DEFENSIVE);
    isQuiet();
    browser.one("#issue-workflow-transition-submit").click();

    browser.one(DIALOG + ".aui-message-error");
    assertThat(written(DIALOG)).isEqualTo(DEFENSIVE);
    connect();
    browser.one(DIALOG + ".cr-coach .cr-flag");
    browser.one(DIALOG + ".cancel").click();
  }

  @Test
  public void shouldSaveAnEditedCommentWithoutTheCoach() {
    new SampleRecovery(desk.running()).write(agent, recovery, "We look into it at once.");
    browser.open("/browse/" + recovery);
    countFailures();
    browser.block(OURS);
    WebElement last = browser.all("a.edit-comment").get(browser.all("a.edit-comment").size() - 1);
    String comment = last.getAttribute("id").replace("edit_comment_", "");
    last.click();
    browser.one(DIALOG + "#comment-edit textarea#comment").sendKeys(" " + DEFENSIVE);
    isQuiet();
    browser.one("#comment-edit-submit").click();

    browser.until("closed", driver -> browser.all(".jira-dialog").isEmpty());
    browser.until(
        "saved", driver -> browser.text("#comment-" + comment).contains("that is not our fault"));
  }

  @Test
  public void shouldFillTheLazyPartsOfThePanelAsSoonAsTheyCanBeRead() {
    browser.block(OURS);
    browser.driver().navigate().refresh();
    browser.until("told", driver -> panel().contains(AWAY));
    assertThat(panel()).contains("could not be read", "Acknowledge");
    assertThat(browser.one(".cr-panel [data-cr-next] button").getText()).isEqualTo("Try again");
    browser.screenshot("away-panel");
    connect();

    browser.one(".cr-panel .cr-gate li");
    assertThat(panel()).doesNotContain(AWAY);
  }

  @Test
  public void shouldFillTheBuildingBlocksAsSoonAsTheyCanBeRead() {
    box.field().click();
    browser.block(OURS);
    browser.one(".cr-blocks > summary").click();
    browser.until("told", driver -> browser.text(".cr-blocks").contains(AWAY));
    connect();

    browser.one(".cr-block summary");
    assertThat(browser.text(".cr-blocks")).doesNotContain(AWAY);
  }

  @Test
  public void shouldTellAtTheButtonThatNothingAnsweredAndTakeTheNextClick() {
    String promise = proposed("We will send the new contract on Friday.");
    browser.block(OURS);
    browser.one(promise + " [data-cr-decision=confirm]").click();
    assertThat(browser.text(promise + " .cr-complaint")).contains(AWAY, "try again");
    browser.screenshot("away-confirm");
    connect();

    browser.one(promise + " [data-cr-decision=confirm]").click();
    browser.until("confirmed", driver -> live().contains("confirmed"));
  }

  @Test
  public void shouldDismissAfterAFailureToo() {
    String promise = proposed("We will send the old contract on Friday.");
    browser.line(true, 0);
    browser.one(promise + " [data-cr-decision=dismiss]").click();
    assertThat(browser.text(promise + " .cr-complaint")).contains(AWAY);
    connect();

    browser.one(promise + " [data-cr-decision=dismiss]").click();
    browser.until("dismissed", driver -> live().contains("dismissed"));
  }

  @Test
  public void shouldTellThatASlowAnswerIsOnItsWayAndTakeOneClickAlone() {
    String promise = proposed("We will send the third contract on Friday.");
    browser.line(false, SLOW);
    WebElement confirm = browser.one(promise + " [data-cr-decision=confirm]");
    confirm.click();
    assertThat(browser.text(promise + " .cr-complaint")).contains("slow", "wait");
    assertThat(confirm.isEnabled()).isFalse();
    browser.until("confirmed", driver -> live().contains("confirmed"));
  }

  @Test
  public void shouldKeepAPromisesFormThroughAFailureAndAnEndedSession() {
    String promise = open("we replace the router");
    browser.one(promise + " [data-cr-form=move]").click();
    set("due", LocalDate.now().plusDays(12).toString());
    set("reason", "The van broke down");
    browser.block(OURS);
    browser.one("[name=reason]").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.until("told", driver -> browser.text(".cr-promise-form").contains(AWAY));
    connect();
    browser.driver().manage().deleteAllCookies();
    browser.one("[name=reason]").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.until("told", driver -> browser.text(".cr-promise-form").contains(LOGGED_OUT));
    browser.screenshot("logged-out-form");
    assertThat(browser.one("[name=reason]").getAttribute("value")).isEqualTo("The van broke down");

    browser.logInElsewhere("agent");
    browser.one("[name=reason]").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.until("moved", driver -> live().contains("new date"));
  }

  @Test
  public void shouldTellInAPromisesFormThatASlowAnswerIsOnItsWay() {
    String promise = open("we replace the cable");
    browser.one(promise + " [data-cr-form=withdraw]").click();
    browser.line(false, SLOW);
    browser.one("[name=reason]").sendKeys("Not needed", Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.one("[name=reason]").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.until("told", driver -> browser.text(".cr-promise-form").contains("slow"));
    browser.until("withdrawn", driver -> live().contains("withdrawn"));
  }

  @Test
  public void shouldKeepAPaperThroughAFailureAndAnEndedSession() {
    browser.open("/secure/Recovery!default.jspa?key=" + recovery);
    browser.one("[data-cr-add=lesson]").click();
    browser.one("#cr-lessons textarea").sendKeys("Test the tax table");
    browser.block(OURS);
    browser.press(Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.until("told", driver -> browser.text("#cr-lessons form").contains(AWAY));
    connect();
    browser.driver().manage().deleteAllCookies();
    browser.one("#cr-lessons button[type=submit]").click();
    browser.until("told", driver -> browser.text("#cr-lessons form").contains(LOGGED_OUT));
    assertThat(browser.one("#cr-lessons textarea").getAttribute("value"))
        .isEqualTo("Test the tax table");

    browser.logInElsewhere("agent");
    browser.one("#cr-lessons button[type=submit]").click();
    browser.until(
        "saved",
        driver ->
            browser.all("#cr-lessons form").isEmpty()
                && browser.text("#cr-lessons").contains("Test the tax table"));
  }

  /** The session ends between two looks at the issue, which is never left. */
  @Test
  public void shouldSpeakAgainInTheVisualEditorAfterTheNextLogin() {
    box.field().click();
    box.showVisually();
    browser.driver().manage().deleteAllCookies();
    browser.driver().switchTo().frame(browser.one("rich-editor iframe"));
    browser.one("#tinymce").click();
    browser.press(DEFENSIVE);
    browser.driver().switchTo().defaultContent();
    isQuiet();

    browser.logInElsewhere("agent");
    browser.one("#addcomment .cr-coach .cr-flag");
    assertThat(box.visualText()).isEqualTo(DEFENSIVE);
  }

  /** A form of a page holds a token, which ends with the cookie that it belongs to. */
  @Test
  public void shouldKeepAnEscalationWhoseTokenIsGone() {
    browser.open("/secure/EscalateToRecovery!default.jspa?issueKey=CARE-3");
    browser.one("#escalate-to-recovery textarea").sendKeys("They lost two days of orders.");
    browser.script(
        "document.querySelector('#escalate-to-recovery [name=atl_token]').value = 'gone'");
    browser.one("#escalate-to-recovery textarea").sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.until("refused", driver -> browser.all("#escalate-to-recovery textarea").isEmpty());
    browser.screenshot("token-gone");
    browser.driver().navigate().back();

    assertThat(browser.one("#escalate-to-recovery textarea").getAttribute("value"))
        .isEqualTo("They lost two days of orders.");
    assertThat(browser.string("return document.querySelector('[data-cr-sent]')")).isEqualTo("null");
  }

  private static void connect() {
    browser.line(false, 0);
    browser.block();
  }

  private static void countFailures() {
    browser.script(
        """
        const ask = window.fetch;
        window.crFailures = 0;
        window.fetch = (...what) => ask(...what).then(answer => {
          window.crFailures += answer.ok ? 0 : 1;
          return answer;
        }, problem => {
          window.crFailures++;
          throw problem;
        });
        """);
  }

  /** It asked in vain and said nothing. */
  private static void isQuiet() {
    browser.until(
        "asked in vain", driver -> !"0".equals(browser.string("return window.crFailures")));
    assertThat(browser.all(".cr-coach .cr-flag, .cr-coach .cr-complaint")).isEmpty();
    assertThat(box.line()).isEmpty();
  }

  /** A proposal in the panel, from a reply of its own; gives its selector. */
  private static String proposed(String reply) {
    new SampleRecovery(desk.running()).write(agent, recovery, reply);
    return inThePanel(reply.replaceFirst("^We will ", "").replaceFirst(" on Friday.$", ""));
  }

  private static String open(String promise) {
    agent.postJson(
        "/rest/client-recovery/1.0/commitments",
        "{\"issue\":\"%s\",\"quote\":\"%s\",\"party\":\"us\",\"due\":\"%s\"}"
            .formatted(recovery, promise, LocalDate.now().plusDays(3)));
    return inThePanel(promise);
  }

  private static String inThePanel(String words) {
    browser.open("/browse/" + recovery);
    browser.one(".cr-panel .cr-gate li");
    String id =
        browser
            .one(By.xpath("//li[@data-cr-promise][contains(.,'" + words + "')]"))
            .getAttribute("data-cr-promise");
    return ".cr-panel [data-cr-promise='" + id + "']";
  }

  private static void set(String name, String value) {
    browser.script(
        "var field = document.querySelector('.cr-promise-form [name=' + arguments[0] + ']');"
            + "field.value = arguments[1];"
            + "field.dispatchEvent(new Event('input', {bubbles: true}))",
        name,
        value);
  }

  private static WebElement transition(String name) {
    return browser.one(
        By.xpath(
            "//a[contains(@class,'issueaction-workflow-transition')][contains(.,'" + name + "')]"));
  }

  private static String written(String where) {
    return browser.one(where + "textarea#comment").getAttribute("value");
  }

  private static String panel() {
    return browser.text(".cr-panel");
  }

  private static String live() {
    return browser.string("return (document.getElementById('cr-live') || {}).textContent");
  }
}
