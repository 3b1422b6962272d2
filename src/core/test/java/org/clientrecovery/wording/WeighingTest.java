package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.clientrecovery.text.CommentContext;
import org.junit.Test;

public class WeighingTest {
  private static final CommentContext CONTEXT =
      CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneId.of("UTC"));
  private static final String BLAME =
      "The import stopped at noon. You should have told us about the new format earlier.";
  private static final String FRUIT = "There is a banana in the box. The box is on the table.";
  private static final RuleSet SHIPPED = RuleSet.shipped();

  private static CommentReview review(RuleSet rules, String comment) {
    return new WordingEngine(rules).review(comment, CONTEXT);
  }

  private static RuleSet changed(String rule, String change) {
    return SHIPPED.with(new RuleSource("project", "rules:\n  " + rule + ": {" + change + "}\n"));
  }

  private static RuleSet withOwnRule() {
    List<RuleSource> files = new ArrayList<>(RuleFiles.shipped());
    files.add(new RuleSource("own-en/pack.yaml", "language: en\nbuilds_on: [common-en]\n"));
    files.add(
        new RuleSource(
            "own-en/blame/fruit.yaml",
            "id: fruit\ncategory: blame\nmessage: m\nsuggestion: s\nweight: 45\nbecause: b\n"
                + "patterns: banana\n"));
    files.add(
        new RuleSource(
            "own-en/plan/box.yaml", "id: box\ncomponent: plan\npatterns: on the table\n"));
    return RuleSet.of(files);
  }

  private static double points(CommentReview review) {
    return review.flags().stream().mapToDouble(Flag::weight).sum();
  }

  @Test
  public void shouldShowTheWrittenRuleWhereTheTableSaysTheSame() {
    CommentReview review = review(SHIPPED, BLAME);

    assertThat(review.defensive()).isTrue();
    assertThat(review.flags())
        .extracting(Flag::rule)
        .contains("defensive-en/told-too-late")
        .doesNotContain("defensive-en/sounds-like-blame");
  }

  @Test
  public void shouldShowPointsThatAddUpToTheScore() {
    CommentReview review = review(SHIPPED, BLAME);

    assertThat(100 - points(review)).isCloseTo(review.score(), within(1.0));
  }

  @Test
  public void shouldCountASentenceLessWhoseRuleAnAdminMadeWeaker() {
    RuleSet weaker = changed("defensive-en/told-too-late", "weight: 5");

    assertThat(review(weaker, BLAME).score()).isGreaterThan(review(SHIPPED, BLAME).score());
    assertThat(review(weaker, BLAME).defensive()).isFalse();
  }

  @Test
  public void shouldCountARuleMoreThatAnAdminMadeStronger() {
    RuleSet stronger = changed("defensive-en/told-too-late", "weight: 75");
    RuleSet all = changed("defensive-en/sounds-like-blame", "weight: 35");

    assertThat(points(review(stronger, BLAME))).isGreaterThan(points(review(SHIPPED, BLAME)));
    assertThat(points(review(all, BLAME))).isLessThanOrEqualTo(points(review(SHIPPED, BLAME)));
  }

  @Test
  public void shouldJudgeASentenceInTheLightOfTheOthers() {
    String doubtful = "The form has to be signed before we can do anything.";
    String kind =
        "You are right, we lost your first form, and I am sorry. I enclose a new one and will"
            + " collect it from you on Friday. ";
    String cold = "It is your own fault that this was late. Nobody else has a problem with it. ";

    assertThat(points(review(SHIPPED, kind + doubtful))).isLessThan(10);
    assertThat(review(SHIPPED, cold + doubtful).defensive()).isTrue();
    assertThat(review(SHIPPED, cold + doubtful).score())
        .isGreaterThanOrEqualTo(0)
        .isLessThan(review(SHIPPED, kind + doubtful).score());
  }

  @Test
  public void shouldNameACategoryInEachDefensiveComment() {
    for (String comment : List.of(BLAME, "The list is attached. Sorry if you feel that way.")) {
      assertThat(review(SHIPPED, comment).defensive()).isTrue();
      assertThat(review(SHIPPED, comment).flags()).anyMatch(flag -> !flag.hint());
    }
  }

  @Test
  public void shouldCountAFurtherSentenceInPart() {
    String first = "The list is attached. Sorry if you feel that way.";
    CommentReview once = review(SHIPPED, first);
    CommentReview twice = review(SHIPPED, first + " Obviously you did not follow the steps.");

    assertThat(points(twice)).isGreaterThan(points(once)).isLessThan(2 * points(once));
  }

  @Test
  public void shouldCountARuleInFullThatCannotBeMeantOtherwise() {
    assertThat(points(review(SHIPPED, "You should have read the manual.")))
        .isGreaterThanOrEqualTo(60);
  }

  @Test
  public void shouldFlagALoneSentenceThatRuleAndTableObjectTo() {
    assertThat(review(SHIPPED, "You should have told us before the deadline.").defensive())
        .isTrue();
    assertThat(review(SHIPPED, "You should read the file before the first call.").defensive())
        .isFalse();
  }

  @Test
  public void shouldCountRulesOfOnesOwnInFullWhateverTheTableThinks() {
    assertThat(review(SHIPPED, FRUIT).defensive()).isFalse();
    assertThat(review(withOwnRule(), FRUIT).defensive()).isTrue();
    assertThat(review(withOwnRule(), FRUIT).flags())
        .extracting(Flag::rule)
        .contains("own-en/fruit");
  }

  @Test
  public void shouldStillSayWhatTheTableFindsWhereARuleOfOnesOwnFires() {
    String both = "There is a banana in the box, and it is your people who put it there again.";

    assertThat(review(withOwnRule(), BLAME + " " + both).flags())
        .extracting(Flag::rule)
        .contains("own-en/fruit", "defensive-en/told-too-late");
    assertThat(points(review(withOwnRule(), BLAME + " " + both)))
        .isGreaterThanOrEqualTo(points(review(SHIPPED, BLAME + " " + both)));
  }

  @Test
  public void shouldHaveNoSecondThoughtsWhereARuleIsCertain() {
    assertThat(review(SHIPPED, "Hi. That is your own fault.").flags())
        .extracting(flag -> flag.category())
        .containsOnly(Category.BLAME);
  }

  @Test
  public void shouldHearAComponentByRulesOfOnesOwnWhateverTheTableThinks() {
    assertThat(review(SHIPPED, FRUIT).components()).isEmpty();
    assertThat(review(withOwnRule(), FRUIT).components())
        .extracting(FoundComponent::rule)
        .containsExactly("own-en/box");
  }

  @Test
  public void shouldNotHearAComponentThatTheTableDoubts() {
    String read = "I have read your message from yesterday. The service listens on port 8080.";

    assertThat(review(SHIPPED, read).components()).isEmpty();
    assertThat(
            review(changed("helpful-en/sounds-like-acknowledgement", "enabled: false"), read)
                .components())
        .extracting(FoundComponent::rule)
        .containsExactly("helpful-en/i-have-read-it");
  }

  @Test
  public void shouldNotShowWhatTheTableOnlyGuessesAtInAGoodReply() {
    assertThat(review(SHIPPED, "We are sorry. This was our mistake.").flags()).isEmpty();
  }
}
