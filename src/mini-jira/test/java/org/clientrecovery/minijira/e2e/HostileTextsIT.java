package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

  /**
   * Columns of names that we or Jira give: {@code KIND_ID}, {@code AUTHOR_KEY}, {@code DUE_ZONE}
   */
  private static final Pattern OURS =
      Pattern.compile(".*(_IDS?|_KEY|_BY|_ZONE|VERSION|_BEFORE|STATE_AFTER|DUE_AFTER)");

  /** They give reasons of ours alone. */
  private static final Set<String> SAY_NO_WORDS_OF_PEOPLE = Set.of("recovery-hint", "unled-panel");

  /**
   * Texts of ours, checked addresses and times, the words that a rule matched; and the one that
   * mini-jira has nothing for.
   */
  private static final Set<String> KEEP_NO_WORDS =
      Set.of(
          "AUDIT.SUBJECT",
          "CLIENT_SIDE.ORGANISATION_NAME",
          "COMMENT_REVIEW.SUMMARY_TEXT",
          "COMMITMENT.COMMENT_SINCE",
          "COMMITMENT.DUE_TEXT",
          "COMMITMENT.PROOF_LINK",
          "COMMITMENT_NOTICE.SENT_TO",
          "ERROR_SEEN.FINGERPRINT",
          "ERROR_SEEN.FRAME_TEXT",
          "ERROR_SEEN.KIND_TEXT",
          "JOB_RUN.FAILURE_TEXT",
          "JOB_RUN.NAME",
          "JOB_RUN.RESULT_TEXT",
          "NOTICE_SCHEDULE.SETTINGS_TEXT",
          "RECOVERY.STANDING",
          "RECOVERY_NOTICE.SENT_TO",
          "RULE_RUN.BASIS_TEXT",
          "RULE_RUN.CHOSEN_PROJECTS",
          "RULE_RUN.FINDINGS",
          "SETTING.NAME");

  private static final String PAPERS =
      "problem-what problem-count problem-since problem-agreement-how meeting-present meeting-goals"
          + " meeting-speakers meeting-summary opening-statement-text plan-action-action"
          + " plan-action-owner plan-action-client-owner plan-action-measure plan-agreement-how"
          + " concession-what concession-worth client-part-part client-part-outcome contact-how"
          + " contact-said lesson-what prevention-what prevention-owner";

  @ClassRule(order = 1)
  public static final ChromiumOnMiniJira site = new ChromiumOnMiniJira();

  private static String url;
  private static RunningMiniJira running;
  private static Chromium browser;
  private static HostileDesk desk;

  @BeforeClass
  public static void fill() throws IOException {
    Chromium.assumeInstalled();
    Path folder = FOLDER.getRoot().toPath();
    url = "jdbc:h2:file:" + folder.resolve("desk") + ";AUTO_SERVER=TRUE";
    site.start(10, "--db", url, "--import", HostileDesk.export(folder).toString());
    running = site.running();
    desk = HostileDesk.filled(running);
    browser = site.browser();
    browser.logIn("admin");
  }

  /** Page, and the fields that it shows. */
  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("/browse/" + desk.recovery(), "summary message-zip quote promised");
    pages.put("/browse/" + HostileDesk.SOURCE, "summary reporter message-form reply quote");
    pages.put(
        "/secure/Recovery!default.jspa?key=" + desk.recovery(),
        PAPERS + " chronology why override");
    pages.put("/browse/" + HostileDesk.OTHER, "other-summary reporter loose");
    pages.put(
        "/secure/ConfigureReport.jspa?reportKey=org.clientrecovery.jira:unresolved-commitments"
            + "&projectid="
            + desk.project(),
        "quote owner");
    pages.put("/secure/ClientRecoveryCommitments!default.jspa", "quote owner project");
    pages.put("/secure/ClientRecoveries!default.jspa", "summary project");
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
    assertThat(adminPages()).hasSizeGreaterThan(3);
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

  /** So that a page or a column of tomorrow can't be forgotten here. */
  @Test
  public void shouldHaveOpenedEachPageThatThePluginOffers() {
    String opened = pages().keySet() + " " + adminPages();

    assertThat(PluginJar.modules("webwork1 action"))
        .hasSizeGreaterThan(6)
        .allSatisfy(action -> assertThat(opened).contains("/" + action.attr("alias") + "!"));
    assertThat(PluginJar.modules("report"))
        .allSatisfy(report -> assertThat(opened).contains(":" + report.attr("key") + "&"));
    List<String> parts = new ArrayList<>();
    for (String page : List.of("/browse/" + desk.recovery(), "/browse/" + HostileDesk.OTHER)) {
      browser.open(page);
      PluginJar.modules("web-panel").stream()
          .map(panel -> panel.attr("key"))
          .filter(key -> !browser.all("#" + key).isEmpty())
          .forEach(parts::add);
    }
    assertThat(parts)
        .containsAll(
            PluginJar.modules("web-panel").stream()
                .map(panel -> panel.attr("key"))
                .filter(key -> !SAY_NO_WORDS_OF_PEOPLE.contains(key))
                .toList());
  }

  @Test
  public void shouldHaveFilledEachColumnThatKeepsWordsOfPeople() throws SQLException {
    Set<String> unfilled = new TreeSet<>();
    try (Connection database = DriverManager.getConnection(url)) {
      for (String column : columns(database)) {
        if (!isFilled(database, column)) {
          unfilled.add(column.replaceFirst("^AO_[0-9A-F]+_", ""));
        }
      }
    }
    unfilled.removeIf(column -> OURS.matcher(column).matches());

    assertThat(unfilled).isSubsetOf(KEEP_NO_WORDS);
  }

  /** Each column of ours that keeps text, as {@code AO_123ABC_RULE_BOOK.NOTE_TEXT}. */
  private static List<String> columns(Connection database) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select table_name, column_name from information_schema.columns"
                    + " where table_name like 'AO\\_%' and data_type like 'CHARACTER%'")) {
      while (found.next()) {
        columns.add(found.getString(1) + "." + found.getString(2));
      }
    }
    assertThat(columns).hasSizeGreaterThan(60);
    return columns;
  }

  private static boolean isFilled(Connection database, String column) throws SQLException {
    String quoted = "\"" + column.replace(".", "\".\"") + "\"";
    String table = quoted.substring(0, quoted.indexOf('.'));
    try (Statement statement = database.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select 1 from " + table + " where " + quoted + " like '%xss-%' limit 1")) {
      return found.next();
    }
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

  /** The pages that the administration's menu links to. */
  private static List<String> adminPages() {
    return Visitor.loggedInAs("admin", running)
        .open("/secure/admin/RecoveryProjects!default.jspa")
        .select("#adminmenu a[id^=client-recovery]")
        .eachAttr("abs:href");
  }
}
