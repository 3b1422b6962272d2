package org.clientrecovery.wording;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.clientrecovery.network.JudgedSentences;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;
import org.junit.Test;

/** The short way to a table's rows finds what the long way over all features finds. */
public class SentenceRowsTest {
  private static final CommentContext REPLY =
      CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneId.of("UTC"));
  private static final String[] WORDS = {"ant", "bee", "cow", "dog", "elk", "fox", "gnu", "12"};
  private static final String[] PARTS = {
    "^", "ant", "bee", "cow", "dog", "elk", "fox", "~number", "c0", "c1", "c2", "$"
  };

  private final Random random = new Random(11);

  @Test
  public void shouldFindTheRowsOfAllFeaturesInTheirOrder() throws IOException {
    LanguageRules english = english(RuleSet.shipped());
    Path file = Path.of("test/resources/training/comments-everyday.jsonl");
    int found = 0;
    for (LabelledSentences.Comment comment : LabelledSentences.read(file)) {
      found += assertSame(english, comment.text());
    }
    assertThat(found).isGreaterThan(10_000);
  }

  @Test
  public void shouldFindThemInOddTextToo() {
    LanguageRules english = english(RuleSet.shipped());
    assertSame(english, "");
    assertSame(english, "You.");
    assertSame(english, "12 34 56 :-) … 7:30!");
    assertSame(english, "You should have told us, you should have told us, YOU should.");
    assertSame(english, "wasnt our fault 😡 naïve Ünïcode İstanbul it's what it's");
  }

  @Test
  public void shouldFindThemInInventedTablesToo() {
    int found = 0;
    for (int i = 0; i < 60; i++) {
      LanguageRules invented = english(inventedRules());
      for (int comment = 0; comment < 20; comment++) {
        found += assertSame(invented, inventedComment());
      }
    }
    assertThat(found).isGreaterThan(10_000);
  }

  private static LanguageRules english(RuleSet rules) {
    return rules.languages().stream()
        .filter(language -> !language.modelWords().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private RuleSet inventedRules() {
    RuleSource table = new RuleSource("models/invented.model", inventedTable());
    RuleSource pack = new RuleSource("own-en/pack.yaml", "language: en\n");
    RuleSource rule =
        new RuleSource(
            "own-en/blame/invented.yaml",
            "id: invented\ncategory: blame\nkind: model\nfile: models/invented.model\n"
                + "at_least: 0.5\nmessage: m\nsuggestion: s\nweight: 1\nbecause: b\n");
    return RuleSet.of(List.of(table, pack, rule));
  }

  private String inventedTable() {
    StringBuilder table =
        new StringBuilder("labels: blame defensive\nclasses: we\nwords: ant bee\nbias: 0 0\n");
    table.append("cluster c0: ant cow dog\ncluster c1: fox\ncluster c2: gnu\n");
    for (int i = random.nextInt(120); i >= 0; i--) {
      table.append(random.nextBoolean() ? "w:" : "c:").append(some(PARTS, 1 + random.nextInt(3)));
      table.append("\tblame ").append(random.nextInt(300) / 100.0).append('\n');
    }
    return table.toString();
  }

  private String inventedComment() {
    return some(WORDS, 3 + random.nextInt(9)) + ". " + some(WORDS, 3) + "?";
  }

  private String some(String[] all, int count) {
    return random.ints(count, 0, all.length).mapToObj(i -> all[i]).collect(joining(" "));
  }

  private static int assertSame(LanguageRules english, String comment) {
    CommentText text = CommentText.of(comment);
    Reading reading = new Reading(english, new Workspace(english), text, REPLY);
    reading.read();
    int found = 0;
    for (ModelTable table : english.modelWords().keySet()) {
      ModelWords words = english.modelWords().get(table);
      for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
        if (JudgedSentences.has(text, sentence)) {
          List<Integer> rows = shortWay(table, words, reading, sentence);
          assertThat(rows).as(comment).isEqualTo(longWay(table, words, reading, sentence));
          found += rows.size();
        }
      }
    }
    return found;
  }

  private static List<Integer> shortWay(
      ModelTable table, ModelWords words, Reading reading, int sentence) {
    SentenceRows rows = new SentenceRows(table, words, reading.matching());
    rows.addWords(reading.text(), sentence);
    rows.addClusters();
    return Arrays.stream(rows.rows(), 0, rows.count()).boxed().toList();
  }

  private static List<Integer> longWay(
      ModelTable table, ModelWords words, Reading reading, int sentence) {
    List<Integer> rows = new ArrayList<>();
    SentenceFeatures.FeatureSink known =
        (key, kind, count, a, b, c, d) -> {
          if (table.find(key) >= 0 && (kind == 'w' || kind == 'c')) {
            rows.add(table.find(key));
          }
        };
    new SentenceFeatures(words, reading.matching(), known).extract(reading.text(), sentence);
    return rows;
  }
}
