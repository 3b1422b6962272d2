package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/**
 * The panel, the coach and the building blocks as people see them who use high contrast, a language
 * that runs from right to left, a telephone, the dark theme or paper; once for each of the three
 * jars, since each Jira brings another AUI. Nothing is cut off or hangs over; screenshots lie in
 * {@code target/screenshots}.
 */
public class LooksIT extends OnEachJira {
  /** Whatever of ours is wider than its place, or hangs over the page's edge. */
  private static final String HANGING_OVER =
      """
      const wide = [];
      const edge = document.documentElement.clientWidth;
      const roots = document.querySelectorAll('.cr-panel, .cr-papers-panel, .cr-coach, .cr-dashboard');
      roots.forEach(root => [root, ...root.querySelectorAll('*')].forEach(each => {
        const box = each.getBoundingClientRect();
        const style = getComputedStyle(each);
        const hidden = each.closest('.assistive') || box.width === 0
            || style.textOverflow === 'ellipsis';
        if (!hidden && (box.right > edge + 1 || box.left < -1
            || (each.scrollWidth > each.clientWidth + 1 && style.display !== 'inline'
                && each.clientWidth > 0))) {
          wide.push(each.tagName + '.' + each.className + ' ' + each.textContent.slice(0, 30));
        }
      }));
      if (document.documentElement.scrollWidth > edge + 1) {
        wide.push('the page: ' + document.documentElement.scrollWidth + ' of ' + edge);
      }
      return wide.join('\\n');
      """;

  @Before
  public void openTheRecovery() {
    openRecovery();
  }

  private static void openAll() {
    browser.script("document.querySelector('textarea#comment').scrollIntoView()");
    browser
        .one("textarea#comment")
        .sendKeys("You should have told us earlier. Sorry if you feel that way. Nothing is wrong.");
    browser.one(".cr-coach .cr-flag");
    browser.one(".cr-blocks > summary").click();
    browser.one(".cr-block summary").click();
    browser.one(".cr-pieces button");
    browser.one(".cr-panel [data-cr-form=add]").click();
    browser.complaints();
  }

  @After
  public void plainMedia() {
    if (browser != null) {
      browser.media("");
    }
  }

  @Test
  public void shouldBeWholeAtADeskAndOnATelephone() {
    looksWell("plain");
  }

  @Test
  public void shouldBeWholeInTheDark() {
    browser.script("document.documentElement.setAttribute('data-color-mode', 'dark')");
    looksWell("dark");
  }

  @Test
  public void shouldBeWholeInHighContrast() {
    browser.media("", "forced-colors", "active");
    assertThat(browser.string("return matchMedia('(forced-colors: active)').matches"))
        .isEqualTo("true");
    looksWell("contrast");
  }

  @Test
  public void shouldBeWholeFromRightToLeft() {
    browser.script("document.documentElement.dir = 'rtl'");
    looksWell("rtl");
  }

  /** A desk of 1280 pixels zoomed to 200 and 400 % has 640 and 320 of them left. */
  @Test
  public void shouldBeWholeWhenZoomed() {
    openAll();
    for (int width : new int[] {640, 320}) {
      browser.resize(width);
      waitUntilItFits(browser);
      shoot("zoomed", width);
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  public void shouldPrintThePanelWithoutButtonsAndCoach() {
    openAll();
    browser.media("print");
    browser.screenshot("looks-print-jira" + jira);

    assertThat(browser.string(HANGING_OVER)).isEmpty();
    assertThat(
            browser.string(
                "return Array.from(document.querySelectorAll('.cr-panel button, .cr-coach,"
                    + " .cr-underlines')).filter(e => e.getClientRects().length).length"))
        .isEqualTo("0");
    assertThat(browser.text(".cr-panel")).contains("Acknowledge");
  }

  private void looksWell(String name) {
    openAll();
    browser.assertAccessible(name + " at 1280", "#viewissuesidebar", "#addcomment");
    assertThat(browser.string(HANGING_OVER)).as(name + " at 1280").isEmpty();
    shoot(name, 1280);
    browser.resize(360);
    browser.assertAccessible(name + " at 360", "#viewissuesidebar", "#addcomment");
    assertThat(browser.string(HANGING_OVER)).as(name + " at 360").isEmpty();
    shoot(name, 360);
    assertThat(browser.complaints()).isEmpty();
  }

  /** Underlines follow their field a frame after the window's width changed. */
  static void waitUntilItFits(Chromium browser) {
    browser.until("nothing hangs over", driver -> browser.string(HANGING_OVER).isEmpty());
  }

  private void shoot(String name, int width) {
    String file = "looks-" + name + "-jira" + jira + "-" + width;
    browser.script("document.querySelector('.cr-panel').scrollIntoView()");
    browser.screenshot(file + "-panel");
    browser.script("document.querySelector('#addcomment').scrollIntoView()");
    browser.screenshot(file + "-coach");
  }
}
