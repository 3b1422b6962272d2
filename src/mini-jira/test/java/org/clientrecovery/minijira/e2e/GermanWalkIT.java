package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * A German-speaking lead goes all the way from the escalation of a German client's ticket to
 * Recovered, in headless Chromium: each page is looked at wide, narrow and dark (screenshots lie in
 * {@code target/screenshots}), and speaks no English of ours. Skipped, by this name, where no
 * chromedriver is installed.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class GermanWalkIT {
  /** Words of the plugin's English texts that no German text and no name has. */
  private static final List<String> ENGLISH =
      List.of("client-recovery.", "Please ", "the client", " the ", " your ", "Saved", "Loading");

  private static final String TO_THE_SIDE =
      "var page = document.documentElement; return page.scrollWidth - page.clientWidth";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.GERMANY);

  private static RunningMiniJira running;
  private static Chromium browser;
  private static String ticket;
  private static String recovery;

  @BeforeClass
  public static void start() throws IOException {
    Chromium.assumeInstalled();
    running = RunningMiniJira.on(10);
    Visitor admin = Visitor.loggedInAs("admin", running);
    admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    ticket =
        admin
            .open("/issues/?jql=reporter%20%3D%20anja%20ORDER%20BY%20key")
            .select("tr[data-issuekey]")
            .last()
            .attr("data-issuekey");
    browser = Chromium.on(running);
    browser.logIn("jonas");
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

  @Test
  public void aShouldEscalateTheTicket() {
    browser.open("/secure/EscalateToRecovery!default.jspa?issueKey=" + ticket);
    browser.one("#why").sendKeys("81 Reisende bekamen keine Buchungsbestätigung.");
    browser.one("#escalate-to-recovery input[type=submit]").click();
    browser.one("#trigger-group .error");
    look("60-eskalieren", "#escalate-to-recovery");

    for (String choice :
        List.of("trigger-our-mistake", "side-us", "kind-competence", "goodFaith-yes")) {
      browser.one("label[for=" + choice + "]").click();
    }
    browser.one("#atStake").sendKeys("Der Vertrag läuft im Dezember aus.");
    browser.one("#escalate-to-recovery input[type=submit]").click();
    browser.one(".cr-panel .cr-gate li");
    recovery = browser.one("#issue-content").getAttribute("data-issue-key");
    look("61-bereich", ".cr-panel", ".cr-papers-panel");
  }

  @Test
  public void bShouldSayWhatIsMissingWhenAStageIsLeftTooEarly() {
    transition("11");
    browser.one(".aui-message-error");
    look("62-abgelehnt");
    assertThat(browser.text(".aui-message-error"))
        .contains("öffentlich")
        .doesNotContain(ENGLISH.toArray(new String[0]));
  }

  @Test
  public void cShouldWriteTheListTheStatementAndTheApology() {
    openPapers();
    look("63-leer", "#cr-recovery");
    assertThat(browser.text(".cr-answers")).contains("Wir haben einen Fehler gemacht", "Unsere");
    assertThat(browser.text(".cr-advice")).contains("Eine Entschuldigung, die für den Fehler");
    press("[data-cr-paper=escalation] [data-cr-edit]");
    assertThat(browser.text("[data-cr-paper=escalation] form"))
        .contains("Wessen Schuld war es?", "Was steht auf dem Spiel?");
    look("63-berichtigen", "#cr-recovery");
    browser.focused().sendKeys(Keys.ESCAPE);
    browser.one("[data-cr-paper=escalation] [data-cr-edit]");
    write("problem", Map.of("what", "Es geht nie."));
    assertThat(browser.text("[data-cr-paper=problem] .cr-note")).contains("nie");
    write(
        "problem", fields("what", "81 Bestätigungen kamen nicht an", "count", "81 in drei Tagen"));
    write("problem-agreement", Map.of("how", "am Telefon"));
    write(
        "meeting",
        fields(
            "on", LocalDate.now().toString(),
            "present", "Anja Petersen, Jonas Weber",
            "goals", "Zuhören",
            "summary", "Frau Petersen hat die Liste bestätigt."));
    press("[data-cr-draft=opening-statement]");
    browser.one("[data-cr-paper=opening-statement] form button[type=submit]").click();
    browser.one("[data-cr-paper=opening-statement] .cr-value");
    look("64-anerkennen", "#cr-recovery");

    browser.open("/browse/" + ticket);
    browser.one(".cr-panel .cr-gate li");
    WebElement comment = browser.one("textarea#comment");
    comment.sendKeys(
        "Guten Tag Frau Petersen, 81 Ihrer Reisenden haben drei Tage lang keine"
            + " Buchungsbestätigung bekommen, und Ihr Team stand den ganzen Tag am Telefon. Es tut"
            + " mir sehr leid, dass wir das zugelassen haben. Das war unser Fehler: Wir haben einen"
            + " Eintrag geändert und nicht geprüft.");
    browser.one("#addcomment .sd-external-submit").click();
    browser.until(
        "it is there",
        page ->
            browser
                .string("return document.body ? document.body.innerText : ''")
                .contains("geändert und nicht geprüft."));
    moved("11", "Apologize");
    moved("21", "Plan");
  }

  @Test
  public void dShouldPlanAndAct() {
    openPapers();
    write(
        "plan-action",
        fields(
            "problem", "2",
            "action", "Einträge berichtigen und bei T-Online freischalten lassen",
            "owner", "Jonas Weber",
            "client-owner", "Anja Petersen",
            "due", LocalDate.now().plusDays(7).toString(),
            "measure", "Drei Tage ohne Rückläufer",
            "quick-win", "yes"));
    write("concession", fields("what", "Ein Monat Hosting", "worth", "240 EUR"));
    write(
        "client-part",
        fields(
            "part", "Nennt uns zehn Adressen zum Prüfen", "outcome", "Der Vertrag läuft weiter"));
    browser.one(".cr-gate li");
    look("65-planen", "#cr-recovery");
  }

  @Test
  public void eShouldAgreeFollowUpAndEnd() {
    openPapers();
    int problems = browser.all("[data-cr-paper=problem] .cr-entry").size();
    assertThat(problems).isEqualTo(2);
    takeOffTheGenerality();
    press("[data-cr-paper=problem-agreement] [data-cr-edit]");
    browser.one("[data-cr-paper=problem-agreement] form [name=how]").sendKeys(", noch einmal");
    browser.one("[data-cr-paper=problem-agreement] form button[type=submit]").click();
    browser.until(
        "given", page -> browser.text("[data-cr-agreement=problem-agreement]").contains("stimmt"));
    write("plan-agreement", Map.of("how", "per Mail"));
    moved("31", "Act");
    browser.open("/browse/" + recovery);
    assertThat(browser.text(".cr-panel")).contains("Einträge berichtigen und bei T-Online");
    openPapers();
    done();
    assertThat(browser.text("[data-cr-agreement=plan-agreement]")).contains("stimmt dem zu");
    moved("41", "Follow-up");
    openPapers();
    write("contact", fields("how", "Anruf", "said", "Alle Bestätigungen kommen an."));
    write("lesson", Map.of("what", "Jede Änderung wird von zweien geprüft."));
    write("prevention", fields("what", "Prüfung der Einträge jede Nacht", "owner", "Jonas Weber"));
    look("66-nachfassen", "#cr-recovery");
    assertThat(browser.text(".cr-calendar")).contains("Zuletzt gemeldet: Wir");
    browser.open("/browse/" + recovery);
    browser.one("[data-cr-client-confirmed]").click();
    browser.until("noted", page -> browser.all("[data-cr-client-confirmed]").isEmpty());
    moved("51", "Recovered");
    browser.one(".cr-panel");
    look("67-ende", ".cr-panel", ".cr-papers-panel");
  }

  @Test
  public void fShouldGiveALetterThatBothSidesKeep() {
    openPapers();
    browser.until("written", page -> !browser.one(".cr-letter").getAttribute("value").isEmpty());
    String letter = browser.one(".cr-letter").getAttribute("value");

    assertThat(letter)
        .contains(
            "Guten Tag Anja Petersen,",
            "Unser Gespräch am " + DAY.format(LocalDate.now()),
            "Dabei: Anja Petersen, Jonas Weber",
            "1. 81 Bestätigungen kamen nicht an (81 in drei Tagen)",
            "Bei uns: Jonas Weber",
            "Bei Ihnen: Anja Petersen",
            "Gelöst, wenn: Drei Tage ohne Rückläufer",
            "Wert: 240 EUR",
            "Was wir gemeinsam erreichen wollen\nDer Vertrag läuft weiter",
            "Jonas Weber")
        .doesNotContain("Es geht nie", "Jede Änderung wird", "Dezember", "null");
    assertThat(letter).doesNotContain(ENGLISH.toArray(new String[0]));
    browser.open("/secure/ClientRecoveries.jspa");
    browser.one(".cr-weeks");
    look("68-uebersicht", ".cr-overview");
  }

  /** The page is right in German, and whole at a desk, on a telephone and in the dark. */
  private static void look(String name, String... ours) {
    for (String selector : ours) {
      assertThat(browser.text(selector)).as(name).doesNotContain(ENGLISH.toArray(new String[0]));
    }
    browser.screenshotOfAll(name + "-1280");
    browser.resize(360);
    assertThat(browser.string(TO_THE_SIDE)).as("to the side, " + name).isEqualTo("0");
    browser.screenshotOfAll(name + "-360");
    browser.script("document.documentElement.setAttribute('data-color-mode', 'dark')");
    if (ours.length > 0) {
      browser.assertAccessible(name + ", dark and narrow", ours);
    }
    browser.screenshotOfAll(name + "-360-dark");
    browser.script("document.documentElement.setAttribute('data-color-mode', 'light')");
    browser.resize(1280);
  }

  private static void openPapers() {
    browser.open("/secure/Recovery.jspa?key=" + recovery);
    browser.one("[data-cr-add=contact]");
    browser.one(".cr-chronology .cr-entry");
    browser.one("#cr-gate p, .cr-gate li");
  }

  /** Says on the plan that its only action is done. */
  private static void done() {
    String plan = "[data-cr-paper=plan-action] ";
    press(plan + "[data-cr-edit]");
    new Select(browser.one(plan + "[name=status]")).selectByValue("done");
    browser.one(plan + "form button[type=submit]").click();
    browser.until("done", page -> browser.text(plan + ".cr-entry").contains("Erledigt"));
  }

  private static void takeOffTheGenerality() {
    browser.script("window.confirm = function () { return true; };");
    press("[data-cr-paper=problem] [aria-label='Entfernen: Es geht nie.']");
    browser.until(
        "one is left", page -> browser.all("[data-cr-paper=problem] .cr-entry").size() == 1);
  }

  /** Writes an entry in place; choices that are numbers stand for the place in their list. */
  private static void write(String paper, Map<String, String> fields) {
    String place = "[data-cr-paper=" + paper + "] ";
    int before = browser.all(place + ".cr-entry").size();
    press(place + "[data-cr-add]");
    browser.one(place + "form");
    fields.forEach((name, value) -> fill(browser.one(place + "[name=" + name + "]"), value));
    browser.one(place + "form button[type=submit]").click();
    browser.until(
        paper + " is kept", page -> browser.all(place + ".cr-entry").size() == before + 1);
  }

  /** In one go, since the page draws its papers anew after each save. */
  private static void press(String button) {
    browser.one(button);
    browser.script("document.querySelector(arguments[0]).click()", button);
  }

  private static void fill(WebElement field, String value) {
    if (field.getTagName().equals("select")) {
      Select select = new Select(field);
      if (value.matches("\\d+")) {
        select.selectByIndex(Integer.parseInt(value));
      } else {
        select.selectByValue(value);
      }
    } else if ("date".equals(field.getAttribute("type"))) {
      browser.script(
          "arguments[0].value = arguments[1];"
              + " arguments[0].dispatchEvent(new Event('input', {bubbles: true}))",
          field,
          value);
    } else {
      field.sendKeys(value);
    }
  }

  private static Map<String, String> fields(String... namesAndValues) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }

  private static void moved(String transition, String status) {
    transition(transition);
    browser.until(
        status,
        page ->
            browser.all("#status-val").stream()
                .anyMatch(at -> at.getText().equalsIgnoreCase(status)));
  }

  private static void transition(String transition) {
    browser.open("/browse/" + recovery);
    assertThat(browser.text("#opsbar-opsbar-transitions"))
        .as("buttons in German")
        .doesNotContain("Acknowledged", "Client", "Plan agreed", "Promise", "Part ways");
    browser.one("#action_id_" + transition).click();
    browser.one("#issue-workflow-transition-submit").click();
  }
}
