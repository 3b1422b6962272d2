package org.clientrecovery.jira.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.jira.store.MemoryDatabase;
import org.clientrecovery.jira.store.RuleBookStore;
import org.clientrecovery.jira.store.SettingsStore;
import org.clientrecovery.recovery.Setting;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.wording.Rule;
import org.clientrecovery.wording.RuleBook;
import org.clientrecovery.wording.RuleSet;
import org.clientrecovery.wording.RuleSource;
import org.clientrecovery.wording.RuleTweak;
import org.clientrecovery.wording.WordingEngine;
import org.junit.Test;

public class WordingEnginesTest {
  private static final long CARE = 10_000;
  private static final long OPS = 10_001;
  private static final String RULE =
      """
      id: told-you
      category: blame
      message: It points at the client.
      suggestion: Say what you will do.
      weight: 45
      because: Nobody says it kindly.
      patterns: |
        we told you
      """;
  private static final RuleSet RELEASE =
      RuleSet.of(
          List.of(
              new RuleSource("mine-en/pack.yaml", "language: en"),
              new RuleSource("mine-en/blame/told-you.yaml", RULE)));

  private final MemoryDatabase database = new MemoryDatabase();
  private final RuleBookStore books =
      new RuleBookStore(database.activeObjects(), database.locks(), Clock.systemUTC());
  private final WordingEngines engines =
      new WordingEngines(
          books,
          new SettingsStore(database.activeObjects(), database.locks(), Clock.systemUTC()),
          new WordingEngine(RELEASE));
  private final WordingEngines otherNode =
      new WordingEngines(
          books,
          new SettingsStore(database.activeObjects(), database.locks(), Clock.systemUTC()),
          new WordingEngine(RELEASE));

  @Test
  public void shouldJudgeByTheReleaseWhereNobodyWroteRules() {
    assertThat(engines.of(CARE).ruleSet()).isSameAs(RELEASE);
  }

  @Test
  public void shouldReadCommentsInTheLanguagesOfTheirProjectAlone() {
    RuleSet both =
        RuleSet.of(
            List.of(
                new RuleSource("mine-en/pack.yaml", "language: en"),
                new RuleSource("mine-en/blame/told-you.yaml", RULE),
                new RuleSource("mine-de/pack.yaml", "language: de"),
                new RuleSource("mine-de/classes/stopword.txt", "we\ntold\nyou\n")));
    SettingsStore settings =
        new SettingsStore(database.activeObjects(), database.locks(), Clock.systemUTC());
    WordingEngines engines = new WordingEngines(books, settings, new WordingEngine(both));
    settings.change(CARE, Map.of(Setting.LANGUAGES, Optional.of("en-GB")), Map.of(), "ann");

    CommentContext context = CommentContext.publicReply(Instant.EPOCH, ZoneOffset.UTC);
    assertThat(engines.of(OPS).review("We told you.", context).flags()).isEmpty();
    assertThat(engines.of(CARE).review("We told you.", context).flags()).hasSize(1);
  }

  @Test
  public void shouldJudgeByAPublishedBookOnAllNodesAtOnce() {
    assertThat(rules(otherNode, CARE)).containsExactly("mine-en/told-you");
    publish(SettingsStore.SITE);

    assertThat(rules(engines, CARE)).isEmpty();
    assertThat(rules(otherNode, CARE)).isEmpty();
  }

  @Test
  public void shouldLetAProjectsBookCountInThatProjectAlone() {
    publish(CARE);

    assertThat(rules(engines, CARE)).isEmpty();
    assertThat(rules(engines, OPS)).containsExactly("mine-en/told-you");
  }

  @Test
  public void shouldCompileAnEngineOnce() {
    publish(SettingsStore.SITE);

    assertThat(engines.of(CARE)).isSameAs(engines.of(OPS));
  }

  private void publish(long scope) {
    RuleBook off = RuleBook.EMPTY.withTweak("mine-en/told-you", RuleTweak.NONE.switchedOff());
    int edits = books.saveDraft(scope, 0, off, "admin").edits();
    books.publish(scope, edits, "", "admin");
  }

  private static List<String> rules(WordingEngines engines, long project) {
    return engines.of(project).ruleSet().rules().stream().map(Rule::key).toList();
  }
}
