package org.clientrecovery.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientrecovery.jira.rest.RulesWorld.PATH;
import static org.clientrecovery.jira.rest.RulesWorld.RULE;
import static org.clientrecovery.jira.rest.RulesWorld.change;
import static org.clientrecovery.jira.rest.RulesWorld.changes;
import static org.clientrecovery.jira.rest.RulesWorld.imported;
import static org.clientrecovery.jira.rest.RulesWorld.threshold;
import static org.clientrecovery.jira.rest.RulesWorld.zip;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.store.RuleBookStore;
import org.clientrecovery.wording.Rule;
import org.clientrecovery.wording.RuleProblem;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.RuleSource;
import org.junit.Before;
import org.junit.Test;

public class RulesResourceTest {
  private static final RuleSet RELEASE =
      RuleSet.of(
          List.of(new RuleSource("mine-en/pack.yaml", "language: en"), new RuleSource(PATH, RULE)));

  private final RulesWorld world = new RulesWorld(RELEASE);
  private final RuleBookStore books = world.books;
  private final WordingEngines engines = world.engines;
  private final ApplicationUser user = mock(ApplicationUser.class);
  private final ReaderTexts texts = mock(ReaderTexts.class);
  private final RulesResource resource = world.speaking(texts);

  @Before
  public void logAnAdminIn() {
    when(texts.text(any(), any())).thenAnswer(call -> call.getArgument(0));
    when(texts.text(any())).thenAnswer(call -> call.getArgument(0));
    when(texts.mistake(any())).thenAnswer(call -> call.<RuleProblem>getArgument(0).message());
    when(user.getKey()).thenReturn("admin");
    when(world.authentication.getLoggedInUser()).thenReturn(user);
    when(world.authority.isAdmin(user)).thenReturn(true);
  }

  @Test
  public void shouldSwitchARuleOffOnlyWhenTheDraftIsPublished() {
    JsonObject saved = ok(draft(0, tweak("false", "")));
    assertThat(saved.getAsJsonObject("draft").get("edits").getAsInt()).isEqualTo(1);
    assertThat(rule(saved).get("enabled").getAsBoolean()).isFalse();
    assertThat(engines.ofSite().ruleSet().rules()).hasSize(1);

    ok(resource.publish(null, "{\"edits\":1,\"note\":\"too strict for us\"}"));

    assertThat(engines.ofSite().ruleSet().rules()).isEmpty();
    assertThat(ok(resource.versions(null)).getAsJsonArray("versions")).hasSize(1);
  }

  @Test
  public void shouldShowTheFailingExampleAtItsPlaceAndKeepNothing() {
    String wrong = RULE.replace("We told you.", "Nobody told anybody.");

    Response answer = draft(0, file(wrong));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat((String) answer.getEntity())
        .contains(PATH + ":11:5")
        .contains("Nobody told anybody");
    assertThat(books.draft(0)).isEmpty();
  }

  @Test
  public void shouldRunTheExamplesOfARuleThatIsSwitchedOff() {
    ok(draft(0, tweak("false", "")));

    Response answer = draft(1, file(RULE.replace("We told you.", "Nobody told anybody.")));

    assertThat(answer.getStatus()).isEqualTo(422);
  }

  @Test
  public void shouldPointAtTheCharacterThatIsWrong() {
    Response answer = draft(0, file(RULE.replace("we told you", "we told @nobodyknows")));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat((String) answer.getEntity()).contains(PATH + ":8:11").contains("nobodyknows");
  }

  @Test
  public void shouldRefuseARuleThatFiresOnEverything() {
    String any =
        RULE.replace("we told you", "(we|you|they) told (you|us)")
            .replaceAll("misses: [|]\n.*\n.*\n", "misses: []\n");

    Response answer = draft(0, file(any));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat((String) answer.getEntity()).contains("mine-en/told-you");
  }

  @Test
  public void shouldRefuseYamlThatGrowsAndPathsThatLeaveTheFolder() {
    String laughs = "a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: [*b,*b,*b]\n" + RULE;
    assertThat(draft(0, file(laughs)).getStatus()).isEqualTo(422);
    assertThat(draft(0, file("x".repeat(200_001))).getStatus()).isEqualTo(413);
    assertThat(draft(0, change("file", "../../etc/passwd.yaml", RULE)).getStatus()).isEqualTo(400);
    assertThat(draft(0, file(RULE.replace("weight: 45", "weight: -1"))).getStatus()).isEqualTo(422);
    assertThat(books.draft(0)).isEmpty();
  }

  @Test
  public void shouldTellTheSecondOfTwoAdmins() {
    ok(draft(0, tweak("false", "")));

    assertThat(draft(0, tweak("true", "10")).getStatus()).isEqualTo(409);
    assertThat(ok(resource.all(null)).getAsJsonObject("draft").get("edits").getAsInt())
        .isEqualTo(1);
  }

  @Test
  public void shouldKeepHtmlAsPlainText() {
    String hostile = "<script>alert(1)</script> & <b>blames</b>";

    JsonObject saved = ok(draft(0, file(RULE.replace("It points at the client.", hostile))));

    assertThat(rule(saved).get("message").getAsString()).isEqualTo(hostile);
  }

  @Test
  public void shouldRefuseTweaksAndThresholdsThatAreNoPoints() {
    for (String weight : List.of("-1", "0", "101", "NaN", "heavy")) {
      assertThat(draft(0, tweak("true", weight)).getStatus()).as(weight).isEqualTo(400);
    }
    for (String points : List.of("-1", "0", "1001", "NaN", "many")) {
      assertThat(draft(0, threshold(points)).getStatus()).as(points).isEqualTo(400);
    }
    assertThat(books.draft(0)).isEmpty();
  }

  @Test
  public void shouldRestoreAVersionAsADraft() {
    ok(draft(0, tweak("false", "")));
    ok(resource.publish(null, "{\"edits\":1}"));
    ok(draft(0, tweak("true", "10")));
    ok(resource.publish(null, "{\"edits\":1}"));

    JsonObject restored = ok(resource.restore(1, null, "{\"edits\":0}"));

    assertThat(rule(restored).get("enabled").getAsBoolean()).isFalse();
    assertThat(engines.ofSite().ruleSet().rules()).extracting(Rule::weight).containsExactly(10.0);
    assertThat(resource.restore(7, null, "{\"edits\":1}").getStatus()).isEqualTo(404);
  }

  @Test
  public void shouldShowWhatAVersionChanged() {
    ok(draft(0, tweak("false", "")));
    ok(resource.publish(null, "{\"edits\":1}"));

    JsonArray difference = ok(resource.version(1, null)).getAsJsonArray("difference");

    assertThat(difference).hasSize(1);
    assertThat(difference.get(0).getAsJsonObject().get("name").getAsString())
        .isEqualTo("mine-en/told-you");
  }

  @Test
  public void shouldRefuseWhoIsNoAdminAndWhoAsksTooOften() {
    IntStream.range(0, 60).forEach(i -> resource.check(null, "{\"changes\":[]}"));
    assertThat(resource.check(null, "{\"changes\":[]}").getStatus()).isEqualTo(429);

    when(world.authority.isAdmin(user)).thenReturn(false);
    assertThat(resource.all(null).getStatus()).isEqualTo(403);
    assertThat(resource.check(null, "{}").getStatus()).isEqualTo(403);
    assertThat(resource.publish(null, "{}").getStatus()).isEqualTo(403);
  }

  @Test
  public void shouldGiveARuleAsAFormAndTakeItBack() {
    JsonObject form = ok(resource.file(null, PATH)).getAsJsonObject("form");
    assertThat(form.get("patterns").getAsString()).isEqualTo("we told you");
    form.addProperty("patterns", "we [did] (told|tell) you");
    JsonObject change = new JsonObject();
    change.addProperty("do", "form");
    change.addProperty("path", PATH);
    change.add("form", form);

    JsonObject saved = ok(draft(0, change));

    assertThat(rule(saved).get("edited").getAsBoolean()).isTrue();
    assertThat(ok(resource.file(null, PATH)).get("text").getAsString())
        .contains("we [did] (told|tell) you");
  }

  @Test
  public void shouldExportWhatAnotherSiteCanImport() {
    ok(draft(0, file(RULE.replace("we told you", "(we|i) told you"))));
    byte[] zip = (byte[]) resource.export(null).getEntity();
    ok(resource.discard(null, "{\"edits\":1}"));

    JsonObject back = ok(resource.importPacks(null, imported(zip).toString()));

    assertThat(rule(back).get("edited").getAsBoolean()).isTrue();
  }

  @Test
  public void shouldImportAllOrNothing() throws IOException {
    JsonObject body =
        imported(
            zip(
                "mine-en/blame/good.yaml",
                RULE.replace("told-you", "good"),
                "mine-en/blame/bad.yaml",
                "id: ["));

    assertThat(resource.importPacks(null, body.toString()).getStatus()).isEqualTo(422);
    assertThat(resource.importPacks(null, "{\"zip\":\"bm8=\"}").getStatus()).isEqualTo(400);
    assertThat(resource.importPacks(null, "{\"zip\":\"%%\"}").getStatus()).isEqualTo(400);
    assertThat(books.draft(0)).isEmpty();
  }

  @Test
  public void shouldListEverythingThatIsWrongWithAnImportAtOnce() throws IOException {
    ok(draft(0, tweak("false", "")));
    ok(resource.publish(null, "{\"edits\":1}"));
    byte[] zip =
        zip(
            "mine-en/blame/fine.yaml", RULE.replace("told-you", "fine"),
            "mine-en/blame/unkept.yaml",
                RULE.replace("told-you", "unkept").replace("We told you.", "Nobody."),
            "mine-en/blame/negative.yaml",
                RULE.replace("told-you", "negative").replace("45", "-45"),
            "mine-en/blame/twin.yaml", RULE.replace("told-you", "twin"),
            "mine-en/denial/twin.yaml", RULE.replace("told-you", "twin").replace("blame", "denial"),
            "mine-en/blame/../../../etc/cron.yaml", RULE,
            "C:\\mine\\x.yaml", RULE,
            "mine-en/classes/huge.txt", "word ".repeat(50_000),
            "changes.yaml", "rules: [");

    Response answer = resource.importPacks(null, imported(zip).toString());

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat((String) answer.getEntity())
        .contains("unkept.yaml:11:5", "negative.yaml:5:9", "denial/twin.yaml:1:1")
        .contains("cron.yaml", "x.yaml", "huge.txt", "changes.yaml:1:")
        .doesNotContain("fine.yaml");
    assertThat(books.draft(0)).isEmpty();
    assertThat(books.published(0).orElseThrow().number()).isEqualTo(1);
  }

  @Test
  public void shouldRefuseZipsThatGrowAndRequestsWithoutEnd() throws IOException {
    byte[] bomb = zip("mine-en/classes/bomb.txt", "a".repeat(20_000_000));
    assertThat(bomb.length).isLessThan(100_000);
    assertThat(resource.importPacks(null, imported(bomb).toString()).getStatus()).isEqualTo(413);

    String million = "x: 1\n".repeat(1_000_000);
    assertThat(draft(0, file(million)).getStatus()).isEqualTo(413);
    assertThat(draft(0, file(RULE + "#".repeat(10_000_000))).getStatus()).isEqualTo(413);
    assertThat(
            resource
                .importPacks(null, imported(zip("a-en/b/c.yaml", million)).toString())
                .getStatus())
        .isEqualTo(413);
    assertThat(books.draft(0)).isEmpty();
  }

  @Test
  public void shouldRefuseThousandsOfFilesAtOnce() throws IOException {
    String[] files = new String[12_000];
    for (int i = 0; i < files.length; i += 2) {
      files[i] = "mine-en/classes/c" + i + ".txt";
      files[i + 1] = "";
    }

    assertThat(resource.importPacks(null, imported(zip(files)).toString()).getStatus())
        .isEqualTo(413);
  }

  @Test
  public void shouldImportTweaksAndThresholdOfAnExport() {
    ok(draft(0, tweak("false", "12")));
    ok(draft(1, threshold("55")));
    byte[] zip = (byte[]) resource.export(null).getEntity();
    ok(resource.discard(null, "{\"edits\":2}"));

    JsonObject back = ok(resource.importPacks(null, imported(zip).toString()));

    assertThat(rule(back).get("enabled").getAsBoolean()).isFalse();
    assertThat(back.get("threshold").getAsInt()).isEqualTo(55);
    assertThat(back.get("thresholdBelow").getAsInt()).isEqualTo(40);
  }

  @Test
  public void shouldShowTheSecondOfTwoAdminsWhatBothHave() {
    ok(draft(0, tweak("true", "20")));

    JsonObject refused = body(draft(0, tweak("true", "10")), 409);

    JsonObject present = refused.getAsJsonObject("present");
    assertThat(present.getAsJsonObject("draft").get("edits").getAsInt()).isEqualTo(1);
    JsonObject difference = present.getAsJsonArray("difference").get(0).getAsJsonObject();
    assertThat(difference.get("before").getAsString()).contains("20");
    assertThat(difference.get("after").getAsString()).contains("10");
    assertThat(books.draft(0).orElseThrow().book().tweaks().toString()).contains("20");
  }

  @Test
  public void shouldShowAnUpdateUnderAnEditAndBothInOne() {
    ok(draft(0, file(RULE.replace("weight: 45", "weight: 30"))));
    RulesResource updated = after(RULE.replace("It points", "This points"));

    assertThat(ok(updated.all(null)).getAsJsonArray("outdated")).hasSize(1);
    JsonObject rule = outdated(updated);

    assertThat(rule.get("then").getAsString()).isEqualTo(RULE);
    assertThat(rule.get("now").getAsString()).contains("This points");
    assertThat(rule.get("yours").getAsString()).contains("weight: 30");
    assertThat(rule.get("conflicts").getAsInt()).isZero();
    assertThat(rule.get("merged").getAsString()).contains("This points", "weight: 30");
  }

  @Test
  public void shouldLeaveAnUpdateWaitingWhenTheRuleIsEditedElsewhere() {
    ok(draft(0, file(RULE.replace("weight: 45", "weight: 30"))));
    RulesResource updated = after(RULE.replace("It points", "This points"));

    ok(updated.change(null, changes(1, file(RULE.replace("weight: 45", "weight: 31")))));
    assertThat(outdated(updated).get("then").getAsString()).isEqualTo(RULE);

    JsonObject merged = file(outdated(updated).get("merged").getAsString());
    merged.addProperty("merged", true);
    ok(updated.change(null, changes(2, merged)));
    assertThat(ok(updated.all(null)).getAsJsonArray("outdated")).isEmpty();
  }

  @Test
  public void shouldKeepATweakOverAnUpdateOnlyWhenAnAdminSaysSo() {
    ok(draft(0, tweak("true", "10")));
    RulesResource updated = after(RULE.replace("weight: 45", "weight: 60"));
    assertThat(outdated(updated).get("tweaked").getAsBoolean()).isTrue();

    JsonObject kept = ok(updated.change(null, changes(1, change("keep", PATH, ""))));

    assertThat(kept.getAsJsonArray("outdated")).isEmpty();
    assertThat(rule(kept).get("weight").getAsInt()).isEqualTo(10);
    assertThat(kept.getAsJsonObject("draft").get("edits").getAsInt()).isEqualTo(2);
  }

  @Test
  public void shouldNameWhatTheDraftChangesAndGiveTheTextsOfOneWhenAsked() {
    JsonObject saved = ok(draft(0, change("file", PATH, RULE.replace("45", "20"))));

    JsonObject named = saved.getAsJsonArray("changed").get(0).getAsJsonObject();
    assertThat(named.get("what").getAsString()).isEqualTo("file");
    assertThat(named.get("name").getAsString()).isEqualTo(PATH);
    assertThat(named.keySet()).containsOnly("what", "name");

    JsonObject whole = ok(resource.difference(null, "file", PATH));
    assertThat(whole.get("before").isJsonNull()).isTrue();
    assertThat(whole.get("after").getAsString()).contains("weight: 20");
    assertThat(resource.difference(null, "file", "mine-en/none.yaml").getStatus()).isEqualTo(404);
    assertThat(resource.difference(null, null, null).getStatus()).isEqualTo(404);
    when(world.authority.isAdmin(user)).thenReturn(false);
    assertThat(resource.difference(null, "file", PATH).getStatus()).isEqualTo(403);
  }

  @Test
  public void shouldMakeThePackOfARuleOfOnesOwn() {
    JsonObject form = ok(resource.file(null, PATH)).getAsJsonObject("form");
    form.addProperty("id", "told-so");
    JsonObject change = change("form", "own-en/blame/told-so.yaml", "");
    change.add("form", form);

    JsonObject saved = ok(draft(0, change));

    assertThat(saved.getAsJsonArray("rules").toString()).contains("own-en/told-so");
    assertThat(books.draft(0).orElseThrow().book().files()).containsKey("own-en/pack.yaml");
  }

  @Test
  public void shouldPointAtThePlaceInTheForm() {
    JsonObject form = ok(resource.file(null, PATH)).getAsJsonObject("form");
    form.addProperty("patterns", "we told you\nwe told @nobodyknows");
    JsonObject change = change("form", PATH, "");
    change.add("form", form);

    JsonObject error =
        body(draft(0, change), 422).getAsJsonArray("errors").get(0).getAsJsonObject();

    assertThat(error.get("formField").getAsString()).isEqualTo("patterns");
    assertThat(error.get("formLine").getAsInt()).isEqualTo(2);
    assertThat(error.get("formColumn").getAsInt()).isEqualTo(9);
  }

  /** The same rules after an update of the release changed that rule. */
  private RulesResource after(String update) {
    RuleSet release =
        RuleSet.of(
            List.of(
                new RuleSource("mine-en/pack.yaml", "language: en"), new RuleSource(PATH, update)));
    return world.after(release, texts);
  }

  private static JsonObject outdated(RulesResource updated) {
    return ok(updated.outdated(null)).getAsJsonArray("rules").get(0).getAsJsonObject();
  }

  private Response draft(int edits, JsonObject change) {
    return resource.change(null, changes(edits, change));
  }

  private static JsonObject tweak(String enabled, String weight) {
    JsonObject json = new JsonObject();
    json.addProperty("do", "tweak");
    json.addProperty("key", "mine-en/told-you");
    json.addProperty("enabled", enabled);
    json.addProperty("weight", weight);
    return json;
  }

  private static JsonObject file(String text) {
    return change("file", PATH, text);
  }

  private static JsonObject rule(JsonObject answer) {
    return answer.getAsJsonArray("rules").get(0).getAsJsonObject();
  }

  private static JsonObject ok(Response response) {
    return body(response, 200);
  }

  private static JsonObject body(Response response, int status) {
    assertThat(response.getStatus()).as((String) response.getEntity()).isEqualTo(status);
    return JsonParser.parseString((String) response.getEntity()).getAsJsonObject();
  }
}
