package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The pages of wording rules and of settings in headless Chromium, light and dark, on a desk and on
 * a telephone; skipped, by this name, where no chromedriver is installed.
 */
public class RulesPageIT {
  private static final String RULES = "/rest/client-recovery/1.0/rules";
  private static final String RULE = "defensive-en/told-too-late";
  private static final String PATH = "defensive-en/blame/told-too-late.yaml";
  private static final String BLAMING =
      "You should have told us earlier. I am sorry that we let this happen.";

  @ClassRule public static final ChromiumOnMiniJira site = new ChromiumOnMiniJira();

  private static RunningMiniJira running;
  private static Chromium browser;
  private static Visitor admin;

  @BeforeClass
  public static void start() throws IOException {
    site.start(10);
    running = site.running();
    admin = Visitor.loggedInAs("admin", running);
    new SampleRecovery(running).escalated("The shop was down.");
    browser = site.browser();
    browser.logIn("admin");
  }

  /**
   * What was published counts as the release of the test: a draft is what a test starts without.
   */
  @Before
  public void throwDraftsAway() {
    discard("");
    discard("CARE");
    browser.resize(1280);
    browser.open("/secure/Dashboard.jspa");
  }

  @Test
  public void shouldPointAtTheCharacterThatIsWrongAndTakeTheRuleWhenItIsRight() {
    openRules("");
    browser.one(inRow(RULE, ".cr-rules-actions button")).sendKeys(Keys.ENTER);
    WebElement patterns = browser.one("#cr-rule-patterns");
    patterns.sendKeys(Keys.chord(Keys.CONTROL, Keys.END), "\nwe told @nobodyknows");
    browser.one(".cr-rule-editor input[type=submit]").sendKeys(Keys.ENTER);

    browser.one("#cr-rule-error-patterns pre");
    assertThat(browser.text("#cr-rule-error-patterns")).contains("@nobodyknows", "^");
    assertThat(browser.focused().getAttribute("id")).isEqualTo("cr-rule-patterns");
    assertThat(
            browser.string(
                "var f = document.activeElement; return f.value.substring(f.selectionStart)"))
        .startsWith("@nobodyknows");
    everyWay("30-rule-form");

    browser.one("#cr-rule-patterns").sendKeys(Keys.END, Keys.chord(Keys.SHIFT, Keys.HOME));
    browser.press(Keys.DELETE);
    WebElement hits = browser.one("#cr-rule-hits");
    hits.sendKeys(Keys.chord(Keys.CONTROL, Keys.END), "\nNobody was told.");
    browser.one(".cr-rule-check").sendKeys(Keys.ENTER);
    browser.one("#cr-rule-error-hits pre");
    assertThat(browser.text("#cr-rule-error-hits")).contains("Nobody was told.");

    hits.sendKeys(Keys.END, Keys.chord(Keys.SHIFT, Keys.HOME));
    browser.press(Keys.DELETE);
    browser.one("#cr-rule-message").sendKeys(" <img src=x onerror=alert(1)>");
    browser.one(".cr-rule-editor input[type=submit]").sendKeys(Keys.ENTER);
    browser.one(".cr-rules-draft-line");
    browser.until("saved", b -> browser.text(".cr-rules-status").contains("draft"));
    assertThat(browser.one("[data-cr-rule='" + RULE + "']").getText())
        .contains("<img src=x onerror=alert(1)>");
    assertThat(browser.all("#cr-rules img")).isEmpty();
  }

  @Test
  public void shouldTryAPickedCommentByThePublishedRulesAndTheDraft() {
    post("/draft", "", tweak(0, 10));
    openRules("");
    browser.one("#cr-try-issue").sendKeys("CARE-1", Keys.ENTER);
    browser.one("#cr-try-comment");
    assertThat(browser.text("#cr-try-pick-line")).matches("\\d+ comments.*");
    browser.focused().sendKeys(Keys.END);
    browser.one(".cr-try-marked");
    assertThat(browser.one("#cr-try-text").getAttribute("value")).isNotBlank();

    browser.one("#cr-try-text").clear();
    browser.one("#cr-try-text").sendKeys(BLAMING);
    browser.one(".cr-try-two");

    assertThat(browser.all(".cr-try-column")).hasSize(2);
    assertThat(browser.text(".cr-try-column mark")).contains("You should have told");
    assertThat(browser.text("#cr-try-line")).contains("With the published rules");
    assertThat(browser.all(".cr-marked-helpful")).isNotEmpty();
    everyWay("31-try-it");
  }

  @Test
  public void shouldSayWhenAnIssueHasNoCommentsToShow() {
    openRules("");
    browser.one("#cr-try-issue").sendKeys("NONE-1", Keys.ENTER);
    browser.until("refused", b -> !browser.text("#cr-try-pick-line").isEmpty());
    assertThat(browser.all("#cr-try-comment option")).isEmpty();
  }

  @Test
  public void shouldShowAnUpdateUnderAnEditAndLetTheAdminDecide() {
    String rule = text("");
    post("/draft", "CARE", file(0, rule.replaceFirst("weight: [0-9]+", "weight: 30")));
    String update = rule.replaceFirst("message: .*", "message: The site says it otherwise.");
    post("/draft", "", file(0, update));
    post("/publish", "", "{\"edits\":1,\"note\":\"an update\"}");
    openRules("CARE");

    WebElement item = browser.one("[data-cr-update='" + PATH + "']");
    assertThat(item.findElements(By.cssSelector(".cr-diff-column"))).hasSize(3);
    assertThat(item.getText()).contains("The site says it otherwise.", "weight: 30");
    everyWay("32-update");

    browser.one("[data-cr-update='" + PATH + "'] .cr-actions button").sendKeys(Keys.ENTER);
    browser.until(
        "decided",
        b ->
            browser.all("[data-cr-update]").isEmpty()
                || !browser.all(".cr-rules-outdated[hidden]").isEmpty());
    assertThat(text("CARE")).contains("weight: 30").contains("The site says it otherwise.");
    post("/draft", "", remove(0));
    post("/publish", "", "{\"edits\":1,\"note\":\"back\"}");
    openRules("");
    browser.one(".cr-rules-versions summary").click();
    browser.one(".cr-rules-versions .cr-difference");
    everyWay("33-versions");
  }

  @Test
  public void shouldShowTheSecondOfTwoAdminsBothSides() {
    openRules("");
    post("/draft", "", tweak(0, 20));
    WebElement weight = browser.one(inRow(RULE, "input[type=number]"));
    weight.sendKeys(Keys.chord(Keys.CONTROL, "a"), "10", Keys.TAB);

    assertThat(browser.text(".cr-rules-conflict")).contains("weighs 20").contains("weighs 10");
    everyWay("34-conflict");

    browser.one(".cr-rules-conflict .cr-actions button:last-child").sendKeys(Keys.ENTER);
    browser.one(".cr-rules-draft-line");
    browser.until("saved over", b -> !browser.text(".cr-rules-status").isEmpty());
    assertThat(rule("").getAsJsonObject("tweak").get("weight").getAsInt()).isEqualTo(10);
  }

  @Test
  public void shouldMakeARuleOfOnesOwnAndShowWhatAProjectChanges() {
    openRules("CARE");
    browser.one(".cr-rules-new").sendKeys(Keys.ENTER);
    browser.one("#cr-rule-name").sendKeys("As I said!");
    browser.one("#cr-rule-message").sendKeys("It reminds the client of our words.");
    browser.one("#cr-rule-suggestion").sendKeys("Say it once more, kindly.");
    browser.one("#cr-rule-weight").sendKeys("30");
    browser.one("#cr-rule-because").sendKeys("Rude, but not blame.");
    browser.one("#cr-rule-patterns").sendKeys("as i (said|wrote) before");
    browser
        .one("#cr-rule-hits")
        .sendKeys("As I said before, no.\nAs I wrote before.\nWell, as I said before, it works.");
    browser.one("#cr-rule-misses").sendKeys("I said it.\nBefore you go, one word.");
    browser.one("#cr-rule-audience").sendKeys("Public");
    browser.one(".cr-rule-editor input[type=submit]").sendKeys(Keys.ENTER);

    browser.one("[data-cr-rule='own-en/as-i-said']");
    assertThat(browser.text("[data-cr-rule='own-en/as-i-said']")).contains("Public");
    assertThat(browser.text(".cr-rules-differing-line")).contains("1");
    browser.one(".cr-rules-changes summary").click();
    browser.one(".cr-rules-changes .cr-difference summary").click();
    assertThat(browser.text(".cr-rules-changes .cr-diff")).contains("As I wrote before");
    everyWay("35-project");

    browser.one(".cr-rules-reset-all summary").click();
    browser.one(".cr-rules-reset-all input[type=submit]").click();
    browser.until("reset", b -> browser.all("[data-cr-rule='own-en/as-i-said']").isEmpty());
  }

  @Test
  public void shouldListEverythingThatIsWrongWithAnImport() throws IOException {
    Path zip = Files.createTempFile("rules", ".zip");
    Files.write(
        zip,
        zip(
            "own-en/pack.yaml", "language: en",
            "own-en/blame/x.yaml", "id: [",
            "own-en/blame/y.yaml", "id: y\ncategory: blame\nweight: -3\n",
            "../../odd.yaml", "id: odd"));
    openRules("");
    browser.one("#cr-rules-import").sendKeys(zip.toString());

    browser.one(".cr-rules-import-mistakes li");
    assertThat(browser.all(".cr-rules-import-mistakes li")).hasSize(3);
    assertThat(browser.text(".cr-rules-import-mistakes"))
        .contains("own-en/blame/x.yaml:", "own-en/blame/y.yaml:", "../../odd.yaml");
    assertThat(browser.all(".cr-rules-draft[hidden]")).hasSize(1);
    everyWay("36-import");
  }

  @Test
  public void shouldAskBeforeWhatWasWrittenIsThrownAway() {
    openRules("");
    browser.one(inRow(RULE, ".cr-rules-actions button")).sendKeys(Keys.ENTER);
    browser.one("#cr-rule-message").sendKeys("!");
    browser.one("#cr-rule-message").sendKeys(Keys.ESCAPE);
    browser.driver().switchTo().alert().dismiss();
    assertThat(browser.one("#cr-rule-message").getAttribute("value")).endsWith("!");

    browser.one("#cr-rule-message").sendKeys(Keys.ESCAPE);
    browser.driver().switchTo().alert().accept();
    browser.until("closed", b -> browser.all(".cr-rule-editor[hidden]").size() == 1);
    browser.untilFocused("Edit");
  }

  @Test
  public void shouldShowHowOftenWritersDismissedARule() {
    for (String reason : new String[] {"wrong", "wrong", "quoting"}) {
      HttpResponse<String> given =
          admin.postJson(
              "/rest/client-recovery/1.0/wording/feedback",
              "{\"issue\":\"CARE-1\",\"rule\":\"%s\",\"version\":\"1\",\"reason\":\"%s\",\"category\":\"blame\"}"
                  .formatted(RULE, reason));
      assertThat(given.statusCode()).isEqualTo(201);
    }
    openRules("");
    browser.one(".cr-rules-feedback button").sendKeys(Keys.ENTER);

    browser.until("filtered", b -> browser.all("[data-cr-rule]").size() == 1);
    assertThat(browser.one("[data-cr-rule='" + RULE + "'] .cr-rule-feedback").getText())
        .contains("3", "2×", "1×");
  }

  @Test
  public void shouldSwitchAProjectOffAndOnByItsSettings() {
    browser.open("/secure/admin/RecoverySettings!default.jspa?projectKey=CARE");
    browser.one("#cr-setting-enabled");
    everyWay("37-settings");
    assertThat(admin.open("/browse/CARE-2").select("#client-recovery-escalate")).isNotEmpty();

    choose("no");
    assertThat(admin.open("/browse/CARE-2").select("#client-recovery-escalate")).isEmpty();
    assertThat(
            admin
                .postJson(
                    "/rest/client-recovery/1.0/wording/check",
                    "{\"issue\":\"CARE-2\",\"text\":\"You should have told us.\"}")
                .body())
        .contains("\"coach\":\"off\"");

    choose("yes");
    assertThat(admin.open("/browse/CARE-2").select("#client-recovery-escalate")).isNotEmpty();
  }

  private static void choose(String value) {
    browser.script(
        "var f = document.getElementById('cr-setting-enabled'); f.value = arguments[0];"
            + "f.dispatchEvent(new Event('input', {bubbles: true}));"
            + "document.getElementById('cr-settings-status').textContent = '';",
        value);
    browser.one("#cr-settings button[type=submit]").sendKeys(Keys.ENTER);
    browser.until("settings saved", b -> browser.text("#cr-settings-status").equals("Saved."));
  }

  /** Looks at the page as it is now, on a desk and on a telephone, light and dark. */
  private static void everyWay(String name) {
    for (String mode : new String[] {"light", "dark"}) {
      browser.script("document.documentElement.dataset.colorMode = arguments[0]", mode);
      for (int width : new int[] {1280, 360}) {
        browser.resize(width);
        browser.screenshot(name + "-" + mode + "-" + width);
        showRows("none");
        browser.assertAccessible(name + " " + mode + " " + width, "#content");
        showRows("");
      }
    }
    browser.resize(1280);
    browser.script("document.documentElement.dataset.colorMode = 'light'");
  }

  /** Four hundred rows of one kind keep axe busy for minutes; the first twenty say the same. */
  private static void showRows(String display) {
    browser.script(
        "var display = arguments[0], kept = arguments[1];"
            + "document.querySelectorAll('[data-cr-rule]').forEach(function (row, i) {"
            + " if (i >= 20 && row.dataset.crRule !== kept) row.style.display = display;"
            + "});",
        display,
        RULE);
  }

  private static void openRules(String project) {
    browser.open("/secure/admin/WordingRules!default.jspa?projectKey=" + project);
    browser.one("[data-cr-rule='" + RULE + "']");
  }

  private static String inRow(String rule, String selector) {
    return "[data-cr-rule='" + rule + "'] " + selector;
  }

  private static void discard(String project) {
    JsonElement draft = rules(project).get("draft");
    if (draft.isJsonObject()) {
      post("/discard", project, "{\"edits\":" + draft.getAsJsonObject().get("edits") + "}");
    }
  }

  private static JsonObject rules(String project) {
    return object(admin.get(RULES + "?project=" + project));
  }

  private static JsonObject rule(String project) {
    for (JsonElement rule : rules(project).getAsJsonArray("rules")) {
      if (rule.getAsJsonObject().get("key").getAsString().equals(RULE)) {
        return rule.getAsJsonObject();
      }
    }
    throw new AssertionError("no rule " + RULE);
  }

  private static String text(String project) {
    String path = RULES + "/file?project=" + project + "&path=" + PATH;
    return object(admin.get(path)).get("text").getAsString();
  }

  private static void post(String request, String project, String body) {
    object(admin.postJson(RULES + request + "?project=" + project, body));
  }

  private static JsonObject object(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }

  private static String tweak(int edits, int weight) {
    JsonObject change = new JsonObject();
    change.addProperty("do", "tweak");
    change.addProperty("key", RULE);
    change.addProperty("weight", weight);
    return changes(edits, change);
  }

  private static String file(int edits, String text) {
    JsonObject change = new JsonObject();
    change.addProperty("do", "file");
    change.addProperty("path", PATH);
    change.addProperty("text", text);
    return changes(edits, change);
  }

  private static String remove(int edits) {
    JsonObject change = new JsonObject();
    change.addProperty("do", "remove");
    change.addProperty("path", PATH);
    return changes(edits, change);
  }

  private static String changes(int edits, JsonObject change) {
    JsonArray changes = new JsonArray();
    changes.add(change);
    JsonObject body = new JsonObject();
    body.addProperty("edits", edits);
    body.add("changes", changes);
    return body.toString();
  }

  private static byte[] zip(String... pathsAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(pathsAndTexts[i]));
        zip.write(pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
