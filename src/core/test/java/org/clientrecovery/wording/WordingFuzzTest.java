package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.clientrecovery.text.CommentContext;
import org.junit.Test;

/** Random comments and rule files, the same in every run: nothing throws, no place is outside. */
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

  private static String random(Random random, String[] parts, int most, String between) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(parts[random.nextInt(parts.length)])
          .append(random.nextInt(4) == 0 ? "" : between);
    }
    return text.toString();
  }

  @Test
  public void shouldReviewAnyTextWithPlacesInsideIt() {
    WordingEngine engine = WordingEngine.withShippedRules();
    Random random = new Random(11);
    for (int run = 0; run < 1500; run++) {
      String comment = random(random, WORDS, 60, " ");
      CommentReview review = engine.review(comment, CONTEXT);
      assertThat(review).isEqualTo(engine.review(comment, CONTEXT));
      assertThat(review.score()).isBetween(0, 100);
      for (Flag flag : review.flags()) {
        assertThat(comment.substring(flag.start(), flag.end()))
            .isEqualTo(flag.quote())
            .isNotEmpty();
      }
      for (FoundComponent found : review.components()) {
        assertThat(comment.substring(found.start(), found.end())).isEqualTo(found.quote());
      }
    }
  }

  @Test
  public void shouldTakeAnyRuleFileOrReportIt() {
    Random random = new Random(13);
    for (int run = 0; run < 1500; run++) {
      String head =
          "id: a\ncategory: blame\nmessage: m\nsuggestion: s\nweight: 50\nbecause: b\npatterns: |\n  ";
      String text = (run % 2 == 0 ? head : "") + random(random, SIGNS, 30, "");
      List<RuleSource> files = new ArrayList<>();
      files.add(new RuleSource("p/pack.yaml", "language: en"));
      files.add(new RuleSource("p/classes/client.txt", random(random, SIGNS, 6, " ")));
      files.add(new RuleSource("p/blame/a.yaml", text));
      RuleSet rules = RuleSet.of(files);
      assertThat(rules.rules().size() + rules.problems().size()).as(text).isPositive();
      new WordingEngine(rules).review("you should have told us, x", CONTEXT);
    }
  }

  @Test
  public void shouldStayLinearOnTheWorstTexts() {
    WordingEngine engine = WordingEngine.withShippedRules();
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
      assertThat(engine.review(text, CONTEXT).flags().size()).isLessThan(4000);
    }
  }
}
