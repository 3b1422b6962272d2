package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * A plan is saved and the ledger behind it is not, as where a database gives up between the two: in
 * headless Chromium, on a table that refuses new rows for a while. Skipped, by this name, where no
 * chromedriver is installed.
 */
public class LedgerBehindPlanIT {
  private static final String TOLD_IN_VIEW =
      """
      var told = document.querySelector('[data-cr-status]').getBoundingClientRect();
      return told.top >= 0 && told.bottom <= window.innerHeight;""";

  @ClassRule public static final DeskOnFile DESK = new DeskOnFile();

  private static Visitor agent;
  private static WalkedRecovery recovery;
  private static Chromium browser;

  @BeforeClass
  public static void comeToAPlan() throws IOException {
    Chromium.assumeInstalled();
    RunningMiniJira running = DESK.start(9);
    Visitor.loggedInAs("admin", running)
        .submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    agent = Visitor.loggedInAs("agent", running);
    recovery = WalkedRecovery.escalated(agent, "CARE-1");
    recovery.plans(recovery.comesToPlan());
    browser = Chromium.on(running);
    browser.logIn("agent");
  }

  @AfterClass
  public static void leave() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  public void shouldSayThatThePlanIsSavedAndPromiseOnceWithTheNextSave() throws SQLException {
    openPapers();
    refuseNewRows(true);
    try {
      agree();
      browser.until("told", page -> browser.text("[data-cr-status]").startsWith("Saved. Only the"));
      assertThat(browser.script(TOLD_IN_VIEW)).as("without scrolling").isEqualTo(true);
      browser.assertAccessible("recovery page, told", "#cr-recovery");
      browser.screenshot("70-ledger-behind");
      browser.until(
          "agreed",
          page -> browser.text("[data-cr-agreement=plan-agreement]").contains("as it stands"));
      assertThat(promises()).isEmpty();
    } finally {
      refuseNewRows(false);
    }

    openPapers();
    assertThat(browser.all("[data-cr-paper=plan-agreement] .cr-entry")).hasSize(1);
    press("[data-cr-paper=plan-agreement] [data-cr-edit]");
    browser.one("[data-cr-paper=plan-agreement] form [name=how]").sendKeys(", twice");
    browser.one("[data-cr-paper=plan-agreement] form button[type=submit]").click();
    browser.until(
        "saved",
        page -> browser.text("[data-cr-paper=plan-agreement] .cr-entry").contains(", twice"));

    assertThat(promises()).containsExactly("Correct the invoices by hand");
    assertThat(browser.text("[data-cr-status]")).doesNotContain("Only the");
  }

  private static void openPapers() {
    browser.open("/secure/Recovery.jspa?key=" + recovery.key());
    browser.one("[data-cr-add=contact]");
    browser.one("#cr-gate p, .cr-gate li");
  }

  private static void agree() {
    press("[data-cr-paper=plan-agreement] [data-cr-add]");
    browser.one("[data-cr-paper=plan-agreement] form [name=how]").sendKeys("by mail");
    browser.one("[data-cr-paper=plan-agreement] form button[type=submit]").click();
    browser.one("[data-cr-paper=plan-agreement] .cr-entry");
  }

  private static void press(String button) {
    browser.one(button);
    browser.script("document.querySelector(arguments[0]).click()", button);
  }

  /** The last row of each change of the ledger can't be written from now on, or can again. */
  private static void refuseNewRows(boolean refuse) throws SQLException {
    try (Connection database = DESK.rows();
        Statement statement = database.createStatement()) {
      String table = '"' + tableOf(statement) + '"';
      statement.execute(
          refuse
              ? "ALTER TABLE " + table + " ADD CONSTRAINT refused CHECK (\"ID\" < 0) NOCHECK"
              : "ALTER TABLE " + table + " DROP CONSTRAINT refused");
    }
  }

  private static String tableOf(Statement statement) throws SQLException {
    try (ResultSet found =
        statement.executeQuery(
            "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES"
                + " WHERE TABLE_NAME LIKE 'AO\\_______\\_COMMITMENT\\_CHANGE'")) {
      assertThat(found.next()).isTrue();
      return found.getString(1);
    }
  }

  private static List<String> promises() {
    JsonArray listed =
        JsonParser.parseString(
                agent.get("/rest/client-recovery/1.0/commitments?issue=" + recovery.key()).body())
            .getAsJsonObject()
            .getAsJsonArray("commitments");
    return StreamSupport.stream(listed.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(promise -> promise.get("quote").getAsString())
        .toList();
  }
}
