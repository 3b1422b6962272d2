package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  @Test
  public void shouldLoadEveryShippedRule() {
    assertThat(RULES.problems()).isEmpty();
    assertThat(RULES.rules()).isNotEmpty();
  }

  @Test
  public void shouldFindEveryHitAndNoMiss() {
    assertThat(new RuleTrial(ENGINE).faults(rules())).isEmpty();
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
