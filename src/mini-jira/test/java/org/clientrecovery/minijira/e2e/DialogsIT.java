package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/**
 * The coach in dialogs that open over an issue and are loaded by script, and the question before a
 * public reply with heavy flags is sent: by keyboard, on a slow line, and without the server.
 */
public class DialogsIT {
  private static final String DEFENSIVE = "You should have told us earlier, that is not our fault.";
  private static final String DIALOG = ".jira-dialog-content-ready ";
  private static final String SEND = "#issue-comment-add-submit";

  @ClassRule public static final ChromiumOnMiniJira desk = new ChromiumOnMiniJira();

  private static Chromium browser;
  private static String recovery;

  @BeforeClass
  public static void escalate() throws IOException {
    desk.start(10);
    browser = desk.browser();
    recovery = new SampleRecovery(desk.running()).escalated("Web shop down");
    Visitor.loggedInAs("admin", desk.running())
        .postJson(
            "/rest/client-recovery/1.0/settings?project=CARE",
            "{\"values\":{\"confirm-heavy-flags\":\"yes\"},\"was\":{}}");
    browser.logIn("agent");
  }

  @Before
  public void openTheRecovery() {
    connect();
    browser.open("/browse/" + recovery);
    browser.one(".cr-panel .cr-gate li");
    browser.complaints();
  }

  @Test
  public void shouldFlagInTheDialogOfATransitionAndLeaveWithIt() {
    browser.script("window.crStayed = true");
    transition("Acknowledged").click();
    browser.one(DIALOG + "textarea#comment").sendKeys(DEFENSIVE);
    browser.one(DIALOG + ".cr-coach .cr-flag");

    assertThat(browser.one(DIALOG + ".cr-line").getText()).contains("Colleagues alone");
    assertThat(browser.all(DIALOG + ".cr-underlines .cr-under")).isNotEmpty();
    assertThat(browser.all("#addcomment .cr-flag")).isEmpty();
    browser.assertAccessible("dialog of a transition", ".jira-dialog");
    browser.screenshot("dialog-transition");
    browser.focused().sendKeys(" " + DEFENSIVE, Keys.ESCAPE);
    browser.until("closed", driver -> browser.all(".jira-dialog").isEmpty());
    browser.one("#addcomment textarea#comment").sendKeys(DEFENSIVE);
    browser.one("#addcomment .cr-coach .cr-flag");
    assertThat(browser.string("return window.crStayed")).isEqualTo("true");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  public void shouldSayInTheDialogWhatTheGateMissesAndKeepWhatWasWritten() {
    transition("Acknowledged").click();
    browser.one(DIALOG + "textarea#comment").sendKeys(DEFENSIVE);
    browser.one(DIALOG + ".cr-coach .cr-flag");
    browser.one("#issue-workflow-transition-submit").click();

    browser.one(DIALOG + ".aui-message-error");
    assertThat(browser.one(DIALOG + "textarea#comment").getAttribute("value")).isEqualTo(DEFENSIVE);
    browser.one(DIALOG + ".cr-coach .cr-flag");
    browser.screenshot("dialog-gate");
    browser.one(DIALOG + ".cancel").click();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  public void shouldFlagInTheDialogThatAssignsAndKnowItsTabs() {
    browser.script("window.crStayed = true");
    browser.one("#assign-issue").click();
    browser.one("#assign-dialog.jira-dialog-content-ready textarea#comment").sendKeys(DEFENSIVE);
    browser.one(DIALOG + ".cr-coach .cr-flag");
    assertThat(browser.one(DIALOG + ".cr-line").getText()).contains("Colleagues alone");
    browser.one(DIALOG + ".js-sd-external-comment button").click();
    browser.until(
        "public",
        driver -> browser.one(DIALOG + ".cr-line").getText().contains("The client reads this"));
    browser.assertAccessible("dialog that assigns", ".jira-dialog");
    browser.screenshot("dialog-assign");
    browser.resize(360);
    LooksIT.waitUntilItFits(browser);
    browser.screenshot("dialog-assign-360");
    browser.resize(1280);

    browser.one("#assign-to-me-trigger").click();
    browser.one("#assign-issue-submit").click();
    browser.one(DIALOG + ".cr-ask button");
    assertThat(focus()).isEqualTo("Keep writing");
    browser.press(Keys.ENTER);
    browser.one(DIALOG + ".js-sd-internal-comment button").click();
    browser.one("#assign-issue-submit").click();
    browser.until("closed", driver -> browser.all(".jira-dialog").isEmpty());
    isSent(DEFENSIVE);
    assertThat(browser.text("#assignee-val")).isEqualTo("Tom Whitfield");
    assertThat(browser.string("return window.crStayed")).isEqualTo("true");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  public void shouldFlagInTheVisualEditorOfADialog() {
    transition("Acknowledged").click();
    browser.one(DIALOG + ".editor-toggle-tabs [data-mode=wysiwyg] button").click();
    browser.driver().switchTo().frame(browser.one(DIALOG + "rich-editor iframe"));
    browser.one("#tinymce").click();
    browser.press(DEFENSIVE);
    browser.driver().switchTo().defaultContent();
    browser.one(DIALOG + ".cr-coach .cr-flag");

    browser.until(
        "lines",
        driver ->
            browser
                .string(
                    "return Array.from(document.querySelector('.jira-dialog rich-editor iframe')"
                        + ".contentWindow.CSS.highlights.keys()).join()")
                .contains("cr-flag"));
    assertThat(browser.all("#addcomment .cr-flag")).isEmpty();
    browser.screenshot("dialog-visual");
    browser.one(DIALOG + ".cancel").click();
    browser.until("closed", driver -> browser.all(".jira-dialog").isEmpty());
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  public void shouldSendByCtrlEnterFromTheVisualEditor() {
    writeVisually("G. Your shop is back since nine, and we will call you.");
    browser.press(Keys.chord(Keys.CONTROL, Keys.ENTER));
    isSent("G. ");
  }

  @Test
  public void shouldAskAfterCtrlEnterInTheVisualEditorAndSendWhatStandsThere() {
    writeVisually("H. " + DEFENSIVE);
    browser.press(Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.driver().switchTo().defaultContent();
    browser.one(".cr-ask button");
    browser.screenshot("ask-visual");
    assertThat(focus()).isEqualTo("Keep writing");
    browser.press(Keys.ENTER);
    browser.until(
        "back in the text",
        driver ->
            "comment_ifr".equals(browser.string("return document.activeElement.id"))
                && browser.all(".cr-ask button").isEmpty());

    browser.driver().switchTo().frame(browser.one("rich-editor iframe"));
    browser.press(Keys.chord(Keys.CONTROL, Keys.END), " At all.");
    browser.press(Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.driver().switchTo().defaultContent();
    browser.one(".cr-ask button");
    browser.press(Keys.TAB);
    browser.press(Keys.ENTER);
    isSent("H. " + DEFENSIVE + " At all.");
  }

  @Test
  public void shouldCheckACommentThatIsOpenedForEditing() {
    browser.one("a.edit-comment").click();
    browser.one(DIALOG + "#comment-edit");
    browser.one(DIALOG + ".cr-coach .cr-flag");

    browser.one("#comment-edit-submit").click();
    browser.one(DIALOG + ".cr-ask button").click();
    browser.press(Keys.ESCAPE);
    browser.until("closed", driver -> browser.all(".jira-dialog").isEmpty());
  }

  @Test
  public void shouldAskBeforeAPublicReplyWithHeavyFlagsAndGoOnByKeyboardAlone() {
    write("A. " + DEFENSIVE);
    browser.one(".cr-coach .cr-flag");
    browser.press(Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.one(".cr-ask button");
    browser.assertAccessible("question before sending", "#addcomment");
    browser.screenshot("ask");

    assertThat(focus()).isEqualTo("Keep writing");
    browser.press(Keys.ENTER);
    browser.until("back in the text", driver -> "comment".equals(focusedId()));
    browser.one(SEND).sendKeys(Keys.ENTER);
    browser.one(".cr-ask button");
    browser.press(Keys.TAB);
    assertThat(focus()).isEqualTo("Send anyway");
    browser.press(Keys.ENTER);
    isSent("A. ");
  }

  @Test
  public void shouldNotAskForAnInternalNoteNorForAFriendlyReply() {
    write("B. " + DEFENSIVE);
    browser.one(".cr-coach .cr-flag");
    browser.one("#issue-comment-add .sd-internal-submit").click();
    isSent("B. ");

    write("C. Your shop is back since nine, and we will call you.");
    browser.one(SEND).click();
    isSent("C. ");
  }

  @Test
  public void shouldSendAfterAMomentWhileTheServerIsSlow() {
    browser.one("textarea#comment").click();
    browser.until("learned", driver -> learned());
    browser.line(false, 4000);
    write("D. " + DEFENSIVE);
    browser.one(SEND).click();

    isSent("D. ");
  }

  @Test
  public void shouldSendWhenTheWordingServiceIsAway() {
    browser.one("textarea#comment").click();
    browser.until("learned", driver -> learned());
    browser.block("*/wording/*");
    write("E. " + DEFENSIVE);
    browser.one(SEND).click();

    isSent("E. ");
  }

  @Test
  public void shouldBeQuietWithoutALineAndAskAndSendWhenItIsBack() {
    browser.line(true, 0);
    write("F. " + DEFENSIVE);
    browser.until("asked in vain", driver -> !browser.complaints().isEmpty());
    assertThat(browser.all(".cr-coach .cr-flag, .cr-coach .cr-complaint")).isEmpty();
    assertThat(browser.one("textarea#comment").getAttribute("value")).startsWith("F. ");

    connect();
    browser.one(".cr-coach .cr-flag");
    browser.one(SEND).click();
    browser.one(".cr-ask .aui-button-link").click();
    isSent("F. ");
  }

  private static void connect() {
    browser.line(false, 0);
    browser.block();
  }

  private static boolean learned() {
    return !"null".equals(browser.string("return window.ClientRecovery.confirmHeavy"));
  }

  private static org.openqa.selenium.WebElement transition(String name) {
    return browser.one(
        org.openqa.selenium.By.xpath(
            "//a[contains(@class,'issueaction-workflow-transition')][contains(.,'" + name + "')]"));
  }

  private static void write(String text) {
    browser.script("document.querySelector('textarea#comment').scrollIntoView()");
    browser.one("textarea#comment").sendKeys(text);
  }

  /** Leaves the driver in the frame of the visual editor. */
  private static void writeVisually(String text) {
    browser.script("document.querySelector('textarea#comment').scrollIntoView()");
    browser.one("textarea#comment").click();
    browser.until("learned", driver -> learned());
    browser.one("#addcomment .editor-toggle-tabs [data-mode=wysiwyg] button").click();
    browser.driver().switchTo().frame(browser.one("rich-editor iframe"));
    browser.one("#tinymce").click();
    browser.press(text);
  }

  private static void isSent(String start) {
    browser.until(
        start + "is sent",
        driver ->
            browser
                .string(
                    "return Array.from(document.querySelectorAll('article .action-body'))"
                        + ".map(body => body.textContent.trim()).join('|')")
                .contains("|" + start));
    browser.one(".cr-panel .cr-gate li");
  }

  private static String focus() {
    return browser.focused().getText();
  }

  private static String focusedId() {
    return browser.focused().getAttribute("id");
  }
}
