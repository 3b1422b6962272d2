package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.openqa.selenium.Keys;

/**
 * What else Jira does in an editor while the coach looks on: the list of names after an @, pasting,
 * files that are dropped, undo. The coach takes none of their keys and events, and covers nothing.
 */
public class EditorNeighboursIT extends OnEachJira {
  private static final String DEFENSIVE = "You should have told us earlier.";
  private static final String NAMES = "#mentionDropDown";

  @Before
  public void openTheRecovery() {
    openRecovery();
    browser.complaints();
  }

  @Test
  public void shouldChooseANameByTheKeyboardWhileFlagsAreShown() {
    box.typeFlagged(DEFENSIVE);
    browser.press(" Thanks, @");
    browser.one(NAMES + " li.active");
    String first = browser.text(NAMES + " li.active");
    browser.press(Keys.ARROW_DOWN);
    browser.until("next", driver -> !browser.text(NAMES + " li.active").equals(first));
    browser.press(Keys.ARROW_UP);
    browser.until("back", driver -> browser.text(NAMES + " li.active").equals(first));
    browser.press("hele");
    browser.until(
        "one alone",
        driver ->
            browser.all(NAMES + " li").size() == 1 && browser.text(NAMES).contains("Helen Marsh"));
    browser.screenshot("names-jira" + jira);
    browser.press(Keys.ENTER);

    browser.until("gone", driver -> browser.all(NAMES).isEmpty());
    assertThat(box.text()).isEqualTo(DEFENSIVE + " Thanks, [~lead]");
    assertThat(browser.focused().getAttribute("id")).isEqualTo("comment");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  public void shouldKeepItsLinesUnderTheirWordsWhenANameIsPutInBeforeThem() {
    box.typeFlagged(DEFENSIVE);
    browser.press(Keys.HOME, "@priy");
    browser.one(NAMES + " li.active");
    browser.press(Keys.TAB);

    browser.until("put in", driver -> box.text().startsWith("[~"));
    browser.until(
        "under the same words",
        driver ->
            browser.all(".cr-underlines .cr-under").stream()
                .anyMatch(
                    line -> line.getDomProperty("textContent").equals("You should have told")));
    browser.until("checked", driver -> !browser.all(".cr-coach .cr-flag").isEmpty());
    box.clickInFlag("You should have told", 1);
    assertThat(
            browser.string(
                "const it = document.activeElement;"
                    + "return it.value.substring(it.selectionStart, it.selectionEnd)"))
        .isEqualTo("You should have told");
  }

  @Test
  public void shouldChooseANameByTheMouseAndNoticeIt() {
    box.typeFlagged(DEFENSIVE + " @hele");
    browser.one(NAMES + " li.active").click();

    browser.until("put in", driver -> box.text().endsWith("[~lead]"));
    assertThat(browser.focused().getAttribute("id")).isEqualTo("comment");
    browser.until(
        "the copy under the lines too",
        driver ->
            browser
                .string("return document.querySelector('.cr-underlines').textContent.trim()")
                .equals(DEFENSIVE + " [~lead]"));
  }

  @Test
  public void shouldCloseTheListAloneByEscapeAlsoInADialog() {
    browser.one("#assign-issue").click();
    browser.one(".jira-dialog-content-ready textarea#comment").sendKeys(DEFENSIVE + " @");
    browser.one(".jira-dialog .cr-coach .cr-flag");
    browser.one(NAMES + " li.active");
    browser.press(Keys.ESCAPE);

    assertThat(browser.all(NAMES)).isEmpty();
    assertThat(browser.all(".jira-dialog")).hasSize(1);
    browser.press(Keys.ESCAPE);
    browser.until("closed", driver -> browser.all(".jira-dialog").isEmpty());
  }

  @Test
  public void shouldNotCoverTheListOfNames() {
    box.typeFlagged(DEFENSIVE + " Sorry if you feel that way. @");
    browser.one(NAMES + " li.active");
    String covered =
        browser.string(
            """
            return Array.from(document.querySelectorAll('#mentionDropDown li')).filter(item => {
              const box = item.getBoundingClientRect();
              const at = document.elementFromPoint(box.left + box.width / 2, box.top + 5);
              return box.top < innerHeight && !item.contains(at);
            }).length;
            """);

    assertThat(covered).isEqualTo("0");
    assertThat(
            browser.string(
                """
                const list = document.getElementById('mentionDropDown').getBoundingClientRect();
                const ours = document.querySelector('.cr-coach').getBoundingClientRect();
                return list.bottom > ours.top && list.top < ours.bottom;
                """))
        .as("it opens over the coach, so that who lies above matters")
        .isEqualTo("true");
  }

  @Test
  public void shouldLetAPasteGoWhereItGoesAndUndoTakeItBack() {
    box.typeFlagged(DEFENSIVE);
    browser
        .driver()
        .executeCdpCommand(
            "Browser.grantPermissions",
            Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    browser
        .driver()
        .executeAsyncScript(
            "navigator.clipboard.writeText(' Sorry if you feel that way.').then(arguments[0])");
    browser.press(Keys.chord(Keys.CONTROL, "v"));
    browser.until("two flags", driver -> browser.all(".cr-coach .cr-flag").size() == 2);
    assertThat(box.text()).isEqualTo(DEFENSIVE + " Sorry if you feel that way.");

    browser.press(Keys.chord(Keys.CONTROL, "z"));
    browser.until("one flag", driver -> browser.all(".cr-coach .cr-flag").size() == 1);
    assertThat(box.text()).isEqualTo(DEFENSIVE);
  }

  @Test
  public void shouldLetFilesFallThroughItsLinesToThePage() {
    box.typeFlagged(DEFENSIVE);
    String heard =
        browser.string(
            """
            window.crHeard = [];
            for (const name of ['dragenter', 'dragover', 'drop', 'paste']) {
              document.addEventListener(name, event => {
                const data = event.dataTransfer || event.clipboardData;
                window.crHeard.push(name + ' ' + event.target.id + ' ' + data.files.length
                    + ' ' + event.defaultPrevented);
                event.preventDefault();
              });
            }
            const data = new DataTransfer();
            data.items.add(new File(['x'], 'log.txt', {type: 'text/plain'}));
            const field = document.querySelector('textarea#comment');
            const box = document.querySelector('.cr-underlines .cr-under').getBoundingClientRect();
            const under = document.elementFromPoint(box.left + 2, box.top + 2);
            for (const name of ['dragenter', 'dragover', 'drop']) {
              under.dispatchEvent(
                  new DragEvent(name, {bubbles: true, cancelable: true, dataTransfer: data}));
            }
            field.dispatchEvent(
                new ClipboardEvent('paste', {bubbles: true, cancelable: true, clipboardData: data}));
            return window.crHeard.join();
            """);

    assertThat(heard)
        .isEqualTo(
            "dragenter comment 1 false,dragover comment 1 false,"
                + "drop comment 1 false,paste comment 1 false");
    assertThat(box.text()).isEqualTo(DEFENSIVE);
  }

  @Test
  public void shouldTakeTypingAndAReplacementBackOneByOneInTheVisualEditor() {
    box.typeFlagged(DEFENSIVE + " Sorry if you feel that way.");
    box.showVisually();
    String before = box.visualText();
    box.clickInFlag("Sorry if", 0);
    browser.until("reworded", driver -> box.visualText().contains("I am sorry that"));
    String reworded = box.visualText();
    browser.driver().switchTo().frame(browser.one("rich-editor iframe"));
    browser.press(Keys.chord(Keys.CONTROL, Keys.END), " Bye.");
    browser.driver().switchTo().defaultContent();
    browser.until("typed", driver -> box.visualText().endsWith("Bye."));

    undoUntil(reworded);
    undoUntil(before);
    browser.until(
        "the field follows",
        driver -> box.text().equals(DEFENSIVE + " Sorry if you feel that way."));
    browser.until("flagged again", driver -> browser.all(".cr-coach .cr-flag").size() == 2);
    redoUntil(reworded);
  }

  /** Chromium may take typing back in more than one piece. */
  private static void undoUntil(String text) {
    keysUntil(text, Keys.chord(Keys.CONTROL, "z"));
  }

  private static void redoUntil(String text) {
    keysUntil(text, Keys.chord(Keys.CONTROL, Keys.SHIFT, "z"));
  }

  private static void keysUntil(String text, CharSequence keys) {
    browser.driver().switchTo().frame(browser.one("rich-editor iframe"));
    browser.one("#tinymce");
    for (int i = 0; i < 8 && !visual().equals(text); i++) {
      browser.press(keys);
    }
    assertThat(visual()).isEqualTo(text);
    browser.driver().switchTo().defaultContent();
  }

  private static String visual() {
    return browser.string("return document.body.innerText").strip();
  }
}
