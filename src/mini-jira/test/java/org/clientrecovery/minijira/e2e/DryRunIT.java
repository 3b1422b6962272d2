package org.clientrecovery.minijira.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** An admin tries a draft on real comments, publishes it, and has older comments judged anew. */
public class DryRunIT {
  private static final String REST = "/rest/client-recovery/1.0";
  private static final String PAGE = "/secure/admin/WordingRules!default.jspa";
  private static final String BLAME = "You should have told us before the deadline.";

  @ClassRule public static final ChromiumOnMiniJira site = new ChromiumOnMiniJira();

  private static RunningMiniJira running;
  private static Chromium browser;
  private static Visitor admin;
  private static String rule;

  @BeforeClass
  public static void writeReplies() throws Exception {
    site.start(10);
    running = site.running();
    admin = Visitor.loggedInAs("admin", running);
    admin.submit("/secure/admin/RecoveryProjects.jspa", Map.of("projectKey", "CARE"));
    Visitor agent = Visitor.loggedInAs("agent", running);
    for (int i = 0; i < 12; i++) {
      String text = i % 3 == 0 ? BLAME : "We send the corrected invoice tomorrow, number " + i;
      agent.postJson("/rest/api/2/issue/CARE-1/comment", "{\"body\":\"" + text + "\"}");
    }
    rule =
        json(agent.postJson(
                REST + "/wording/check", "{\"text\":\"" + BLAME + "\",\"issue\":\"CARE-1\"}"))
            .getAsJsonArray("flags")
            .get(0)
            .getAsJsonObject()
            .get("rule")
            .getAsString();
    browser = site.browser();
    browser.logIn("admin");
  }

  @Test
  public void shouldShowWhatADraftWouldChangeBeforeItJudgesAnybody() {
    switchOff(0);
    browser.open(PAGE);
    browser.one("#cr-dry-run .cr-dry-run-form");
    assertThat(browser.all("#cr-dry-run .cr-dry-run-result > *")).isEmpty();
    for (var box : browser.all("[name=cr-dry-run-project]")) {
      if (box.isSelected() != "CARE".equals(box.getAttribute("value"))) {
        box.click();
      }
    }

    browser.one("#cr-dry-run-last").sendKeys(Keys.ENTER);
    browser.one("#cr-dry-run [role=progressbar]");
    assertThat(browser.script("return document.activeElement.textContent"))
        .isEqualTo("Cancel the trial");
    browser.one("#cr-dry-run .cr-dry-run-counts");

    assertThat(browser.text("[data-cr-change=noLongerFlagged] strong")).isEqualTo("4");
    assertThat(browser.text("[data-cr-change=newlyFlagged] strong")).isEqualTo("0");
    assertThat(browser.script("return document.activeElement.id")).isEqualTo("cr-dry-run-title");
    browser.one(".cr-examples summary").click();
    assertThat(browser.text(".cr-examples td:nth-child(2) q")).isNotBlank().isSubstringOf(BLAME);
    assertThat(browser.text(".cr-examples td a")).startsWith("CARE-1 #");
    browser.assertAccessible("trial of a draft", "#cr-dry-run", "#cr-rescore");
    browser.screenshot("dry-run-light");
    browser.dark(true);
    browser.one("#cr-dry-run .cr-dry-run-counts");
    browser.one(".cr-examples summary").click();
    browser.one(".cr-examples td a");
    browser.assertAccessible("trial of a draft, dark", "#cr-dry-run", "#cr-rescore");
    browser.screenshot("dry-run-dark");
    browser.dark(false);
    browser.resize(360);
    browser.one("#cr-dry-run .cr-dry-run-counts");
    browser.screenshot("dry-run-telephone");
    browser.resize(1280);

    saveAgain(1);
    browser.open(PAGE);
    assertThat(browser.text(".cr-stale")).contains("was changed since");
    assertThat(browser.complaints()).isEmpty();

    publishWithHistory();
  }

  private static void publishWithHistory() {
    browser.one(".cr-rules-publish summary").click();
    browser.one("#cr-publish-history").click();
    browser.one("#cr-publish-pace");
    browser.one("#cr-rules-note").sendKeys("less strict", Keys.ENTER);

    browser.until(
        "history is judged anew",
        driver ->
            driver.findElements(By.cssSelector("#cr-rescore .cr-bar-words")).stream()
                .anyMatch(words -> words.getText().contains("All comments: done")));

    assertThat(browser.text("#cr-rescore .cr-bar-words")).contains("4 judged otherwise");
    browser.assertAccessible("judging anew", "#cr-rescore");
    browser.screenshot("rescore-done");
    assertThat(browser.complaints()).isEmpty();
  }

  private static void switchOff(int edits) {
    save(edits, "\"enabled\":false");
  }

  private static void saveAgain(int edits) {
    save(edits, "\"enabled\":false,\"weight\":\"12\"");
  }

  private static void save(int edits, String tweak) {
    HttpResponse<String> saved =
        admin.postJson(
            REST + "/rules/draft",
            "{\"edits\":%d,\"changes\":[{\"do\":\"tweak\",\"key\":\"%s\",%s}]}"
                .formatted(edits, rule, tweak));
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }
}
