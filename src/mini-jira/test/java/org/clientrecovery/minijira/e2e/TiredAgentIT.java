package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/**
 * What happens to a tired agent at 17:55: the session has ended, a whole mail is pasted, the text
 * holds emoji and Hebrew, the mouse is away, somebody reads German or has the page read aloud. Once
 * for each of the three jars.
 */
public class TiredAgentIT extends OnEachJira {
  private static final String DEFENSIVE = "You should have told us earlier.";
  private static final String FIX_ALONE =
      "Hello, as for your complaint of this morning: please clear your browser cache, restart the"
          + " computer and send us the log file. Then open a new window.";

  @Before
  public void openTheRecovery() {
    openAs("agent");
  }

  private static void openAs(String user) {
    browser.logIn(user);
    openRecovery();
    browser.complaints();
  }

  @After
  public void plainMedia() {
    if (browser != null) {
      browser.media("");
    }
  }

  @Test
  public void shouldKeepQuietWhenTheSessionEndedAndSpeakAgainAfterTheNextLogin() {
    box.field().click();
    browser.driver().manage().deleteAllCookies();
    box.field().sendKeys(DEFENSIVE);
    browser.until("refused", driver -> !browser.complaints().isEmpty());
    assertThat(browser.all(".cr-coach .cr-flag, .cr-coach .cr-complaint")).isEmpty();
    assertThat(box.line()).isEmpty();
    browser.one(".cr-panel [data-cr-decision=confirm]").click();
    assertThat(browser.text(".cr-complaint")).contains("no longer logged in");
    browser.screenshot("tired-logged-out-jira" + jira);

    browser.logInElsewhere("agent");
    browser.one(".cr-panel [data-cr-decision=confirm]").click();
    browser.until("confirmed", driver -> live().contains("confirmed"));
    browser.until(
        "speaks again",
        driver -> {
          box.field().sendKeys(" ");
          return !browser.all(".cr-coach .cr-flag").isEmpty();
        });
    assertThat(box.text()).startsWith(DEFENSIVE);
  }

  @Test
  public void shouldTakeAPastedMailOfThirtyKilobytes() {
    String mail = "The archive is back since nine this morning and the queue is empty now.\n";
    box.paste(DEFENSIVE + " " + mail.repeat(420) + "Sorry if you feel that way.");
    browser.until("both", driver -> browser.all(".cr-coach .cr-flag").size() >= 2);
    assertThat(box.text().length()).isGreaterThan(30_000);
    assertThat(underlined()).contains("You should have told").anyMatch(q -> q.contains("Sorry if"));

    browser.driver().executeCdpCommand("Performance.enable", Map.of("timeDomain", "threadTicks"));
    double before = browser.processor();
    browser.press("at all. And");
    double spent = (browser.processor() - before) / 11;
    System.out.printf(Locale.ROOT, "a key in 30 KB, page's processor: %.1f ms%n", spent);
    browser.screenshot("tired-30kb-jira" + jira);
    assertThat(spent).as("ms a key").isLessThan(100);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  public void shouldUnderlineTheRightWordsAmongEmojiAndHebrew() {
    String greeting = "\u05e9\u05dc\u05d5\u05dd \uD83D\uDE21\uD83D\uDC68\u200D\uD83D\uDCBB: ";
    box.paste(greeting + "\uD83D\uDE80 " + DEFENSIVE + " Sorry if you feel that way. \uD83D\uDE4F");
    browser.until("both", driver -> browser.all(".cr-coach .cr-flag").size() >= 2);
    String before = box.text();

    assertThat(underlined()).contains("You should have told").anyMatch(q -> q.contains("Sorry if"));
    box.clickInFlag("Sorry if", 0);
    browser.until("reworded", driver -> box.text().contains("I am sorry that"));
    assertThat(box.text()).startsWith(greeting).endsWith("\uD83D\uDE4F").doesNotContain("(say");
    browser.press(Keys.chord(Keys.CONTROL, "z"));
    assertThat(box.text()).isEqualTo(before);
    browser.screenshot("tired-emoji-jira" + jira);
  }

  @Test
  public void shouldBeReachedByTheKeyboardWithAVisibleFocus() {
    box.typeFlagged(DEFENSIVE);
    List<String> seen = tabThrough(12);

    assertThat(seen).anyMatch(stop -> stop.contains("Show"));
    assertThat(seen).anyMatch(stop -> stop.contains("Dismiss"));
    assertThat(seen).anyMatch(stop -> stop.contains("Share with customer"));
    assertThat(seen).noneMatch(stop -> stop.contains("no outline"));
  }

  @Test
  public void shouldShowTheFocusInHighContrastAsWell() {
    browser.media("", "forced-colors", "active");
    box.typeFlagged(DEFENSIVE);
    assertThat(tabThrough(8)).noneMatch(stop -> stop.contains("no outline"));
    browser.screenshot("tired-focus-contrast-jira" + jira);

    browser.script("document.querySelector('.cr-panel a, .cr-panel button').focus()");
    assertThat(tabThrough(8)).noneMatch(stop -> stop.contains("no outline"));
  }

  @Test
  public void shouldGiveReasonsByKeyboardAndReturnToTheText() {
    box.typeFlagged(DEFENSIVE);
    tabTo("Dismiss");
    browser.press(Keys.ENTER);
    assertThat(browser.focused().getText()).isEqualTo("I am quoting");
    browser.press(Keys.ESCAPE);
    assertThat(browser.focused().getText()).startsWith("Dismiss");
    browser.press(Keys.ENTER);
    browser.press(Keys.ENTER);

    assertThat(browser.focused().getAttribute("id")).isEqualTo("comment");
    assertThat(browser.all(".cr-coach .cr-flag")).isEmpty();
  }

  @Test
  public void shouldNotChatterWhileSomebodyTypes() {
    box.field().click();
    browser.until("a line", driver -> !browser.all(".cr-coach .cr-line").isEmpty());
    assertThat(browser.all(".cr-coach [role=status], .cr-coach [aria-live]")).hasSize(1);
    browser.script(
        """
        window.crSaid = [];
        const line = document.querySelector('.cr-coach .cr-line');
        new MutationObserver(() => window.crSaid.push(line.textContent))
            .observe(line, {childList: true, characterData: true, subtree: true});
        """);
    box.typeFlagged(DEFENSIVE);
    for (String more : List.of(" It is", " done now,", " and we", " will call", " on Friday.")) {
      int asked = checks();
      box.field().sendKeys(more);
      browser.until("checked" + more, driver -> checks() > asked);
    }
    browser.until("drawn", driver -> box.line().contains("1 place"));

    assertThat(browser.string("return window.crSaid.join('|')"))
        .isEqualTo("1 place to look at. The client reads this.");
  }

  @Test
  public void shouldKeepCoachAndTextWhenJiraDrawsTheIssueAfresh() {
    box.typeFlagged(DEFENSIVE);
    browser.script(
        "document.querySelector('.cr-panel').crOld = true; CSS.highlights.clear();"
            + "JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [Number(AJS.Meta.get('issue-id'))])");
    browser.until(
        "drawn afresh",
        driver ->
            "true".equals(browser.string("return !document.querySelector('.cr-panel').crOld")));
    browser.one(".cr-panel .cr-gate li");

    assertThat(box.text()).isEqualTo(DEFENSIVE);
    assertThat(browser.all("#addcomment .cr-coach")).hasSize(1);
    assertThat(browser.all("#addcomment .cr-coach .cr-flag")).isNotEmpty();
    assertThat(browser.string("return Array.from(CSS.highlights.keys()).join()")).contains("cr-");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  public void shouldSpeakGermanToGermanReadersAndLeaveTheCommentInEnglish() {
    openAs("jonas");
    box.typeFlagged(DEFENSIVE + " Sorry if you feel that way.");

    assertThat(browser.text(".cr-coach .cr-list"))
        .contains("Schuldzuweisung", "Der Kunde hört, was er hätte tun sollen")
        .contains("„Sorry if“ bezweifelt, dass etwas geschah", "I am sorry that");
    assertThat(browser.text(".cr-panel")).contains("Der Kunde hört, was er hätte");
    browser.assertAccessible("German", "#viewissuesidebar", "#addcomment");
    for (int width : new int[] {1280, 360}) {
      browser.resize(width);
      LooksIT.waitUntilItFits(browser);
      browser.screenshot("tired-german-jira" + jira + "-" + width);
    }
    box.clickInFlag("Sorry if", 0);
    browser.until("reworded", driver -> box.text().contains("I am sorry that"));
  }

  @Test
  public void shouldSayHeartThenHeadBeforeAFirstReplyThatOnlyFixes() {
    browser.logIn("rosie");
    browser.open("/projects/CARE");
    browser.one("#create-issue").click();
    browser.one("#summary").sendKeys("Nothing can be ordered since this morning");
    browser.one("#issue-create-submit").click();
    browser.until("created", driver -> driver.getCurrentUrl().contains("/browse/"));
    String ticket = browser.driver().getCurrentUrl().replaceAll("[?#].*", "");
    browser.logIn("agent");
    browser.open(ticket);
    box.field().sendKeys(FIX_ALONE);

    browser.until("heart, then head", driver -> box.line().startsWith("Heart, then head"));
    browser.screenshot("tired-fix-first-jira" + jira);
    box.field()
        .sendKeys(Keys.chord(Keys.CONTROL, Keys.HOME), "Your shop takes no orders since nine.");
    box.field().sendKeys(" I am very sorry that we let this happen, that was our mistake. ");
    browser.until("heart first", driver -> !box.line().contains("Heart"));
  }

  @Test
  public void shouldHintAtARecoveryOnAnOrdinaryTicketUntilItIsDismissed() {
    String ticket = new SampleRecovery(desk.running()).protestedTicket();
    browser.open("/browse/" + ticket);
    String hint = browser.text("[data-cr-hint-panel]");
    assertThat(hint).contains("more than once", "Escalate to recovery");
    browser.assertAccessible("hint", "#viewissuesidebar");
    browser.screenshot("tired-hint-jira" + jira);

    box.typeFlagged(DEFENSIVE);
    browser.one("[data-cr-dismiss-hint]").click();
    browser.until("said", driver -> live().contains("gone"));
    browser.until("gone", driver -> browser.all("[data-cr-hint-panel]").isEmpty());
    assertThat(box.text()).isEqualTo(DEFENSIVE);
    assertThat(browser.all(".cr-coach .cr-flag")).isNotEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  private static List<String> underlined() {
    return browser.all(".cr-underlines span").stream()
        .map(each -> each.getDomProperty("textContent"))
        .toList();
  }

  private static int checks() {
    return Integer.parseInt(
        browser.string(
            "return performance.getEntriesByType('resource')"
                + ".filter(entry => entry.name.endsWith('/wording/check')).length"));
  }

  private static String live() {
    return browser.string("return (document.getElementById('cr-live') || {}).textContent");
  }

  /** What has the focus after each Tab, and "no outline" where one can't see it. */
  private static List<String> tabThrough(int stops) {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < stops; i++) {
      browser.press(Keys.TAB);
      seen.add(
          browser.string(
              """
              const it = document.activeElement;
              const style = getComputedStyle(it);
              const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              const shadow = style.boxShadow !== 'none'
                  && !matchMedia('(forced-colors: active)').matches;
              const ours = it.closest('.cr-coach, .cr-panel');
              return it.tagName + ' ' + it.textContent.slice(0, 30)
                  + (ring || shadow || !ours ? '' : ' no outline');
              """));
    }
    return seen;
  }

  private static void tabTo(String text) {
    for (int i = 0; i < 20 && !browser.focused().getText().startsWith(text); i++) {
      browser.press(Keys.TAB);
    }
  }
}
