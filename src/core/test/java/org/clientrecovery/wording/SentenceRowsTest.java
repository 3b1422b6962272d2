package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.text.CommentContext;
import org.clientrecovery.text.CommentText;
import org.junit.Test;

/** The short way to a table's rows finds what the long way over all features finds. */
public class SentenceRowsTest {
  private static final CommentContext REPLY =
      CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneId.of("UTC"));

  private final LanguageRules english =
      RuleSet.shipped().languages().stream()
          .filter(language -> !language.modelWords().isEmpty())
          .findFirst()
          .orElseThrow();
  private final Workspace space = new Workspace(english);

  @Test
  public void shouldFindTheRowsOfAllFeaturesInTheirOrder() throws IOException {
    Path file = Path.of("test/resources/training/comments-everyday.jsonl");
    int found = 0;
    for (LabelledSentences.Comment comment : LabelledSentences.read(file)) {
      found += assertSame(comment.text());
    }
    assertThat(found).isGreaterThan(10_000);
  }

  @Test
  public void shouldFindThemInOddTextToo() {
    assertSame("");
    assertSame("You.");
    assertSame("12 34 56 :-) … 7:30!");
    assertSame("You should have told us, you should have told us, YOU should.");
    assertSame("wasnt our fault 😡 naïve Ünïcode İstanbul it's what it's");
  }

  private int assertSame(String comment) {
    CommentText text = CommentText.of(comment);
    Reading reading = new Reading(english, space, text, REPLY);
    reading.read();
    int found = 0;
    for (ModelTable table : english.modelWords().keySet()) {
      for (int sentence = 0; sentence < text.sentenceCount(); sentence++) {
        if (ModelScores.isJudged(text, sentence)) {
          List<Integer> rows = shortWay(table, reading, sentence);
          assertThat(rows).as(comment).isEqualTo(longWay(table, reading, sentence));
          found += rows.size();
        }
      }
    }
    space.clear();
    return found;
  }

  private List<Integer> shortWay(ModelTable table, Reading reading, int sentence) {
    List<Integer> rows = new ArrayList<>();
    new SentenceRows(table, english.modelWords().get(table), rows::add)
        .extract(reading.text(), sentence);
    return rows;
  }

  private List<Integer> longWay(ModelTable table, Reading reading, int sentence) {
    List<Integer> rows = new ArrayList<>();
    SentenceFeatures.FeatureSink known =
        (key, kind, count, a, b, c, d) -> {
          if (table.find(key) >= 0 && (kind == 'w' || kind == 'c')) {
            rows.add(table.find(key));
          }
        };
    new SentenceFeatures(english.modelWords().get(table), reading.matching(), known)
        .extract(reading.text(), sentence);
    return rows;
  }
}
