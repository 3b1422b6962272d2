package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;
import org.openqa.selenium.WebElement;

/**
 * The overview of recoveries in headless Chromium: empty, full, narrow, dark, printed, in German.
 * Skipped, by this name, where no chromedriver is installed.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class RecoveriesOverviewIT {
  private static final String PAGE = "/secure/ClientRecoveries.jspa";
  private static final String NEWEST_BAR_IS_SEEN =
      """
      var chart = document.querySelector('.cr-overview .cr-chart').getBoundingClientRect();
      var bars = document.querySelectorAll('.cr-overview .cr-bar');
      var newest = bars[bars.length - 1].getBoundingClientRect();
      return newest.left >= chart.left && newest.right <= chart.right;""";

  @ClassRule public static final ChromiumOnMiniJira site = new ChromiumOnMiniJira();

  private static RunningMiniJira running;
  private static Chromium browser;

  @BeforeClass
  public static void start() throws IOException {
    site.start(10);
    running = site.running();
    Visitor.loggedInAs("admin", running)
        .submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    browser = site.browser();
    browser.logIn("agent");
  }

  @Test
  public void aShouldSayThatNothingIsOpenYet() throws IOException {
    browser.open(PAGE);

    assertThat(browser.text(".cr-overview"))
        .contains("No recovery is open here", "Nothing was escalated in the last twelve weeks");
    browser.assertAccessible("empty overview", ".cr-overview");
    browser.screenshot("30-overview-empty");
  }

  @Test
  public void bShouldTellHowRecoveriesGoWithoutNamingPeople() {
    fill();
    browser.open(PAGE + "?project=CARE");
    String shown = browser.text(".cr-overview");

    assertThat(browser.all(".cr-recoveries tbody tr")).hasSize(3);
    assertThat(shown).contains("one gate overridden", "ticket is gone", "Round 2");
    assertThat(shown).contains("Kept in time: 100 %, kept late: 0, not kept: 0");
    assertThat(browser.all(".cr-weeks tbody tr")).hasSize(12);
    WebElement week = browser.all(".cr-weeks tbody tr").get(11);
    assertThat(week.getText()).contains("100 % (1 of 1)");
    assertThat(shown).doesNotContain("Tom Whitfield", "Helen Marsh", "Priya Nair");
  }

  @Test
  public void cShouldBeReadableInLightAndDarkWideAndNarrow() throws IOException {
    look("31-overview");
  }

  private static void look(String name) throws IOException {
    for (boolean dark : List.of(false, true)) {
      for (int width : List.of(1280, 400, 360)) {
        String look = name + (dark ? "-dark-" : "-light-") + width;
        browser.resize(width);
        browser.open(PAGE);
        browser.dark(dark);
        browser.one(".cr-weeks");
        browser.assertAccessible(look, ".cr-overview");
        assertThat(
                browser.string(
                    "var page = document.documentElement; return page.scrollWidth - page.clientWidth"))
            .as("to the side, " + look)
            .isEqualTo("0");
        assertThat(browser.script(NEWEST_BAR_IS_SEEN)).as("newest week, " + look).isEqualTo(true);
        browser.screenshotOfAll(look);
      }
    }
    browser.dark(false);
    browser.resize(1280);
  }

  @Test
  public void dShouldPrintWithoutFilterAndPages() throws IOException {
    browser.open(PAGE);
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      assertThat(browser.text(".cr-recoveries")).contains("CARE-");
      assertThat(browser.one(".cr-weeks").isDisplayed()).isTrue();
      assertThat(browser.all(".cr-overview form, .cr-overview .cr-more"))
          .noneMatch(WebElement::isDisplayed);
      browser.screenshot("32-overview-print");
    } finally {
      browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "screen"));
    }
  }

  @Test
  public void eShouldSayWhatToDoWhereThereIsNoSuchProject() {
    browser.open(PAGE + "?project=NONE");

    assertThat(browser.text(".cr-overview")).contains("Ask an admin");
    assertThat(browser.one("#cr-overview-project").isDisplayed()).isTrue();
  }

  @Test
  public void fShouldSpeakGerman() throws IOException {
    browser.logIn("jonas");
    browser.open(PAGE);

    assertThat(browser.text(".cr-overview"))
        .contains("Fragen übergangen", "Vorgang gelöscht", "Pünktlich gehalten: 100 %")
        .doesNotContain("client-recovery.");
    look("33-overview-german");
  }

  private static void fill() {
    Visitor agent = Visitor.loggedInAs("agent", running);
    WalkedRecovery overridden = WalkedRecovery.escalated(agent, "CARE-1");
    HttpResponse<String> override =
        overridden.by(Visitor.loggedInAs("lead", running)).override("the client is on holiday");
    assertThat(override.statusCode()).as(override.body()).isEqualTo(201);
    overridden.moves(WalkedRecovery.ACKNOWLEDGED);
    WalkedRecovery again = WalkedRecovery.escalated(agent, "CARE-2");
    again.comesToAct();
    again.moves(WalkedRecovery.ANGRY_AGAIN);
    keepAPromise(agent, again);
    WalkedRecovery lost = WalkedRecovery.escalated(agent, "CARE-3");
    assertThat(lost.standing()).isEqualTo("acknowledge");
    Visitor.loggedInAs("admin", running).sendJson("DELETE", "/rest/api/2/issue/CARE-3", "");
    WalkedRecovery.escalated(agent, "CARE-4").moves(WalkedRecovery.PART_WAYS);
  }

  private static void keepAPromise(Visitor agent, WalkedRecovery recovery) {
    String commitments = "/rest/client-recovery/1.0/commitments";
    HttpResponse<String> added =
        agent.postJson(
            commitments,
            "{\"issue\":\"%s\",\"quote\":\"we call back\",\"party\":\"us\",\"due\":\"%s\"}"
                .formatted(recovery.key(), WalkedRecovery.today()));
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    String id = JsonParser.parseString(added.body()).getAsJsonObject().get("id").toString();
    HttpResponse<String> ended = agent.postJson(commitments + "/" + id + "/keep", "{}");
    assertThat(ended.statusCode()).as(ended.body()).isEqualTo(200);
  }
}
