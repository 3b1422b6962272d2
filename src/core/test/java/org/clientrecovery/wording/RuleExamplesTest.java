package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.Position;
import org.junit.Test;

/** Runs the examples of every shipped rule; {@code -Drules=told-too-late} runs those of one. */
public class RuleExamplesTest {
  private static final int FEWEST_HITS = 3;
  private static final int FEWEST_MISSES = 2;
  private static final RuleSet RULES = RuleSet.shipped();
  private static final WordingEngine ENGINE = new WordingEngine(RULES);
  private static final String ASKED = System.getProperty("rules", "");

  private static List<Rule> rules() {
    return RULES.rules().stream().filter(rule -> rule.key().contains(ASKED)).toList();
  }

  private static CommentContext contextOf(Rule rule) {
    CommentContext context =
        CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneId.of("UTC"));
    Audience audience = rule.applies().audience();
    Position position = rule.applies().position();
    return context
        .withAudience(audience == null ? Audience.PUBLIC : audience)
        .withPosition(position == null ? Position.UNKNOWN : position);
  }

  private static boolean fires(Rule rule, String example) {
    return ENGINE.firedRules(example, contextOf(rule)).contains(rule.key());
  }

  @Test
  public void shouldLoadEveryShippedRule() {
    assertThat(RULES.problems()).isEmpty();
    assertThat(RULES.rules()).isNotEmpty();
  }

  @Test
  public void shouldFindEveryHitAndNoMiss() {
    List<String> wrong = new ArrayList<>();
    for (Rule rule : rules()) {
      RuleExamples examples = rule.examples();
      examples.hits().stream()
          .filter(hit -> !fires(rule, hit))
          .forEach(hit -> wrong.add(rule.key() + " doesn't find: " + hit));
      examples.misses().stream()
          .filter(miss -> fires(rule, miss))
          .forEach(miss -> wrong.add(rule.key() + " finds its miss: " + miss));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  public void shouldHaveEnoughHitsAndMissesInEveryRule() {
    assertThat(rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.examples().hits())
                  .as(rule.key())
                  .hasSizeGreaterThanOrEqualTo(FEWEST_HITS);
              assertThat(rule.examples().misses())
                  .as(rule.key())
                  .hasSizeGreaterThanOrEqualTo(FEWEST_MISSES);
            });
  }
}
