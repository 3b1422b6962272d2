package org.clientrecovery.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clientrecovery.wording.Category;
import org.clientrecovery.wording.Flag;
import org.clientrecovery.wording.Rule;
import org.clientrecovery.wording.RuleSet;
import org.junit.Test;

public class RuleTextsTest {
  private static final RuleTexts GERMAN = RuleTexts.in(Locale.GERMANY);

  @Test
  public void shouldGiveReasonAndAdviceOfAnEnglishRuleInGermanAndLeaveTheRewriteAlone() {
    Flag flag = GERMAN.of(flag(shipped("defensive-en/actually-then")));

    assertThat(flag.message()).isEqualTo("Die ersten Wörter verbessern den Kunden.");
    assertThat(flag.suggestion()).isEqualTo("Die ersten Wörter weglassen.");
    assertThat(flag.rewrite()).isEqualTo("It is so.");
    assertThat(flag.quote()).isEqualTo("Actually, it is so.");
  }

  @Test
  public void shouldKeepTheWordsThatTheTrainedTableNamesBehindTheReason() {
    Rule rule = shipped("defensive-en/sounds-like-blame");
    Flag flag = flag(rule).saying(rule.message() + " (“late”, “again”)", rule.suggestion());

    assertThat(GERMAN.of(flag).message())
        .isEqualTo("Es klingt, als würde jemandem die Schuld gegeben. (“late”, “again”)");
  }

  @Test
  public void shouldLeaveEnglishAndOtherReadersTheRulesOwnWords() {
    Flag flag = flag(shipped("defensive-en/actually-then"));

    assertThat(RuleTexts.in(Locale.UK).of(flag)).isSameAs(flag);
    assertThat(RuleTexts.in(Locale.FRANCE).of(flag)).isSameAs(flag);
  }

  @Test
  public void shouldLeaveTheWordsOfAnAdminWhoEditedTheRule() {
    Rule rule = shipped("defensive-en/actually-then");
    Flag edited = flag(rule).saying("We don't say actually.", rule.suggestion());

    assertThat(GERMAN.of(edited).message()).isEqualTo("We don't say actually.");
    assertThat(GERMAN.of(edited).suggestion()).isEqualTo("Die ersten Wörter weglassen.");
  }

  @Test
  public void shouldLeaveRulesOfGermanAndOfNobodyAsTheyAre() {
    RuleSet.shipped().rules().stream()
        .filter(rule -> rule.pack().endsWith("-de"))
        .map(RuleTextsTest::flag)
        .forEach(flag -> assertThat(GERMAN.of(flag)).isSameAs(flag));
    Flag own = flag(shipped("defensive-en/actually-then"), "ours/actually-then");
    assertThat(GERMAN.of(own)).isSameAs(own);
  }

  /**
   * New and changed rules speak English to German readers until somebody translates them: they are
   * listed here, and must stay few.
   */
  @Test
  public void shouldSpeakGermanForNearlyAllShippedRulesOfEnglish() {
    List<Rule> rules =
        RuleSet.shipped().rules().stream()
            .filter(rule -> rule.pack().endsWith("-en") && !rule.message().isEmpty())
            .toList();
    List<String> inEnglish =
        rules.stream().filter(rule -> !isGerman(flag(rule))).map(Rule::key).toList();
    System.out.println("rules of English without (all) their German texts: " + inEnglish);
    System.out.println("German texts of rules that are no more: " + unknown());

    assertThat(rules).hasSizeGreaterThan(300);
    assertThat(inEnglish).hasSizeLessThan(rules.size() / 10);
    assertThat(unknown()).hasSizeLessThan(rules.size() / 10);
  }

  private static boolean isGerman(Flag flag) {
    Flag shown = GERMAN.of(flag);
    return !shown.message().equals(flag.message()) && !shown.suggestion().equals(flag.suggestion());
  }

  private static Set<String> unknown() {
    Set<String> unknown = new TreeSet<>(GERMAN.rules());
    unknown.removeAll(
        RuleSet.shipped().rules().stream().map(Rule::key).collect(Collectors.toSet()));
    return unknown;
  }

  private static Rule shipped(String key) {
    return RuleSet.shipped().rule(key).orElseThrow();
  }

  private static Flag flag(Rule rule) {
    return flag(rule, rule.key());
  }

  private static Flag flag(Rule rule, String key) {
    String quote = "Actually, it is so.";
    return new Flag(
        key,
        Category.CONTRADICTION,
        0,
        quote.length(),
        quote,
        46,
        false,
        rule.message(),
        rule.suggestion(),
        "It is so.");
  }
}
