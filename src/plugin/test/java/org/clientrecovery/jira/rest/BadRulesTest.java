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

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import javax.ws.rs.core.Response;
import org.clientrecovery.jira.issue.ReaderTexts;
import org.clientrecovery.jira.rules.WordingEngines;
import org.clientrecovery.jira.store.RuleBookStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.jira.store.StoredRuleBook;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.RuleSource;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * What no rule may be: sent as a change and as an import, each is refused in the admin's language,
 * at its place, while the draft and the published version stay as they are.
 */
@RunWith(Parameterized.class)
public class BadRulesTest {
  private static final String NEW = "mine-en/blame/new.yaml";
  private static final RuleSet RELEASE =
      RuleSet.of(
          List.of(
              new RuleSource("mine-en/pack.yaml", "language: en"),
              new RuleSource(PATH, RULE),
              new RuleSource("mine-en/cues/lone.yaml", "id: lone\npatterns: |\n  lonely\n")));

  /** An input: its name, the file's path and text, and what is said of it in both languages. */
  @Parameterized.Parameters(name = "{0}")
  public static List<Object[]> inputs() {
    return Stream.of(
            row(
                "a weight that stands there twice",
                NEW,
                phrase("we told them") + "weight: 5\n",
                "\"weight\" stands here twice",
                "\"weight\" steht hier zweimal"),
            row("a million entries", NEW, "x: 1\n".repeat(1_000_000), "longer than", "länger als"),
            row("a rule of 10 MB", NEW, "#".repeat(10_000_000), "longer than", "länger als"),
            row("one field over and over", NEW, "x: 1\n".repeat(30_000), "twice", "zweimal"),
            row("lists without end", NEW, "a: " + "[".repeat(60_000), "too deeply", "zu tief"),
            row("aliases that grow", NEW, laughs(), "alias", "alias"),
            row("no fields at all", NEW, "just words", "should hold fields", "soll Felder"),
            row(
                "a pattern of any word",
                NEW,
                phrase("@any"),
                "at least one word",
                "mindestens ein Wort"),
            row("a pattern of gaps", NEW, phrase("… … we"), "begin or end with a gap", "Lücke"),
            row(
                "a pattern that is everywhere",
                NEW,
                phrase("(we|you|they|told|us)"),
                "fires on",
                "schlägt"),
            row(
                "a pattern without end",
                NEW,
                phrase("(".repeat(5_000)),
                "nested deeper",
                "verschachtelt"),
            row(
                "a pattern of too many words",
                NEW,
                phrase("(a|b) …{0,12} ".repeat(800) + "x"),
                "60 words",
                "60 Wörter"),
            row(
                "a weight below nothing",
                NEW,
                weight("-5"),
                "from 1.0 to 100.0",
                "von 1.0 bis 100.0"),
            row("a weight that is no number", NEW, weight("heavy"), "is a number", "ist eine Zahl"),
            row(
                "a weight that is not finite",
                NEW,
                weight("NaN"),
                "from 1.0 to 100.0",
                "von 1.0 bis 100.0"),
            row(
                "an id that is taken",
                "mine-en/excuse/told-you.yaml",
                RULE.replace("blame", "excuse"),
                "id is taken by",
                "diese id hat schon"),
            row("an id of another file", NEW, RULE, "id is the file name", "id ist der Dateiname"),
            row(
                "a rule in another's folder",
                "mine-en/excuse/new.yaml",
                phrase("we told them"),
                "lies in excuse",
                "liegt in excuse"),
            row(
                "a pack that is not there",
                "gone-en/blame/new.yaml",
                phrase("we told them"),
                "gone-en/pack.yaml",
                "gone-en/pack.yaml"),
            row(
                "an unknown field",
                NEW,
                phrase("we told them") + "wieght: 4\n",
                "unknown field \"wieght\"",
                "unbekanntes Feld \"wieght\""),
            row(
                "an unknown kind",
                NEW,
                kind("magic", ""),
                "unknown kind \"magic\"",
                "unbekannte Art \"magic\""),
            row(
                "a phrase rule without patterns",
                NEW,
                kind("phrase", ""),
                "\"patterns\" is missing",
                "\"patterns\" fehlt"),
            row(
                "a regex rule that explodes",
                NEW,
                kind("regex", "needs: [a]\nexpressions: ['((a{100}){100}){100}']\n"),
                "repetitions",
                "Wiederholungen"),
            row(
                "a regex rule of no expression",
                NEW,
                kind("regex", "needs: [a]\nexpressions: ['(a']\n"),
                "no RE2 expression",
                "kein RE2-Ausdruck"),
            row(
                "a combination without cues",
                NEW,
                kind("combination", "at_least: 2\n"),
                "\"cues\" is missing",
                "\"cues\" fehlt"),
            row(
                "a combination of cues without points",
                NEW,
                kind("combination", "at_least: 2\ncues:\n  many: we\n"),
                "their points",
                "ihre Punkte"),
            row(
                "a repetition of words",
                NEW,
                kind("repetition", "of: sorry\nmore_than: 2\n"),
                "component:apology",
                "component:apology"),
            row(
                "a repetition of less than nothing",
                NEW,
                kind("repetition", "of: component:apology\nmore_than: -2\n"),
                "from 1.0 to 1000.0",
                "von 1.0 bis 1000.0"),
            row(
                "a table that is not there",
                NEW,
                kind("model", "file: mine-en/gone.tsv\nat_least: 0.5\n"),
                "no file mine-en/gone.tsv",
                "keine Datei mine-en/gone.tsv"),
            row(
                "a fix-first rule without its words",
                NEW,
                kind("fix-first", ""),
                "\"upset\" is missing",
                "\"upset\" fehlt"),
            row(
                "an exception at an unknown place",
                NEW,
                phrase("we told them") + "unless:\n  nearby: sorry\n",
                "unknown place \"nearby\"",
                "unbekannter Ort \"nearby\""),
            row(
                "a rule that refers to itself",
                NEW,
                phrase("we told them") + "unless:\n  anywhere: rule:new\n",
                "in a circle",
                "im Kreis"),
            row(
                "an unknown word class",
                NEW,
                phrase("we told @nobodyknows"),
                "@nobodyknows",
                "Wortklasse @nobodyknows"))
        .toList();
  }

  private static Object[] row(String name, String path, String text, String... said) {
    return new Object[] {name, path, text, said[0], said[1]};
  }

  private static String laughs() {
    StringBuilder laughs = new StringBuilder("a: &a [ha, ha, ha, ha]\n");
    for (char c = 'b'; c < 'z'; c++) {
      String before = "*" + (char) (c - 1);
      laughs.append(c).append(": &").append(c).append(" [").append(before);
      laughs.append(", ").append(before).append("]\n");
    }
    return laughs.toString();
  }

  private static String phrase(String pattern) {
    String examples = RULE.substring(RULE.indexOf("examples:"));
    return HEAD
        + "weight: 45\npatterns: |\n  "
        + pattern
        + "\n"
        + (pattern.contains("told them") ? "" : examples);
  }

  private static final String HEAD =
      "id: new\ncategory: blame\nmessage: It hurts.\nsuggestion: Say it.\nbecause: It does.\n";

  private static String weight(String weight) {
    return phrase("we told them").replace("weight: 45", "weight: " + weight);
  }

  private static String kind(String kind, String fields) {
    return HEAD + "weight: 45\nkind: " + kind + "\n" + fields;
  }

  @Parameterized.Parameter(0)
  public String name;

  @Parameterized.Parameter(1)
  public String path;

  @Parameterized.Parameter(2)
  public String text;

  @Parameterized.Parameter(3)
  public String english;

  @Parameterized.Parameter(4)
  public String german;

  private final RulesWorld world = new RulesWorld(RELEASE);
  private final RuleBookStore books = world.books;
  private final WordingEngines engines = world.engines;
  private final JiraAuthenticationContext authentication = world.authentication;
  private RulesResource resource;
  private StoredRuleBook published;
  private StoredRuleBook draft;

  @Before
  public void publishOneChangeAndDraftAnother() {
    resource = speaking("");
    ok(resource.change(null, changes(0, threshold("40"))));
    ok(resource.publish(null, "{\"edits\":1,\"note\":\"stricter\"}"));
    ok(resource.change(null, changes(0, threshold("50"))));
    published = books.published(SettingsStore.SITE).orElseThrow();
    draft = books.draft(SettingsStore.SITE).orElseThrow();
  }

  @Test
  public void shouldRefuseItAsAChange() {
    JsonObject change = change("file", path, text);

    assertRefused(resource.change(null, changes(1, change)), english);
    assertRefused(speaking("_de").change(null, changes(1, change)), german);
  }

  @Test
  public void shouldRefuseItAsAnImport() throws IOException {
    JsonObject body = imported(zip(path, text));
    body.addProperty("edits", 1);

    assertRefused(resource.importPacks(null, body.toString()), null);
    assertRefused(speaking("_de").importPacks(null, body.toString()), null);
  }

  private void assertRefused(Response answer, String said) {
    String told = (String) answer.getEntity();
    assertThat(answer.getStatus()).as(told).isIn(400, 413, 422);
    JsonArray errors = JsonParser.parseString(told).getAsJsonObject().getAsJsonArray("errors");
    assertThat(errors).isNotEmpty();
    if (said != null) {
      assertThat(errors)
          .extracting(error -> error.getAsJsonObject().get("message").getAsString())
          .anySatisfy(message -> assertThat(message).contains(said));
    }
    assertThat(errors).allSatisfy(error -> assertPlaced(error.getAsJsonObject()));
    assertThat(told.length()).as("does not give it all back").isLessThan(20_000);
    assertThat(books.draft(SettingsStore.SITE)).contains(draft);
    assertThat(books.published(SettingsStore.SITE)).contains(published);
    assertThat(engines.ofSite().ruleSet().threshold()).isEqualTo(40);
  }

  /** A mistake in a file says where it is and shows the line. */
  private static void assertPlaced(JsonObject error) {
    if (error.has("excerpt")) {
      assertThat(error.get("line").getAsInt()).isPositive();
      assertThat(error.get("column").getAsInt()).isPositive();
      assertThat(error.get("excerpt").getAsString()).contains("|", "^");
      assertThat(error.get("field").getAsString())
          .isEqualTo(
              error.get("path").getAsString()
                  + ":"
                  + error.get("line").getAsInt()
                  + ":"
                  + error.get("column").getAsInt());
    }
  }

  private RulesResource speaking(String language) {
    ApplicationUser user = mock(ApplicationUser.class);
    when(user.getKey()).thenReturn("admin");
    when(authentication.getLoggedInUser()).thenReturn(user);
    when(authentication.getLocale()).thenReturn(Locale.UK);
    when(world.authority.isAdmin(any())).thenReturn(true);
    return world.speaking(
        new ReaderTexts(resolver(language), authentication, mock(TimeZoneManager.class)));
  }

  private static I18nResolver resolver(String language) {
    Properties texts = new Properties();
    for (String name : List.of("rules", "mistakes", "client-recovery")) {
      try (Reader file =
          Files.newBufferedReader(
              Path.of("main/resources/i18n", name + language + ".properties"))) {
        texts.load(file);
      } catch (IOException e) {
        throw new IllegalStateException("no texts " + name + language, e);
      }
    }
    return mock(
        I18nResolver.class,
        call -> {
          Object[] all = call.getRawArguments();
          Object[] filling = all.length > 1 ? (Object[]) all[1] : new Object[0];
          return MessageFormat.format(texts.getProperty((String) all[0]), filling);
        });
  }

  private static void ok(Response response) {
    assertThat(response.getStatus()).as((String) response.getEntity()).isEqualTo(200);
  }
}
