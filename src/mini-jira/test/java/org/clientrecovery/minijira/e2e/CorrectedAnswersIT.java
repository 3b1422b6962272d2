package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * What was answered when a ticket was escalated is corrected on the recovery's page and over REST.
 * What needs a browser is skipped where none is installed.
 */
public class CorrectedAnswersIT {
  @ClassRule public static final ChromiumOnMiniJira site = new ChromiumOnMiniJira();

  private static final String ANSWERS = "[data-cr-paper=escalation]";
  private static final String OPENER = ANSWERS + " [data-cr-edit]";
  private static final String SAVE = ANSWERS + " button[type=submit]";

  private static WalkedRecovery recovery;
  private static WalkedRecovery other;

  @Before
  public void openARecovery() throws IOException {
    if (site.startJira(10)) {
      Visitor.loggedInAs("admin", site.running())
          .submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
      recovery = WalkedRecovery.escalated(Visitor.loggedInAs("agent", site.running()), "CARE-1");
      other = recovery.by(Visitor.loggedInAs("lead", site.running()));
    }
    assertThat(save(recovery, read(recovery).get("version").getAsInt(), "us", "It broke"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(200);
  }

  @Test
  public void shouldCorrectTheAnswersByKeyboardAndAdviseByTheNewOnes() throws IOException {
    openPage();
    assertThat(site.browser().text(ANSWERS + " .cr-answers")).contains("Whose fault was it? Ours");
    assertThat(site.browser().text(".cr-advice")).doesNotContain("Let them speak first");

    site.browser().one(OPENER).sendKeys(Keys.ENTER);
    site.browser().one(ANSWERS + " form");
    assertThat(chosen("trigger")).isEqualTo("We made a mistake");
    assertThat(chosen("repeated")).isEqualTo("No");
    site.browser().assertAccessible("correcting the answers", ANSWERS);
    site.browser().screenshot("25-correct-answers");
    field("side").sendKeys("The client");
    field("repeated").sendKeys("Yes");
    field("why").clear();
    field("why").sendKeys("3 invoices <b>&amp;</b> a reminder");
    field("atStake").sendKeys("The renewal");
    site.browser().one(SAVE).sendKeys(Keys.ENTER);

    site.browser().one(OPENER);
    site.browser().untilFocused("Correct the answers");
    assertThat(site.browser().text(ANSWERS))
        .contains("3 invoices <b>&amp;</b> a reminder", "At stake: The renewal")
        .contains("Whose fault was it? The client\u2019s", "Corrected by Tom Whitfield")
        .contains("The same thing happened to this client before");
    assertThat(site.browser().text(".cr-advice"))
        .contains("Let them speak first", "Say first that it is not the first time");
    site.browser().until("the history tells", page -> toldInHistory("The renewal"));
    site.browser().assertAccessible("corrected answers", ANSWERS, "#cr-history");
    site.browser().screenshot("26-corrected-answers");
    assertThat(recovery.get("/drafts/opening-statement").get("text").getAsString())
        .contains("3 invoices");
  }

  @Test
  public void shouldKeepWhatIsWrittenAndSayWhatIsMissing() {
    openPage();
    site.browser().one(OPENER).sendKeys(Keys.ENTER);
    field("why").clear();
    field("atStake").sendKeys("The renewal");
    site.browser().one(SAVE).sendKeys(Keys.ENTER);

    site.browser()
        .until(
            "the field says what is wrong",
            page ->
                field("why")
                    .findElement(By.xpath("following-sibling::div"))
                    .getText()
                    .equals("Please fill in \u201cWhat happened to the client?\u201d."));
    assertThat(site.browser().focused().getAttribute("name")).isEqualTo("why");
    assertThat(field("atStake").getAttribute("value")).isEqualTo("The renewal");
    field("why").sendKeys(Keys.ESCAPE);

    assertThat(site.browser().text(ANSWERS + " .cr-why")).isEqualTo("It broke");
    site.browser().untilFocused("Correct the answers");
  }

  @Test
  public void shouldShowBothWhereSomebodyElseCorrectedFirstAndLoseNeither() throws IOException {
    openPage();
    site.browser().one(OPENER).sendKeys(Keys.ENTER);
    field("why").clear();
    field("why").sendKeys("mine");
    int version = read(recovery).get("version").getAsInt();
    assertThat(save(other, version, "shared", "theirs").statusCode()).isEqualTo(200);
    site.browser().one(SAVE).sendKeys(Keys.ENTER);

    assertThat(site.browser().text(ANSWERS + " .cr-theirs"))
        .contains("Saved in the meantime by Helen Marsh", "Both sides\u2019", "theirs");
    assertThat(field("why").getAttribute("value")).isEqualTo("mine");
    site.browser().assertAccessible("conflict of answers", ANSWERS);
    site.browser().screenshot("27-answers-conflict");
    site.browser().one("[aria-label='Take over: Whose fault was it?']").sendKeys(Keys.ENTER);
    site.browser().one(".cr-mine button[type=submit]").sendKeys(Keys.ENTER);
    site.browser().one(OPENER);

    assertThat(read(recovery).getAsJsonObject("fields").asMap())
        .containsEntry("why", JsonParser.parseString("\"mine\""))
        .containsEntry("side", JsonParser.parseString("\"shared\""));
    site.browser().until("the history keeps theirs", page -> toldInHistory("theirs"));
  }

  @Test
  public void shouldGiveBothTextsToWhoCorrectsSecondOverRest() {
    int version = read(recovery).get("version").getAsInt();
    assertThat(save(other, version, "shared", "theirs").statusCode()).isEqualTo(200);

    HttpResponse<String> refused = save(recovery, version, "client", "mine");

    assertThat(refused.statusCode()).isEqualTo(409);
    JsonObject both = JsonParser.parseString(refused.body()).getAsJsonObject();
    assertThat(both.getAsJsonObject("mine").get("why").getAsString()).isEqualTo("mine");
    JsonObject theirs = both.getAsJsonObject("theirs");
    assertThat(theirs.getAsJsonObject("fields").get("why").getAsString()).isEqualTo("theirs");
    assertThat(theirs.get("changedBy").getAsString()).isEqualTo("Helen Marsh");
    assertThat(read(recovery).get("version")).isEqualTo(theirs.get("version"));
  }

  @Test
  public void shouldTellTheNewAnswersWhereverTheRecoveryIsRead() {
    save(recovery, read(recovery).get("version").getAsInt(), "client", "It broke");

    assertThat(recovery.get("").get("side").getAsString()).isEqualTo("client");
    JsonObject change = changes().get(0).getAsJsonObject();
    assertThat(change.get("paperName").getAsString()).isEqualTo("Answers at the escalation");
    assertThat(change.get("by").getAsString()).isEqualTo("Tom Whitfield");
    assertThat(change.get("beforeText").getAsString()).contains("Whose fault was it? Ours");
    assertThat(change.get("afterText").getAsString())
        .contains("Whose fault was it? The client\u2019s \u00b7 ");
  }

  @Test
  public void shouldRefuseWrongAnswersEachAtItsField() {
    int version = read(recovery).get("version").getAsInt();

    HttpResponse<String> refused = save(recovery, version, "nobody", " ");

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("\"field\":\"side\"", "\"field\":\"why\"");
    assertThat(save(recovery, version, "us", "x".repeat(20_001)).statusCode()).isEqualTo(400);
    assertThat(read(recovery).get("version").getAsInt()).isEqualTo(version);
  }

  @Test
  public void shouldLetNobodyAddAnswersOrTakeThemOff() {
    JsonObject before = read(recovery);

    assertThat(recovery.write("escalation", Map.of("why", "again")).statusCode()).isEqualTo(404);
    assertThat(recovery.delete("/papers/escalation/0?version=1").statusCode()).isEqualTo(404);
    assertThat(recovery.send("PUT", "/papers/escalation/1", body(1, "us", "x")).statusCode())
        .isEqualTo(404);
    assertThat(read(recovery)).isEqualTo(before);
  }

  @Test
  public void shouldLetOnlyThoseCorrectWhoMayWorkOnTheRecovery() {
    JsonObject before = read(recovery);
    int version = before.get("version").getAsInt();

    for (String stranger : List.of("rosie", "sam")) {
      WalkedRecovery by = recovery.by(Visitor.loggedInAs(stranger, site.running()));
      assertThat(save(by, version, "us", "x").statusCode()).as(stranger).isIn(403, 404);
    }
    Visitor nobody = Visitor.anonymous(site.running());
    assertThat(save(recovery.by(nobody), version, "us", "x").statusCode()).isEqualTo(401);
    assertThat(read(recovery)).isEqualTo(before);
  }

  private static void openPage() {
    site.browser().logIn("agent");
    site.browser().open("/secure/Recovery.jspa?key=" + recovery.key());
    site.browser().one("[data-cr-add=problem]");
    site.browser().one(".cr-gate li");
  }

  private static WebElement field(String name) {
    return site.browser().one(ANSWERS + " form [name=" + name + "]");
  }

  private static String chosen(String name) {
    return new Select(field(name)).getFirstSelectedOption().getText();
  }

  private static boolean toldInHistory(String text) {
    return site.browser().all("#cr-history .cr-change").stream()
        .anyMatch(
            change ->
                change.getText().contains("Answers at the escalation changed")
                    && change.getText().contains(text));
  }

  /** The answers as they stand. */
  private static JsonObject read(WalkedRecovery by) {
    return by.get("/papers")
        .getAsJsonObject("escalation")
        .getAsJsonArray("entries")
        .get(0)
        .getAsJsonObject();
  }

  private static List<JsonElement> changes() {
    return recovery.get("/papers/history").getAsJsonArray("changes").asList();
  }

  private static HttpResponse<String> save(
      WalkedRecovery by, int version, String side, String why) {
    return by.send("PUT", "/papers/escalation/0", body(version, side, why));
  }

  private static String body(int version, String side, String why) {
    JsonObject fields = new JsonObject();
    fields.addProperty("trigger", "our-mistake");
    fields.addProperty("side", side);
    fields.addProperty("kind", "competence");
    fields.addProperty("repeated", "no");
    fields.addProperty("why", why);
    return "{\"version\":" + version + ",\"fields\":" + fields + "}";
  }
}
