package org.clientrecovery.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clientrecovery.commitment.Party;
import org.clientrecovery.jira.setup.SetupPart;
import org.clientrecovery.jira.setup.SetupStep;
import org.clientrecovery.jira.store.AuditAct;
import org.clientrecovery.jira.store.FeedbackReason;
import org.clientrecovery.jira.store.PaperChange;
import org.clientrecovery.recovery.Advice;
import org.clientrecovery.recovery.CommitmentState;
import org.clientrecovery.recovery.FailureKind;
import org.clientrecovery.recovery.GateQuestion;
import org.clientrecovery.recovery.Paper;
import org.clientrecovery.recovery.PaperFault;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.recovery.SideAtFault;
import org.clientrecovery.recovery.Standing;
import org.clientrecovery.recovery.TicketHint;
import org.clientrecovery.recovery.Trigger;
import org.clientrecovery.wording.Category;
import org.clientrecovery.wording.Component;
import org.clientrecovery.wording.RuleMistake;
import org.junit.Test;

public class TextsTest {
  private static final Path MAIN = Path.of("main");

  private static final Path TEXTS = MAIN.resolve("resources/i18n");

  private final Properties english = read(names().filter(name -> !isGerman(name)));
  private final Properties german = read(names().filter(TextsTest::isGerman));

  @Test
  public void shouldGiveEachFileToTheHost() {
    String descriptor = text(Path.of("../../atlassian-plugin.xml"));
    names()
        .map(name -> name.replaceAll("(_de)?\\.properties$", ""))
        .forEach(name -> assertThat(descriptor).contains("location=\"i18n." + name + "\""));
  }

  @Test
  public void shouldHaveTheSameKeysInBothLanguages() {
    assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
  }

  @Test
  public void shouldCallARecoveryByOneNameInGerman() {
    assertThat(german.stringPropertyNames())
        .allSatisfy(
            key ->
                assertThat(german.getProperty(key))
                    .as(key)
                    .doesNotContain("Wiederherstellung", "ckgewinnung"));
  }

  @Test
  public void shouldFillInTheSamePlacesInBothLanguages() {
    english
        .stringPropertyNames()
        .forEach(
            key ->
                assertThat(places(german.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(english.getProperty(key))));
  }

  @Test
  public void shouldHoldNothingThatAHostReadsDifferently() {
    names()
        .map(name -> text(TEXTS.resolve(name)))
        .forEach(text -> assertThat(text).matches("[\\x20-\\x7e\\n]*").doesNotContain("'"));
  }

  @Test
  public void shouldBePatternsThatCanBeFilledIn() {
    Stream.of(english, german)
        .flatMap(texts -> texts.values().stream())
        .forEach(text -> assertThat(new MessageFormat((String) text, Locale.ROOT)).isNotNull());
  }

  @Test
  public void shouldHaveEachTextThatCodeAndTemplatesName() throws IOException {
    assertThat(namedKeys()).hasSizeGreaterThan(80).allMatch(english::containsKey);
  }

  /** {@code <meta name="jira.i18n.title">client-recovery.transition.part-ways</meta>} */
  @Test
  public void shouldCallEachTransitionInBothLanguagesAndInEnglishAsTheWorkflowDoes() {
    String workflow = text(Path.of("main/resources/workflow/client-recovery.xml"));
    Matcher titles =
        Pattern.compile(
                "<action id=\"\\d+\" name=\"([^\"]+)\">\\s*<meta name=\"([^\"]+)\">([^<]+)<")
            .matcher(workflow);
    int found = 0;
    for (; titles.find(); found++) {
      assertThat(titles.group(2)).as(titles.group(1)).isEqualTo("jira.i18n.title");
      assertThat(english.getProperty(titles.group(3))).isEqualTo(titles.group(1));
      assertThat(german.getProperty(titles.group(3))).isNotEqualTo(titles.group(1)).isNotNull();
    }
    assertThat(found).isEqualTo(9);
  }

  @Test
  public void shouldHaveATextForEachValueThatIsShown() {
    Stream.of(
            ids(Stream.of(Standing.values()).map(Standing::id), "standing."),
            ids(Stream.of(Trigger.values()).map(Trigger::id), "trigger."),
            ids(Stream.of(Advice.values()).map(Advice::id), "advice."),
            ids(Stream.of(SideAtFault.values()).map(SideAtFault::id), "side."),
            ids(Stream.of(FailureKind.values()).map(FailureKind::id), "kind."),
            ids(Stream.of(CommitmentState.values()).map(CommitmentState::id), "state."),
            ids(Stream.of(Party.values()).map(Party::id), "party."),
            ids(Stream.of(Component.values()).map(Component::id), "helpful."),
            ids(Stream.of(TicketHint.Reason.values()).map(TicketHint.Reason::id), "hint."),
            ids(Stream.of(FeedbackReason.values()).map(FeedbackReason::id), "feedback."),
            ids(Stream.of(Party.values()).map(Party::id), "report.party."),
            ids(Stream.of(Category.values()).map(Category::id), "category."),
            ids(Stream.of(Category.values()).map(c -> c.id() + ".meaning"), "category."),
            ids(Stream.of(GateQuestion.values()).map(GateQuestion::id), "gate."),
            ids(Stream.of(GateQuestion.values()).map(q -> q.id() + ".missing"), "gate."),
            ids(Stream.of(Paper.values()).flatMap(TextsTest::keysOf), "paper."),
            ids(Stream.of(PaperFault.Kind.values()).map(PaperFault.Kind::id), "papers.fault."),
            ids(Stream.of(PaperChange.Kind.values()).map(PaperChange.Kind::id), "papers.change."),
            ids(Stream.of(AuditAct.values()).map(AuditAct::id), "audit.act."),
            ids(Stream.of(SetupPart.values()).map(SetupPart::id), "setup."),
            ids(Stream.of(Setting.values()).map(Setting::id), "setting."),
            ids(Stream.of(Setting.values()).map(setting -> setting.id() + ".why"), "setting."),
            ids(Stream.of(Setting.Form.values()).map(Setting.Form::id), "settings.form."),
            ids(Stream.of(SetupStep.State.values()).map(SetupStep.State::id), "setup.state."))
        .flatMap(keys -> keys)
        .forEach(key -> assertThat(english.getProperty(key)).as(key).isNotBlank());
  }

  @Test
  public void shouldSayOfEachMistakeInARuleWhatTheCommandsSay() {
    for (RuleMistake mistake : RuleMistake.values()) {
      String key = "client-recovery.mistake." + mistake.id();
      assertThat(english.getProperty(key)).as(key).isEqualTo(mistake.english());
      assertThat(german.getProperty(key)).as(key).isNotBlank().isNotEqualTo(mistake.english());
    }
  }

  @Test
  public void shouldSpeakOfOneAndOfManyInTheRightNumber() {
    String key = "client-recovery.setup.missing";

    assertThat(MessageFormat.format(english.getProperty(key), 1)).isEqualTo("1 part is missing");
    assertThat(MessageFormat.format(english.getProperty(key), 3)).isEqualTo("3 parts are missing");
    assertThat(MessageFormat.format(german.getProperty(key), 1)).isEqualTo("1 Teil fehlt");
    assertThat(MessageFormat.format(german.getProperty(key), 3)).isEqualTo("3 Teile fehlen");
  }

  /** Name, teaching, entry, fields and choices of a paper; an escalation's are its form's. */
  private static Stream<String> keysOf(Paper paper) {
    return Stream.of(
            Stream.of(paper.id(), paper.id() + ".empty", paper.id() + ".entry"),
            paper.fields().stream().map(field -> paper.id() + "." + field.name()),
            paper.fields().stream()
                .filter(field -> paper != Paper.ESCALATION)
                .flatMap(field -> field.choices().stream())
                .map(choice -> "choice." + choice))
        .flatMap(keys -> keys);
  }

  private static Stream<String> ids(Stream<String> ids, String prefix) {
    return ids.map(id -> "client-recovery." + prefix + id);
  }

  /** Whole keys in quotes, such as "client-recovery.panel.title"; not beginnings of keys. */
  private static Set<String> namedKeys() throws IOException {
    Pattern quoted = Pattern.compile("[\"'](client-recovery\\.[\\w.-]*[\\w])[\"']");
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      files
          .filter(file -> file.toString().matches(".*\\.(java|vm|js)"))
          .map(TextsTest::text)
          .map(quoted::matcher)
          .flatMap(Matcher::results)
          .map(found -> found.group(1))
          .forEach(keys::add);
    }
    return keys;
  }

  /** The places of a text such as "{0} of {1}", in order of number. */
  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Pattern.compile("\\{(\\d)").matcher(text).results().forEach(p -> places.add(p.group(1)));
    return places;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(file + " can't be read", e);
    }
  }

  /** The files of texts, such as {@code settings.properties} and {@code settings_de.properties}. */
  private static Stream<String> names() {
    return Arrays.stream(TEXTS.toFile().list()).sorted();
  }

  private static boolean isGerman(String name) {
    return name.endsWith("_de.properties");
  }

  /** All texts of those files; a key that stands in two of them is a mistake. */
  private static Properties read(Stream<String> names) {
    Properties all = new Properties();
    names.forEach(
        name ->
            read(name).forEach((key, text) -> assertThat(all.put(key, text)).as(name).isNull()));
    return all;
  }

  private static Properties read(String name) {
    Properties texts = new Properties();
    try (InputStream in = Files.newInputStream(TEXTS.resolve(name))) {
      texts.load(in);
    } catch (IOException e) {
      throw new IllegalStateException(name + " can't be read", e);
    }
    return texts;
  }
}
