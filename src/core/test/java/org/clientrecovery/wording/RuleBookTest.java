package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientrecovery.text.CommentContext;
import org.junit.Test;

public class RuleBookTest {
  private static final String PATH = "mine-en/blame/told-you.yaml";
  private static final String RULE =
      """
      id: told-you
      category: blame
      message: It points at the client.
      suggestion: Say what you will do.
      weight: 45
      because: Nobody says it kindly.
      patterns: |
        we told you
      examples:
        hits: |
          We told you.
          Well, we told you so.
          Finally we told you.
        misses: |
          You told us.
          They told you.
      """;
  private static final RuleSet RELEASE =
      RuleSet.of(
          List.of(new RuleSource("mine-en/pack.yaml", "language: en"), new RuleSource(PATH, RULE)));

  private static final RuleSource UPDATED = new RuleSource(PATH, RULE.replace("45", "60"));
  private static final RuleSet UPDATE =
      RuleSet.of(List.of(new RuleSource("mine-en/pack.yaml", "language: en"), UPDATED));

  @Test
  public void shouldLeaveTheRulesAloneWhereItIsEmpty() {
    assertThat(RuleBook.EMPTY.over(RELEASE)).isSameAs(RELEASE);
  }

  @Test
  public void shouldSwitchARuleOffAndOnAgain() {
    RuleBook off = tweaked(RuleTweak.NONE.switchedOff());

    assertThat(flags(off)).isEmpty();
    assertThat(flags(off.withTweak("mine-en/told-you", RuleTweak.NONE))).hasSize(1);
  }

  @Test
  public void shouldWeighARuleOtherwise() {
    assertThat(flags(tweaked(RuleTweak.NONE.weighing(10))))
        .singleElement()
        .satisfies(flag -> assertThat(flag.weight()).isEqualTo(10));
  }

  @Test
  public void shouldAddExceptionsWhateverStandsInThem() {
    RuleTweak tweak = RuleTweak.NONE.unless("anywhere", "sorry\n  (my|our) fault: yes \"really\"");

    assertThat(tweaked(tweak).over(RELEASE).problems()).isEmpty();
    assertThat(flags(tweaked(tweak), "We told you. Sorry.")).isEmpty();
    assertThat(flags(tweaked(tweak), "We told you.")).hasSize(1);
  }

  @Test
  public void shouldReportATweakOfARuleThatIsGoneAndKeepTheOthers() {
    RuleBook book =
        tweaked(RuleTweak.NONE.weighing(10))
            .withTweak("mine-en/gone\": {x", RuleTweak.NONE.switchedOff());

    assertThat(book.over(RELEASE).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.path()).isEqualTo(RuleBook.CHANGES);
              assertThat(problem.message()).contains("there is no rule");
            });
    assertThat(flags(book)).singleElement().satisfies(f -> assertThat(f.weight()).isEqualTo(10));
  }

  @Test
  public void shouldLayAProjectsBookOverTheSites() {
    RuleBook site = tweaked(RuleTweak.NONE.switchedOff());
    RuleBook project =
        RuleBook.EMPTY.withFile(
            new RuleSource("mine-en/blame/say-so.yaml", RULE.replace("told-you", "say-so")), null);

    RuleSet both = project.over(site.over(RELEASE));

    assertThat(both.problems()).isEmpty();
    assertThat(both.rules()).extracting(Rule::key).containsExactly("mine-en/say-so");
    assertThat(both.version()).isNotEqualTo(site.over(RELEASE).version());
  }

  @Test
  public void shouldLetAProjectSwitchOnWhatTheSiteSwitchedOff() {
    RuleSet site = tweaked(RuleTweak.NONE.switchedOff()).over(RELEASE);
    RuleBook project =
        RuleBook.EMPTY.withTweak("mine-en/told-you", RuleTweak.NONE.weighing(20), site);

    assertThat(site.rules()).isEmpty();
    assertThat(site.switchedOff()).extracting(Rule::key).containsExactly("mine-en/told-you");
    assertThat(project.over(site).rules()).extracting(Rule::weight).containsExactly(20.0);
    assertThat(project.over(site).switchedOff()).isEmpty();
    RuleBook on = RuleBook.EMPTY.withTweak("mine-en/told-you", RuleTweak.NONE, site);
    assertThat(on.over(site).rules()).hasSize(1);
    assertThat(on.withoutTweak("mine-en/told-you").isEmpty()).isTrue();
  }

  @Test
  public void shouldReplaceAFileAndGoBackToTheOneBelow() {
    RuleBook edited =
        RuleBook.EMPTY.withFile(
            new RuleSource(PATH, RULE.replace("we told you", "you told us")), RULE);

    assertThat(flags(edited)).isEmpty();
    assertThat(flags(edited.withoutFile(PATH))).hasSize(1);
    assertThat(edited.withoutFile(PATH).isEmpty()).isTrue();
  }

  @Test
  public void shouldNoticeThatTheReleaseChangedARuleThatWasEdited() {
    RuleBook edited = RuleBook.EMPTY.withFile(new RuleSource(PATH, RULE + "# mine"), RULE);

    assertThat(edited.outdated(RELEASE.files())).isEmpty();
    assertThat(edited.outdated(List.of(UPDATED)))
        .containsExactly(
            new OutdatedRule(
                PATH, "mine-en/told-you", RULE, UPDATED.text(), RULE + "# mine", RuleTweak.NONE));
    assertThat(edited.outdated(List.of())).extracting(OutdatedRule::now).containsOnlyNulls();
  }

  @Test
  public void shouldNoticeThatTheReleaseChangedARuleThatWasTweaked() {
    RuleTweak lighter = RuleTweak.NONE.weighing(10);
    RuleBook tweaked = RuleBook.EMPTY.withTweak("mine-en/told-you", lighter, RELEASE);

    assertThat(tweaked.outdated(RELEASE.files())).isEmpty();
    assertThat(tweaked.outdated(List.of(UPDATED)))
        .containsExactly(
            new OutdatedRule(PATH, "mine-en/told-you", RULE, UPDATED.text(), null, lighter));
    assertThat(tweaked.kept(PATH, UPDATED.text()).outdated(List.of(UPDATED))).isEmpty();
    assertThat(tweaked.kept(PATH, UPDATED.text()).tweaks()).containsValue(lighter);
    assertThat(tweaked.withTweak("mine-en/told-you", RuleTweak.NONE, RELEASE).isEmpty()).isTrue();
  }

  @Test
  public void shouldNotForgetThatAnUpdateWaitsWhenTheTweakIsChangedAgain() {
    RuleBook tweaked =
        RuleBook.EMPTY
            .withTweak("mine-en/told-you", RuleTweak.NONE.weighing(10), RELEASE)
            .withTweak("mine-en/told-you", RuleTweak.NONE.weighing(20), UPDATE);

    assertThat(tweaked.outdated(List.of(UPDATED))).hasSize(1);
  }

  @Test
  public void shouldJudgeOnWhereAnUpdateTookATweakedRuleAway() {
    RuleBook tweaked =
        RuleBook.EMPTY.withTweak("mine-en/told-you", RuleTweak.NONE.weighing(10), RELEASE);
    RuleSet update = RuleSet.of(List.of(new RuleSource("mine-en/pack.yaml", "language: en")));

    assertThat(tweaked.over(update).problems()).isEmpty();
    assertThat(tweaked.outdated(update.files())).hasSize(1);
    assertThat(tweaked.kept(PATH, null).outdated(update.files())).isEmpty();
  }

  @Test
  public void shouldReadItsTweaksBackFromTheFileOfAnExport() {
    RuleBook book =
        RuleBook.EMPTY
            .withTweak(
                "mine-en/told-you",
                RuleTweak.NONE.switchedOff().weighing(12).unless("anywhere", "sorry\nmy: \"a\""),
                RELEASE)
            .withThreshold(Optional.of(50.0));

    RuleSource file = new RuleSource(RuleBook.CHANGES, book.changes());

    assertThat(RuleBook.EMPTY.withChanges(file, RELEASE)).isEqualTo(book);
    assertThatThrownBy(
            () ->
                RuleBook.EMPTY.withChanges(new RuleSource(RuleBook.CHANGES, "rules: [x"), RELEASE))
        .isInstanceOf(RuleException.class);
  }

  @Test
  public void shouldChangeTheThreshold() {
    RuleBook strict = RuleBook.EMPTY.withThreshold(Optional.of(90.0));

    assertThat(strict.over(RELEASE).threshold()).isEqualTo(90);
    assertThat(RELEASE.threshold()).isEqualTo(40);
  }

  @Test
  public void shouldTellWhichExampleARuleDoesNotKeepAndWhereItStands() {
    RuleSet wrong =
        RuleSet.of(
            List.of(
                new RuleSource("mine-en/pack.yaml", "language: en"),
                new RuleSource(PATH, RULE.replace("Well, we told you so.", "Hello."))));

    List<ExampleFault> faults = new RuleTrial(new WordingEngine(wrong)).faults(wrong.rules());

    assertThat(faults)
        .containsExactly(new ExampleFault("mine-en/told-you", true, "Hello.", PATH, 12, 5));
  }

  private static RuleBook tweaked(RuleTweak tweak) {
    return new RuleBook(Map.of(), Map.of(), Map.of("mine-en/told-you", tweak), Optional.empty());
  }

  private static List<Flag> flags(RuleBook book) {
    return flags(book, "We told you.");
  }

  private static List<Flag> flags(RuleBook book, String comment) {
    CommentContext context =
        CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneOffset.UTC);
    return new WordingEngine(book.over(RELEASE)).review(comment, context).flags();
  }
}
