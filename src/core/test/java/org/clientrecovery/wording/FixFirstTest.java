package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.text.Audience;
import org.clientrecovery.text.CommentContext;
import org.junit.Test;

public class FixFirstTest {
  private static final WordingEngine ENGINE = WordingEngine.withShippedRules();
  private static final CommentContext PUBLIC =
      CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneId.of("UTC"));
  private static final String OUTCRY =
      "{quote}Nobody can pay since eight, the whole shop stands still!!{quote}\n";
  private static final String FIX =
      "Please restart the terminal and set it to offline mode. Then log in again.";

  @Test
  public void shouldFindFixThatAnswersAnOutcry() {
    assertThat(ENGINE.review(OUTCRY + FIX, PUBLIC).fixFirst()).isTrue();
  }

  @Test
  public void shouldNameTheWordsThatGaveItAway() {
    assertThat(ENGINE.review(OUTCRY + FIX, PUBLIC).summary()).contains("(“").contains("”)");
  }

  @Test
  public void shouldStaySilentAfterAWordOnTheHarm() {
    assertThat(
            ENGINE
                .review(OUTCRY + "I am so sorry that we left you without tills. " + FIX, PUBLIC)
                .fixFirst())
        .isFalse();
  }

  @Test
  public void shouldStaySilentInInternalNotes() {
    assertThat(ENGINE.review(OUTCRY + FIX, PUBLIC.withAudience(Audience.INTERNAL)).fixFirst())
        .isFalse();
  }

  @Test
  public void shouldStaySilentWhereOnlyQuestionsAreAsked() {
    assertThat(
            ENGINE
                .review(OUTCRY + "Which terminal is it, and what does the screen show?", PUBLIC)
                .fixFirst())
        .isFalse();
  }

  @Test
  public void shouldReportATableThatDoesNotKnowTheLabel() {
    List<RuleSource> files = new ArrayList<>(RuleFiles.in(Path.of("main/resources/rules")));
    files.add(new RuleSource("models/other.model", "labels: x\nclasses: we\nwords: a\nbias: 0\n"));
    files.add(
        new RuleSource(
            "helpful-en/fix_first/other.yaml",
            "id: other\nkind: fix-first\nfile: models/other.model\nat_least: 0.5\n"));
    assertThat(RuleSet.of(files).problems())
        .anySatisfy(problem -> assertThat(problem.toString()).contains("knows no label fix_first"));
  }
}
