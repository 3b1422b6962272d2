package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/**
 * The engine's matches are those of the plain matcher: all shipped patterns over one in {@value
 * #STEP} labelled comments, {@code -Dreference.step=1} over all; and invented patterns over
 * invented sentences, {@code -Dreference.patterns=20000} for more of them.
 */
public class ReferenceMatcherTest {
  private static final int STEP = 60;
  private static final int PATTERNS = 1500;
  private static final List<String> FILES =
      List.of(
          "comments-desks.jsonl",
          "comments-threads.jsonl",
          "sentences.tsv",
          "desks.tsv",
          "threads.tsv");
  private static final String[] WORDS = {
    "the", "you", "we", "not", "never", "told", "failed", "failing", "report", "late", "sorry", "x1"
  };
  private static final String[] SIGNS = {
    " ", " ", " ", " ", ", ", " (", ": ", "-", "; ", "? ", ". "
  };

  private static List<LabelledSentences.Comment> comments() throws IOException {
    List<LabelledSentences.Comment> some = new ArrayList<>();
    int number = 0;
    for (String file : FILES) {
      for (LabelledSentences.Comment comment :
          LabelledSentences.read(Path.of("test/resources/training", file))) {
        if (number++ % Integer.getInteger("reference.step", STEP) == 0) {
          some.add(comment);
        }
      }
    }
    return some;
  }

  private static WordClasses classes() {
    WordClasses classes = new WordClasses(problem -> {});
    RuleFiles.shipped().stream()
        .filter(file -> file.folder().equals("classes") && file.pack().endsWith("-en"))
        .forEach(file -> classes.add(file.name(), file));
    return classes;
  }

  @Test
  public void shouldFindWhatThePlainMatcherFinds() throws IOException {
    MatchComparison comparison =
        new MatchComparison(RuleSet.shipped().languages().get(0), classes());
    int places = 0;
    for (LabelledSentences.Comment comment : comments()) {
      places += comparison.compare(comment.text());
    }
    assertThat(places).isGreaterThan(150);
  }

  private static String word(Random random) {
    return WORDS[random.nextInt(WORDS.length)];
  }

  /** A pattern such as {@code [not|the we] …{0,2} (fail*|told) !you $}. */
  private static String pattern(Random random, int depth) {
    StringBuilder pattern = new StringBuilder();
    for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
      pattern.append(part(random, depth)).append(' ');
    }
    return pattern.toString().strip();
  }

  private static String part(Random random, int depth) {
    return switch (random.nextInt(depth > 2 ? 8 : 15)) {
      case 0 -> random.nextBoolean() ? "@any" : "@thing";
      case 1 -> "…{" + random.nextInt(2) + "," + (1 + random.nextInt(4)) + "} " + word(random);
      case 2 -> random.nextBoolean() ? "fail*" : "*ing";
      case 3 -> new String[] {"^", "$", ",", "?", "!" + word(random)}[random.nextInt(5)];
      case 8, 9 -> "(" + pattern(random, depth + 1) + "|" + pattern(random, depth + 1) + ")";
      case 10 -> "[" + pattern(random, depth + 1) + "]";
      case 11 -> "(" + word(random) + "|" + word(random) + "|" + pattern(random, depth + 1) + ")";
      case 14 -> choice(random, depth);
      case 12 -> "c=(" + pattern(random, depth + 1) + ")";
      case 13 -> "!(" + word(random) + " " + word(random) + "|" + word(random) + ")";
      default -> word(random);
    };
  }

  /** Several branches, of which some begin alike and some with any word. */
  private static String choice(Random random, int depth) {
    StringBuilder choice = new StringBuilder("(fail* ").append(word(random));
    for (int branches = 2 + random.nextInt(4); branches > 0; branches--) {
      choice.append('|').append(random.nextInt(5) == 0 ? "@any" : word(random));
      choice.append(' ').append(pattern(random, depth + 2));
    }
    return choice.append(')').toString();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int words = 1 + random.nextInt(random.nextInt(20) == 0 ? 400 : 30); words > 0; words--) {
      text.append(word(random)).append(SIGNS[random.nextInt(SIGNS.length)]);
    }
    return text.toString();
  }

  /** A class with words, phrases and gaps, such as patterns call by its name. */
  private static RuleSource aClass() {
    return new RuleSource(
        "p/classes/thing.txt",
        "report\nthe report\n(the|not) [late] report\nyou …{0,2} told\nfail* , we\nnever !told x1\n");
  }

  private static WordClasses inventedClasses() {
    WordClasses classes = new WordClasses(problem -> {});
    classes.add("thing", aClass());
    return classes;
  }

  private static RuleSet ruleOf(List<String> patterns) {
    String head =
        "id: a\ncategory: blame\nmessage: m\nsuggestion: s\nweight: 50\nbecause: b\npatterns: |\n";
    return RuleSet.of(
        List.of(
            new RuleSource("p/pack.yaml", "language: en"),
            aClass(),
            new RuleSource("p/blame/a.yaml", head + "  " + String.join("\n  ", patterns) + "\n")));
  }

  @Test
  public void shouldFindWhatThePlainMatcherFindsOfInventedPatterns() {
    Random random = new Random(17);
    int places = 0;
    for (int run = 0; run < Integer.getInteger("reference.patterns", PATTERNS); run++) {
      RuleSet rules = ruleOf(List.of(pattern(random, 0)));
      if (rules.problems().isEmpty()) {
        MatchComparison comparison =
            new MatchComparison(rules.languages().get(0), inventedClasses());
        for (int texts = 0; texts < 6; texts++) {
          places += comparison.compare(text(random));
        }
      }
    }
    assertThat(places).isGreaterThan(1000);
  }
}
