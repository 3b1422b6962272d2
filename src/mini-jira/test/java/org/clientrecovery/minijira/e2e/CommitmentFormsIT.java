package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.Keys;

/**
 * The forms in which agents add, keep, move, withdraw and replace promises: on a ticket, in a
 * recovery and on the report, in headless Chromium. Screenshots in {@code target/screenshots}.
 */
public class CommitmentFormsIT {
  private static final String REST = "/rest/client-recovery/1.0/commitments";
  private static final String TICKET = "CARE-2";
  private static final String HOSTILE = "<img src=x onerror=window.crHostile=1> we call";

  @ClassRule public static final ChromiumOnMiniJira site = new ChromiumOnMiniJira();

  private static RunningMiniJira running;
  private static Chromium browser;
  private static Visitor agent;

  @BeforeClass
  public static void start() throws IOException {
    site.start(10);
    running = site.running();
    browser = site.browser();
    agent = Visitor.loggedInAs("agent", running);
    Visitor.loggedInAs("admin", running)
        .submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    browser.logIn("agent");
  }

  @Before
  public void openTheTicket() {
    browser.resize(1280);
    open(TICKET);
    browser.complaints();
  }

  @Test
  public void shouldAddAPromiseByKeyboardWithTheTimeAsPrecisely() {
    String words = "we send the corrected invoice " + System.nanoTime();
    focus("[data-cr-form=add]");
    browser.press(Keys.ENTER);
    browser.one(".cr-promise-form");
    browser.press(Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.press(words, Keys.TAB, "u", Keys.TAB, Keys.chord(Keys.CONTROL, "a"), "agent", Keys.TAB);
    set("due", day(3));
    set("time", "14:30");
    focus(".cr-promise-form [type=submit]");
    browser.press(Keys.ENTER);
    browser.until("in the list", driver -> panel().contains(words));

    JsonObject made = commitment(words);
    assertThat(made.get("precision").getAsString()).isEqualTo("instant");
    assertThat(made.get("ownerKey").isJsonNull()).isFalse();
    assertThat(live()).contains("added");
    assertThat(
            browser.string("return document.activeElement.closest('[data-cr-promise]') !== null"))
        .isEqualTo("true");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  public void shouldTellAtTheFieldWhatIsMissing() {
    browser.one("[data-cr-form=add]").click();
    set("time", "14:30");
    submit();
    assertThat(error("quote")).contains("fill this in");
    assertThat(browser.string("return document.activeElement.name")).isEqualTo("quote");

    set("quote", HOSTILE);
    submit();
    assertThat(error("due")).contains("day as well");
    set("due", "2020-01-01");
    browser.assertAccessible("form with an error", ".cr-panel");
    shoot("promise-add");
    browser.press(Keys.ESCAPE);
    assertThat(browser.all(".cr-promise-form")).isEmpty();
    assertThat(browser.string("return document.activeElement.dataset.crForm")).isEqualTo("add");
  }

  @Test
  public void shouldMoveWithTheReasonAndWhetherTheClientWasTold() {
    int id = promise("we restart the shop", "us", day(2));
    open(TICKET);
    browser.one(item(id) + " [data-cr-form=move]").click();
    set("due", day(-2));
    submit();
    assertThat(error("reason")).contains("fill this in");
    set("reason", "The part is late");
    submit();
    browser.until("refused by the server", driver -> error("due").contains("ahead"));
    set("due", day(9));
    browser.one("[name=clientTold]").click();
    submit();
    browser.until("moved", driver -> of(id).get("state").getAsString().equals("moved"));

    browser.until("drawn afresh", driver -> browser.all(".cr-promise-form").isEmpty());
    browser.one(item(id) + " [data-cr-form=history]").click();
    browser.until(
        "history",
        driver -> browser.one(item(id) + " .cr-history").getText().contains("The part is late"));
    assertThat(browser.one(item(id) + " .cr-history").getText())
        .contains("The client was told")
        .contains("moved");
    browser.assertAccessible("history of a promise", ".cr-panel");
    shoot("promise-history");
  }

  @Test
  public void shouldKeepWithALinkToTheProofAndRefuseAnOtherKindOfLink() {
    int id = promise("we restore the backup", "us", day(1));
    open(TICKET);
    browser.one(item(id) + " [data-cr-form=keep]").click();
    set("proof", "javascript:alert(1)");
    submit();
    browser.until("refused", driver -> error("proof").contains("http"));
    set("proof", "/browse/" + TICKET);
    submit();
    browser.until("gone from the list", driver -> browser.all(item(id)).isEmpty());

    assertThat(of(id).get("state").getAsString()).isEqualTo("kept");
    assertThat(of(id).get("proof").getAsString()).isEqualTo("/browse/" + TICKET);
  }

  @Test
  public void shouldLetALaterPromiseStandForAnEarlierOne() {
    int earlier = promise("we ship on Monday", "us", day(2));
    int later = promise("we ship on Wednesday", "us", day(4));
    int theirs = promise("you send the list", "client", day(4));
    open(TICKET);
    browser.one(item(later) + " [data-cr-form=replace]").click();
    assertThat(browser.string("return document.querySelector('[name=earlier]').textContent"))
        .contains("we ship on Monday")
        .doesNotContain("Wednesday")
        .doesNotContain("you send the list");
    set("earlier", String.valueOf(earlier));
    submit();
    browser.until("stood for", driver -> browser.all(item(earlier)).isEmpty());

    assertThat(of(earlier).get("supersededBy").getAsInt()).isEqualTo(later);
    assertThat(of(theirs).get("unresolved").getAsBoolean()).isTrue();
  }

  @Test
  public void shouldTellThatSomebodyWasFasterAndKeepWhatWasWritten() {
    int id = promise("we call the bank", "us", day(5));
    open(TICKET);
    browser.one(item(id) + " [data-cr-form=withdraw]").click();
    set("reason", "They have called");
    agent.postJson(
        REST + "/" + id + "/move",
        "{\"due\":\"" + day(6) + "\",\"reason\":\"ill\",\"clientTold\":true}");
    submit();
    browser.until("told", driver -> panel().contains("Somebody was faster"));

    assertThat(of(id).get("state").getAsString()).isEqualTo("moved");
    assertThat(browser.string("return document.querySelector('[name=reason]').value"))
        .isEqualTo("They have called");
    shoot("promise-conflict");
    browser
        .driver()
        .executeScript("document.querySelector('.cr-promise-form .error button').click()");
    browser.until("as it stands", driver -> browser.all(".cr-promise-form").isEmpty());
    browser.until("the new state", driver -> browser.one(item(id)).getText().contains("moved"));
  }

  @Test
  public void shouldKeepWhatIsBeingWrittenWhenTheIssueIsDrawnAfresh() {
    int id = promise("we clean the disk", "us", day(5));
    open(TICKET);
    browser.one(item(id) + " [data-cr-form=withdraw]").click();
    browser.one("[name=reason]").sendKeys("Not needed any more");
    browser.script(
        "document.querySelector('.cr-panel').classList.add('cr-old');"
            + "JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [Number(AJS.Meta.get('issue-id'))])");
    browser.until("drawn afresh", driver -> browser.all(".cr-panel.cr-old").isEmpty());
    browser.one(".cr-promise-form");

    assertThat(browser.string("return document.querySelector('[name=reason]').value"))
        .isEqualTo("Not needed any more");
    submit();
    browser.until("taken back", driver -> of(id).get("state").getAsString().equals("withdrawn"));
    assertThat(history(id)).contains("Not needed any more");
  }

  @Test
  public void shouldConfirmAProposalOfAnOrdinaryTicketWithOneClick() {
    new SampleRecovery(running)
        .write(agent, TICKET, "We will send you the corrected contract on Friday.");
    open(TICKET);
    browser.one("[data-cr-decision=confirm]").click();
    browser.until(
        "confirmed",
        driver -> commitment("corrected contract").get("state").getAsString().equals("open"));
    browser.assertAccessible("promises of a ticket", ".cr-panel");
    shoot("promises");
  }

  @Test
  public void shouldChangePromisesOnTheReport() {
    int kept = promise("we replace the router", "us", day(2));
    int moved = promise("we replace the switch", "us", day(2));
    browser.open("/secure/ClientRecoveryCommitments.jspa?text=replace");
    browser.one(row(kept) + " [data-cr-form=keep]").click();
    browser.one(".cr-promise-form");
    browser.assertAccessible("report with a form", "#cr-report");
    shoot("report-form");
    submit();
    browser.until("told", driver -> browser.one(row(kept)).getText().contains("noted as kept"));
    browser.one(row(moved) + " [data-cr-form=move]").click();
    set("due", day(8));
    set("time", "09:00");
    set("reason", "The van broke down");
    submit();
    browser.until("told", driver -> browser.one(row(moved)).getText().contains("new date"));

    assertThat(of(kept).get("state").getAsString()).isEqualTo("kept");
    assertThat(of(moved).get("precision").getAsString()).isEqualTo("instant");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  public void shouldAddAPromiseOnTheReport() {
    String words = "we visit the warehouse " + System.nanoTime();
    browser.open("/secure/ClientRecoveryCommitments.jspa");
    browser.one("#cr-add").click();
    set("issue", "NONE-1");
    set("quote", words);
    submit();
    browser.until("no such issue", driver -> !error("issue").isEmpty());
    set("issue", TICKET);
    submit();
    browser.until("listed", driver -> browser.driver().getPageSource().contains(words));
  }

  @Test
  public void shouldBeUsableOnATelephoneAndInTheDark() {
    int id = promise("we paint the wall", "us", day(5));
    open(TICKET);
    browser.resize(360);
    browser.one(item(id) + " [data-cr-form=move]").click();
    browser.screenshot("promise-move-360");
    assertThat(
            (Boolean)
                browser.script(
                    "const f = document.querySelector('.cr-promise-form');"
                        + "return f.scrollWidth <= f.clientWidth + 1"))
        .isTrue();
    browser.script("document.documentElement.setAttribute('data-color-mode', 'dark')");
    browser.assertAccessible("form in the dark", ".cr-panel");
    browser.screenshot("promise-move-dark");
    browser.script("document.documentElement.setAttribute('data-color-mode', 'light')");
    assertThat(browser.script("return window.crHostile")).isNull();
  }

  private static void open(String key) {
    browser.open("/browse/" + key);
    browser.one(".cr-panel [data-cr-form=add]");
  }

  private static void shoot(String name) {
    browser.screenshot("forms-" + name);
  }

  private static void focus(String selector) {
    browser.script("document.querySelector(arguments[0]).focus()", selector);
  }

  private static void set(String field, String value) {
    browser.script(
        "const f = document.querySelector('.cr-promise-form [name=' + arguments[0] + ']');"
            + "f.value = arguments[1]; f.dispatchEvent(new Event('input', {bubbles: true}))",
        field,
        value);
  }

  private static void submit() {
    browser.one(".cr-promise-form [type=submit]").click();
  }

  private static String error(String field) {
    return browser.string(
        "const f = document.querySelector('.cr-promise-form [name=' + arguments[0] + ']');"
            + "return f ? document.getElementById(f.id + '-error').textContent : ''",
        field);
  }

  private static String item(int id) {
    return "li[data-cr-promise='" + id + "']";
  }

  private static String row(int id) {
    return "tr[data-cr-promise='" + id + "']";
  }

  private static String panel() {
    return browser.string(
        "const p = document.querySelector('.cr-panel'); return p ? p.textContent : ''");
  }

  private static String live() {
    return browser.string("return (document.getElementById('cr-live') || {}).textContent");
  }

  private static String day(int ahead) {
    return LocalDate.now().plusDays(ahead).toString();
  }

  private static int promise(String words, String party, String due) {
    JsonObject form = new JsonObject();
    form.addProperty("issue", TICKET);
    form.addProperty("quote", words);
    form.addProperty("party", party);
    form.addProperty("due", due);
    return JsonParser.parseString(agent.postJson(REST, form.toString()).body())
        .getAsJsonObject()
        .get("id")
        .getAsInt();
  }

  private static JsonObject of(int id) {
    return JsonParser.parseString(agent.get(REST + "/" + id).body()).getAsJsonObject();
  }

  private static String history(int id) {
    return agent.get(REST + "/" + id + "/history").body();
  }

  private static JsonObject commitment(String words) {
    JsonArray all =
        JsonParser.parseString(agent.get(REST + "?issue=" + TICKET).body())
            .getAsJsonObject()
            .getAsJsonArray("commitments");
    return StreamSupport.stream(all.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .filter(each -> each.get("quote").getAsString().contains(words))
        .findFirst()
        .orElseThrow();
  }
}
