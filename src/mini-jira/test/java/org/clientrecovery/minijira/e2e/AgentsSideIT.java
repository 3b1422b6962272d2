package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/**
 * What an agent sees under an editor and on an issue, in headless Chromium, once for each of the
 * three jars; held against WCAG 2.2 AA, with screenshots in {@code target/screenshots}.
 */
public class AgentsSideIT extends OnEachJira {
  private static final String DEFENSIVE =
      "You should have told us earlier. Sorry if you feel that way. Nothing is wrong on our side.";
  private static final String HOSTILE =
      "<img src=x onerror=\"window.crHostile=1\"><script>window.crHostile=1</script>";

  @Override
  String reason() {
    return HOSTILE;
  }

  @Before
  public void openTheRecovery() {
    browser.logIn("agent");
    openRecovery();
    browser.complaints();
  }

  @Test
  public void shouldListAndUnderlineFlagsWhileTyping() {
    box.typeFlagged(DEFENSIVE);

    assertThat(browser.text(".cr-coach .cr-line")).contains("3 places");
    assertThat(browser.all(".cr-underlines .cr-under, .cr-underlines .cr-under-hint"))
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(box.text()).isEqualTo(DEFENSIVE);
    browser.assertAccessible("issue with coach");
    shoot("coach");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  public void shouldRewordWithOneClickAndTakeItBackByUndo() {
    box.typeFlagged(DEFENSIVE);
    box.clickInFlag("Sorry if you", 0);

    assertThat(box.text()).contains("I am sorry that \u2026.").doesNotContain("Sorry if", "(say");
    browser.until(
        "own words are not flagged",
        driver -> browser.all(".cr-coach .cr-flag").size() == 2 && box.line().startsWith("2"));
    browser.press(Keys.chord(Keys.CONTROL, "z"));
    assertThat(box.text()).isEqualTo(DEFENSIVE);
  }

  @Test
  public void shouldDoTheSameInTheVisualEditor() {
    box.typeFlagged(DEFENSIVE);
    box.showVisually();
    browser.until("lines", driver -> highlights().contains("cr-flag"));
    box.clickInFlag("Sorry if you", 0);
    browser.until("reworded", driver -> !box.visualText().contains("Sorry if"));

    assertThat(box.visualText())
        .contains("I am sorry that \u2026.")
        .doesNotContain("that way", "(say");
    assertThat(
            browser.string(
                "return document.querySelector('rich-editor iframe').contentWindow"
                    + ".getSelection().toString()"))
        .isEqualTo("\u2026");
    browser.script(
        "document.querySelector('rich-editor iframe').contentDocument.execCommand('undo')");
    assertThat(box.visualText()).isEqualTo(DEFENSIVE);
    shoot("coach-visual");
  }

  @Test
  public void shouldDismissAFlagWithAReasonThatTheAdminsRead() {
    box.typeFlagged(DEFENSIVE);
    box.clickInFlag("You should have told", 2);
    browser
        .driver()
        .executeScript(
            "Array.from(document.querySelectorAll('.cr-coach button'))"
                + ".find(b => b.textContent === 'The client asked for it').click()");
    browser.until("two flags left", driver -> browser.text(".cr-line").contains("2 places"));

    browser.until(
        "feedback",
        driver ->
            Visitor.loggedInAs("admin", desk.running())
                .get("/rest/client-recovery/1.0/wording/feedback")
                .body()
                .contains("client-asked"));
    assertThat(
            Visitor.loggedInAs("agent", desk.running())
                .get("/rest/client-recovery/1.0/wording/feedback")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  public void shouldStayQuietAndLetSendWhileTheServerIsAway() {
    browser.script(
        "window.crCalls = 0; window.fetch = function () {"
            + " window.crCalls++; return Promise.reject(new TypeError('away')); }");
    box.field().sendKeys("You should have told us earlier, nothing is wrong.");
    browser.until("asked in vain", driver -> !"0".equals(calls()));
    browser.one("textarea#comment").sendKeys(" And so on.");

    assertThat(browser.all(".cr-coach .cr-flag")).isEmpty();
    browser.one("#issue-comment-add .sd-internal-submit").click();
    browser.one("article.sd-internal");
  }

  @Test
  public void shouldNotMoveWhatStandsBelowWhenMoreFlagsCome() {
    box.typeFlagged("Sorry if you feel that way.");
    long before = bottomOfCoach();
    browser.one("textarea#comment").sendKeys(" You should have told us. Nothing is wrong here.");
    browser.until("more flags", driver -> browser.all(".cr-coach .cr-flag").size() >= 2);

    assertThat(bottomOfCoach()).isEqualTo(before);
  }

  @Test
  public void shouldKnowTheTabsOfADialog() {
    browser.script(
        "location.href = document.querySelector('.issueaction-workflow-transition').href");
    browser.one("#issue-workflow-transition");
    box.typeFlagged("You should have told us earlier.");
    assertThat(browser.text(".cr-line")).contains("Colleagues alone");

    browser.one(".js-sd-external-comment button").click();
    browser.until("public", driver -> browser.text(".cr-line").contains("The client reads this"));
    browser.assertAccessible("transition with coach");
    shoot("transition");
  }

  @Test
  public void shouldChangePromisesInPlaceAndSaySo() {
    String promise = "//li[@data-cr-promise][contains(.,'next Friday')]";
    browser.driver().findElement(org.openqa.selenium.By.xpath(promise + "//button[1]")).click();
    browser.until("said", driver -> live().contains("confirmed"));
    browser.until(
        "kept the focus",
        driver -> browser.string("return document.activeElement.textContent").contains("Kept"));
    browser.one("[data-cr-form=move]").click();
    browser.script(
        "document.querySelector('.cr-promise-form [name=due]').value = '2031-05-02';"
            + "document.querySelector('.cr-promise-form [name=reason]').value = 'The part is late';"
            + "document.querySelector('.cr-promise-form [type=submit]').click()");
    browser.until("moved", driver -> live().contains("new date"));

    browser.until("drawn afresh", driver -> panelText().contains("2031"));
    browser.one(".cr-panel .cr-gate li");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  public void shouldUnderlineTheFlagsInTheCommentsThemselves() {
    assertThat(browser.string("return Array.from(CSS.highlights.keys()).join()")).contains("cr-");
    browser.assertAccessible("issue with panel");
    shoot("panel");
  }

  @Test
  public void shouldFillBuildingBlocksFromTheRecovery() {
    browser.one("textarea#comment").click();
    browser.one(".cr-blocks > summary").click();
    browser.one(".cr-block summary").click();
    browser.one(".cr-pieces button").click();

    assertThat(box.text()).contains("Rosie Tran").contains("Web shop down");
    shoot("blocks");
    browser.assertAccessible("building blocks");
  }

  @Test
  public void shouldRunNothingOfHostileTexts() {
    box.typeFlagged(HOSTILE + " You should have told us " + HOSTILE);

    assertThat(browser.script("return window.crHostile")).isNull();
    assertThat(browser.all(".cr-panel img, .cr-coach img, .cr-coach script")).isEmpty();
  }

  @Test
  public void shouldShowTheOtherPagesAccessibly() {
    browser.open("/secure/EscalateToRecovery!default.jspa?issueKey=CARE-2");
    browser.assertAccessible("escalation", "#content");
    shoot("escalate");
    browser.logIn("admin");
    for (String page : adminPages()) {
      browser.open(page);
      browser.assertAccessible(page, "#content");
      shoot("admin-" + page.replaceAll(".*/([A-Za-z]+)[.!].*", "$1"));
    }
    assertThat(browser.complaints()).isEmpty();
  }

  /** Those that the menu of the administration names. */
  @SuppressWarnings("unchecked")
  private static List<String> adminPages() {
    browser.open("/secure/admin/RecoveryProjects!default.jspa");
    return (List<String>)
        browser.script(
            "return Array.from(document.querySelectorAll('a[id^=client-recovery]'))"
                + ".map(a => a.href)");
  }

  private void shoot(String name) {
    browser.screenshot(name + "-jira" + jira + "-1280");
    browser.resize(360);
    browser.screenshot(name + "-jira" + jira + "-360");
    browser.resize(1280);
    browser.script("document.documentElement.setAttribute('data-color-mode', 'dark')");
    browser.screenshot(name + "-jira" + jira + "-dark");
    browser.script("document.documentElement.setAttribute('data-color-mode', 'light')");
  }

  private static String highlights() {
    return browser.string(
        "return Array.from(document.querySelector('rich-editor iframe').contentWindow"
            + ".CSS.highlights.keys()).join()");
  }

  private static String panelText() {
    return browser.string("return document.querySelector('.cr-panel').textContent");
  }

  private static String calls() {
    return browser.string("return window.crCalls");
  }

  private static String live() {
    return browser.string("return (document.getElementById('cr-live') || {}).textContent");
  }

  private static long bottomOfCoach() {
    return Math.round(
        ((Number)
                browser.script(
                    "return document.querySelector('.cr-coach').getBoundingClientRect().height"))
            .doubleValue());
  }
}
