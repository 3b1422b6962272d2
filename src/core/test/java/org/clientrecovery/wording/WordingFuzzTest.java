package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clientrecovery.text.CommentContext;

/**
 * Fuzzing by jqwik, the same in every run: nothing throws, no place is outside. What fails is shown
 * shrunk to the least comment or rule file that fails.
 */
public class WordingFuzzTest {
  private static final CommentContext CONTEXT =
      CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneId.of("UTC"));
  private static final String[] WORDS = {
    "you",
    "should",
    "have",
    "told",
    "us",
    "sorry",
    "if",
    "but",
    "never",
    "your",
    "own",
    "fault",
    "we",
    "our",
    "mistake",
    "only",
    "10",
    "minutes",
    "policy",
    "obviously",
    "as",
    "I",
    "already",
    "explained",
    "didn't",
    "can't",
    "wasnt",
    "😀",
    "\uD83D",
    "ü",
    "e.g.",
    "14:30",
    "22.05.",
    "ABC-1",
    "https://x.y",
    "a@b.c",
    "[~x]",
    "\"",
    "'",
    "(",
    ")",
    ",",
    ".",
    "!",
    "?",
    ":",
    ";",
    "-",
    "…",
    "\n",
    "\n\n",
    "* ",
    "{quote}",
    "{code}",
    "{noformat}",
    "{{",
    "}}",
    "[",
    "]",
    "|",
    "<p>",
    "</p>",
    "&nbsp;",
    "> ",
    "bq. ",
    "nicht",
    "Ihr",
    "Fehler",
    "wir",
    "bitte",
    "NOW",
    "\u0000",
    "\u200B",
    "\u202E"
  };
  private static final String[] SIGNS = {
    "id: a",
    "category: blame",
    "\n",
    ":",
    " ",
    "|",
    "patterns:",
    "  ",
    "you ",
    "(",
    ")",
    "[",
    "]",
    "…",
    "{",
    "}",
    "0",
    ",",
    "9",
    "@",
    "client",
    "*",
    "!",
    "^",
    "$",
    "?",
    "=",
    "x=(",
    "\"",
    "'",
    "#",
    "-",
    "unless:",
    "requires:",
    "same_sentence:",
    "component:apology",
    "kind: combination",
    "cues:",
    "&a",
    "*a",
    "<<",
    "!!",
    "%",
    "\t",
    "examples:",
    "hits:",
    "weight: 50",
    "\\",
    "ü",
    "😀"
  };

  private static final String HEAD =
      "id: a\ncategory: blame\nmessage: m\nsuggestion: s\nweight: 50\nbecause: b\npatterns: |\n  ";
  private static final WordingEngine ENGINE = WordingEngine.withShippedRules();

  /** Up to so many of these parts, each with what may stand behind it. */
  private static Arbitrary<String> joined(Arbitrary<String> parts, int most, String... between) {
    return Combinators.combine(parts, Arbitraries.of(between))
        .as((part, sign) -> part + sign)
        .list()
        .ofMaxSize(most)
        .map(all -> String.join("", all));
  }

  @Provide
  Arbitrary<String> comments() {
    return Arbitraries.oneOf(
        joined(Arbitraries.of(WORDS), 60, " ", " ", " ", ""),
        joined(Arbitraries.of(ENGINE.ruleSet().rules()).map(WordingFuzzTest::words), 8, "\n", " "),
        Arbitraries.strings().all().ofMaxLength(120));
  }

  /** Words that rules look for, with the signs of the pattern language between them. */
  private static String words(Rule rule) {
    String text = rule.body().toString();
    return text.substring(0, Math.min(300, text.length()));
  }

  @Provide
  Arbitrary<String> ruleFiles() {
    Arbitrary<String> signs = joined(Arbitraries.of(SIGNS), 30, "");
    return Arbitraries.oneOf(signs, signs.map(text -> HEAD + text));
  }

  @Provide
  Arbitrary<String> classFiles() {
    return joined(Arbitraries.of(SIGNS), 6, " ");
  }

  @Property(tries = 1500, seed = "11")
  void shouldReviewAnyTextWithPlacesInsideIt(@ForAll("comments") String comment) {
    CommentReview review = ENGINE.review(comment, CONTEXT);
    assertThat(review).isEqualTo(ENGINE.review(comment, CONTEXT));
    assertThat(review.score()).isBetween(0, 100);
    for (Flag flag : review.flags()) {
      assertThat(comment.substring(flag.start(), flag.end())).isEqualTo(flag.quote()).isNotEmpty();
    }
    for (FoundComponent found : review.components()) {
      assertThat(comment.substring(found.start(), found.end())).isEqualTo(found.quote());
    }
  }

  @Property(tries = 1500, seed = "13")
  void shouldTakeAnyRuleFileOrReportIt(
      @ForAll("ruleFiles") String rule, @ForAll("classFiles") String members) {
    List<RuleSource> files =
        List.of(
            new RuleSource("p/pack.yaml", "language: en"),
            new RuleSource("p/classes/client.txt", members),
            new RuleSource("p/blame/a.yaml", rule));
    RuleSet rules = RuleSet.of(files);
    assertThat(rules.rules().size() + rules.problems().size()).isPositive();
    new WordingEngine(rules).review("you should have told us, x", CONTEXT);
  }

  @Example
  void shouldStayLinearOnTheWorstTexts() {
    String[] worst = {
      "you ",
      "you should have ",
      "sorry if you ",
      "{quote}{code}",
      "[",
      "(you|",
      "obviously the ",
      "{{",
      "!a.png",
      "not your fault, ",
      "<p>",
      "\"",
      "as already explained "
    };
    for (String word : worst) {
      String text = word.repeat(100_000 / word.length());
      assertThat(ENGINE.review(text, CONTEXT).flags().size()).isLessThan(4000);
    }
  }
}
