package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.TimeoutException;

/**
 * Opens every page on which the plugin shows something, in a browser, after every field was filled
 * with words that would run as a script: they are shown as they are, and nothing runs.
 */
public class HostileTextsIT {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  /** Whatever of the markup became an element, an attribute or an address. */
  private static final String TAKEN_FOR_MARKUP =
      """
      const found = [];
      document.querySelectorAll('*').forEach(element => {
        Array.from(element.attributes)
            .filter(attribute => attribute.name.startsWith('on')
                || /^\\s*javascript:/i.test(attribute.value)
                || attribute.name.includes('xss'))
            .forEach(attribute => found.push(element.tagName + ' ' + attribute.name));
      });
      document.querySelectorAll('script:not([src]), img[src$="x"], svg[onload]')
          .forEach(element => found.push(element.outerHTML.slice(0, 80)));
      if (window.__xss !== undefined) {
        found.push('a script ran: ' + window.__xss);
      }
      return found.join('\\n');
      """;

  /** All words of the page, those in fields and tooltips too. */
  private static final String ALL_WORDS =
      """
      const words = [document.title, document.body.textContent];
      document.querySelectorAll('input, textarea').forEach(field => words.push(field.value));
      document.querySelectorAll('[title]').forEach(each => words.push(each.title));
      document.querySelectorAll('[aria-label]').forEach(e => words.push(e.getAttribute('aria-label')));
      return words.join('\\n');
      """;

  private static final String PAPERS =
      "problem-what problem-count problem-since problem-agreement-how meeting-present meeting-goals"
          + " meeting-speakers meeting-summary opening-statement-text plan-action-action"
          + " plan-action-owner plan-action-client-owner plan-action-measure plan-agreement-how"
          + " concession-what concession-worth client-part-part client-part-outcome contact-how"
          + " contact-said lesson-what prevention-what prevention-owner";

  private static RunningMiniJira running;
  private static Chromium browser;
  private static HostileDesk desk;

  @BeforeClass
  public static void fill() throws IOException {
    Chromium.assumeInstalled();
    String file = HostileDesk.export(FOLDER.getRoot().toPath()).toString();
    running = RunningMiniJira.on(10, "--import", file);
    desk = HostileDesk.filled(running);
    browser = Chromium.on(running);
    browser.logIn("admin");
  }

  @AfterClass
  public static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (running != null) {
      running.close();
    }
  }

  /** Page, and the fields that it shows. */
  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("/browse/" + desk.recovery(), "summary message-zip quote promised");
    pages.put("/browse/" + HostileDesk.SOURCE, "summary reporter message-form reply quote");
    pages.put(
        "/secure/Recovery!default.jspa?key=" + desk.recovery(),
        PAPERS + " chronology why override");
    pages.put("/secure/ClientRecoveryCommitments.jspa", "quote owner project");
    pages.put("/secure/ClientRecoveries.jspa", "summary project");
    pages.put("/secure/Dashboard.jspa", "quote");
    pages.put("/secure/EscalateToRecovery!default.jspa?issueKey=" + HostileDesk.OTHER, "");
    pages.put("/secure/EscalateToRecovery!default.jspa?issueKey=" + HostileDesk.SOURCE, "");
    pages.put("/secure/admin/RecoveryProjects!default.jspa?projectKey=HOST", "project");
    pages.put("/secure/admin/WordingRules!default.jspa", "rule-note message-form message-zip");
    pages.put("/secure/admin/RecoverySettings!default.jspa?projectKey=HOST", "project group");
    return pages;
  }

  @Test
  public void shouldShowHostileWordsAsWordsOnEveryPage() {
    List<String> wrong = new ArrayList<>();
    pages().forEach((page, fields) -> wrong.addAll(wrongOn(page, fields)));
    adminPages().forEach(page -> wrong.addAll(wrongOn(page, "")));

    assertThat(wrong).isEmpty();
  }

  @Test
  public void shouldShowHostileRulesAsWordsUnderTheEditor() {
    browser.open("/browse/" + desk.recovery());
    browser.one(".cr-panel .cr-gate li");
    browser
        .one("textarea#comment")
        .sendKeys("It was the hostile form rule. " + HostileDesk.words("typed"));
    browser.one(".cr-coach .cr-flag");
    browser.one(".cr-blocks > summary").click();
    browser.one(".cr-block");

    assertThat(
            missing(
                "message-form suggestion-form typed reporter",
                browser.string("return document.querySelector('#addcomment').textContent")
                    + fieldText()))
        .isEmpty();
    assertThat(browser.string(TAKEN_FOR_MARKUP)).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  /** What is wrong on that page: markup that was taken for such, complaints, fields not shown. */
  private static List<String> wrongOn(String page, String fields) {
    browser.complaints();
    browser.open(page);
    List<String> wrong = new ArrayList<>();
    try {
      browser.until(page, driver -> isDrawn() && missing(fields, words()).isEmpty());
    } catch (TimeoutException e) {
      missing(fields, words()).forEach(field -> wrong.add(page + " does not show " + field));
    }
    browser
        .string(TAKEN_FOR_MARKUP)
        .lines()
        .forEach(markup -> wrong.add(page + " took words for markup: " + markup));
    browser.complaints().forEach(complaint -> wrong.add(page + ": " + complaint));
    return wrong;
  }

  private static boolean isDrawn() {
    return "true"
        .equals(
            browser.string(
                "return document.readyState === 'complete'"
                    + " && !document.querySelector('[aria-busy=true]')"));
  }

  private static List<String> missing(String fields, String words) {
    return Arrays.stream(fields.split(" "))
        .filter(field -> !field.isEmpty() && !words.contains(HostileDesk.mark(field) + "\"'>"))
        .toList();
  }

  private static String words() {
    return browser.string(ALL_WORDS);
  }

  private static String fieldText() {
    return browser.string("return document.querySelector('textarea#comment').value");
  }

  @SuppressWarnings("unchecked")
  private static List<String> adminPages() {
    browser.open("/secure/admin/RecoveryProjects!default.jspa");
    return (List<String>)
        browser.script(
            "return Array.from(document.querySelectorAll('a[id^=client-recovery]'))"
                + ".map(a => a.href)");
  }
}
