package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.text.CommentContext;
import org.junit.Test;

/** Rewrites the hits of every shipped rule that can reword a sentence. */
public class RuleRewritesTest {
  private static final RuleSet RULES = RuleSet.shipped();
  private static final WordingEngine ENGINE = new WordingEngine(RULES);
  private static final CommentContext CONTEXT =
      CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneId.of("UTC"));

  /** A sentence, and what a rule makes of it. */
  private record Reworded(Rule rule, String before, String after) {}

  private static List<Reworded> reworded() {
    List<Reworded> all = new ArrayList<>();
    for (Rule rule : RULES.rules()) {
      if (rule.rewrite().isPresent()) {
        for (String hit : rule.examples().hits()) {
          flags(hit, rule).forEach(flag -> all.add(new Reworded(rule, hit, flag.rewrite())));
        }
      }
    }
    return all;
  }

  private static List<Flag> flags(String comment, Rule rule) {
    return ENGINE.review(comment, CONTEXT).flags().stream()
        .filter(flag -> flag.rule().equals(rule.key()))
        .toList();
  }

  @Test
  public void shouldGiveEveryHitOtherWords() {
    assertThat(reworded())
        .hasSizeGreaterThan(30)
        .allSatisfy(one -> assertThat(one.after()).isNotBlank().isNotEqualTo(one.before()));
  }

  @Test
  public void shouldRewordIntoWholeSentences() {
    assertThat(reworded())
        .allSatisfy(one -> assertThat(one.after()).matches("\\p{Lu}.*").doesNotContain("{"));
  }

  @Test
  public void shouldNotFlagItsOwnRewrites() {
    assertThat(reworded())
        .allSatisfy(one -> assertThat(flags(one.after(), one.rule())).as(one.toString()).isEmpty());
  }

  @Test
  public void shouldNotRewordIntoDefensiveSentences() {
    assertThat(reworded())
        .allSatisfy(
            one ->
                assertThat(ENGINE.review(one.after(), CONTEXT).defensive())
                    .as(one.toString())
                    .isFalse());
  }
}
