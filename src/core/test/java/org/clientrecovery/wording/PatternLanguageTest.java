package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clientrecovery.text.CommentContext;
import org.junit.Test;

public class PatternLanguageTest {
  private static final CommentContext CONTEXT =
      CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneId.of("UTC"));

  private static RuleSource file(String path, String... lines) {
    return new RuleSource(path, String.join("\n", lines) + "\n");
  }

  private static RuleSet rules(String... fields) {
    List<RuleSource> files = new ArrayList<>();
    files.add(file("p/pack.yaml", "language: en"));
    files.add(file("p/classes/client.txt", "you", "your (team|people)", "the customer # comment"));
    files.add(file("p/classes/negator.txt", "not !only", "never"));
    files.add(file("p/classes/clause-border.txt", "but", "and"));
    files.add(
        file(
            "p/blame/a.yaml",
            "id: a\ncategory: blame\nmessage: m\nsuggestion: s\nweight: 50\nbecause: b\n"
                + String.join("\n", fields)));
    return RuleSet.of(files);
  }

  private static RuleSet pattern(String pattern) {
    return rules("patterns: |", "  " + pattern);
  }

  private static String found(RuleSet rules, String comment) {
    assertThat(rules.problems()).isEmpty();
    List<Flag> flags = new WordingEngine(rules).review(comment, CONTEXT).flags();
    return flags.isEmpty() ? null : flags.get(0).quote();
  }

  private static String found(String pattern, String comment) {
    return found(pattern(pattern), comment);
  }

  @Test
  public void shouldFindAPhraseWhateverItsCaseMarkupAndApostrophes() {
    assertThat(found("you did not read", "Well, YOU *didn’t* read it."))
        .isEqualTo("YOU *didn’t* read");
    assertThat(found("you did not read", "you read it, did you not")).isNull();
  }

  @Test
  public void shouldFindAlternativesAndOptionalWords() {
    assertThat(found("(you|they) [really|just] (failed|made a mess)", "they just made a mess!"))
        .isEqualTo("they just made a mess");
    assertThat(found("(you|they) [really] failed", "you simply failed")).isNull();
  }

  @Test
  public void shouldFindEachOfManyAlternativesByItsFirstWord() {
    for (int phrases : new int[] {3, 44, 45, 130}) {
      String choice = "(" + numbered("word", phrases) + "|fail* twice|@any at once)";
      for (int i = 0; i < phrases; i++) {
        assertThat(found("you " + choice, "you word" + i + " again"))
            .endsWith("word" + i + " again");
      }
      assertThat(found("you " + choice, "you failing twice")).isEqualTo("you failing twice");
      assertThat(found("you " + choice, "you run at once")).isEqualTo("you run at once");
      assertThat(found("you " + choice, "you word0 once")).isNull();
      assertThat(found("you " + choice, "so did you")).isNull();
    }
  }

  private static String numbered(String word, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> word + i + " again")
        .collect(Collectors.joining("|"));
  }

  @Test
  public void shouldTakeTheLongestOfAlternativesThatAWordOpensTogether() {
    String choice = "(late|late an*|la* and slow|lat* and slow again|x y|z y)";
    assertThat(found("you are " + choice, "you are late and slow again"))
        .isEqualTo("you are late and slow again");
    assertThat(found("you are " + choice, "you are late and slowly")).isEqualTo("you are late and");
  }

  @Test
  public void shouldKeepGapsWithinTheirWidthAndSideOfAColon() {
    assertThat(found("you …{0,2} forgot", "you and she forgot")).isEqualTo("you and she forgot");
    assertThat(found("you …{0,2} forgot", "you and all of them forgot")).isNull();
    assertThat(found("you … forgot", "you wrote: somebody forgot")).isNull();
  }

  @Test
  public void shouldFindBeginningsAndEndings() {
    assertThat(found("fail* *ing", "They failed testing")).isEqualTo("failed testing");
    assertThat(found("fail*", "fair enough")).isNull();
  }

  @Test
  public void shouldFindClassesWithPhrasesAndGenitives() {
    assertThat(found("@client forgot", "Your people forgot")).isEqualTo("Your people forgot");
    assertThat(found("@client's fault", "It is the customer's fault"))
        .isEqualTo("the customer's fault");
  }

  @Test
  public void shouldHonourWhatMustNotFollow() {
    assertThat(found("works !(again|now)", "It works fine")).isEqualTo("works");
    assertThat(found("works !(again|now)", "It works again")).isNull();
    assertThat(found("works !(as before)", "It works as before")).isNull();
  }

  @Test
  public void shouldHonourPlacesInTheSentence() {
    assertThat(found("^ read it", "Read it.")).isEqualTo("Read it");
    assertThat(found("^ read it", "Please read it.")).isNull();
    assertThat(found("as always $", "Late as always. Sorry")).isEqualTo("as always");
    assertThat(found("as always $", "as always we help")).isNull();
    assertThat(found("sorry , but", "Sorry, but no")).isEqualTo("Sorry, but");
    assertThat(found("sorry , but", "Sorry but no")).isNull();
    assertThat(found("did you read ?", "Did you read it?")).isEqualTo("Did you read");
    assertThat(found("did you read ?", "Did you read it.")).isNull();
  }

  @Test
  public void shouldFindKindsOfTokens() {
    assertThat(found("only @number minutes", "only 10 minutes")).isEqualTo("only 10 minutes");
    assertThat(found("ask @mention", "please ask [~anna]")).isEqualTo("ask [~anna]");
    assertThat(found("@shouted", "do it NOW")).isEqualTo("NOW");
    assertThat(found("blame @name", "I blame Marek")).isEqualTo("blame Marek");
  }

  @Test
  public void shouldBeSilentWhereTheMatchIsNegatedFromOutside() {
    RuleSet rules = pattern("your fault");
    assertThat(found(rules, "I am not saying it is your fault.")).isNull();
    assertThat(found(rules, "I don't know, it is your fault.")).isEqualTo("your fault");
    assertThat(found(rules, "It is not only your fault.")).isEqualTo("your fault");
    assertThat(found(rules("patterns: your fault", "negation: ignored"), "not your fault"))
        .isEqualTo("your fault");
  }

  @Test
  public void shouldNotReadWhatIsQuotedLoggedOrMentioned() {
    RuleSet rules = pattern("your fault");
    assertThat(found(rules, "{quote}your fault{quote}")).isNull();
    assertThat(found(rules, "{code}your fault{code}")).isNull();
    assertThat(found(rules, "Don't write \"your fault\" to them.")).isNull();
    RuleSet quotes = rules("patterns: your fault", "applies:", "  reads: [quote]");
    assertThat(found(quotes, "{quote}your fault{quote}")).isEqualTo("your fault");
  }

  @Test
  public void shouldHonourOrder() {
    RuleSet rules =
        rules("patterns: busy", "unless:", "  earlier: our mistake", "requires:", "  after: week");
    assertThat(found(rules, "It was a busy week.")).isEqualTo("busy");
    assertThat(found(rules, "Our mistake. It was a busy week.")).isNull();
    assertThat(found(rules, "It was a busy week. Our mistake.")).isEqualTo("busy");
    assertThat(found(rules, "That week was busy.")).isNull();
  }

  @Test
  public void shouldLookIntoTheQuoteThatIsAnswered() {
    RuleSet rules = rules("patterns: no", "requires:", "  in_quote: refund");
    assertThat(found(rules, "{quote}I want a refund{quote}\nNo.")).isEqualTo("No");
    assertThat(found(rules, "I want a refund. No.")).isNull();
  }

  @Test
  public void shouldAddCuesUp() {
    RuleSet rules =
        rules(
            "kind: combination",
            "at_least: 3",
            "cues:",
            "  2: simply",
            "  1: |",
            "    read",
            "    manual",
            "  -2: please");
    assertThat(found(rules, "Simply read it.")).isEqualTo("Simply read");
    assertThat(found(rules, "Read the manual.")).isNull();
    assertThat(found(rules, "Please simply read it.")).isNull();
  }

  @Test
  public void shouldFillARewriteWithTheWordsOfTheMatch() {
    RuleSet rules =
        rules("patterns: sorry if what=(…{1,6}) $", "rewrite: \"I am sorry that {what}.\"");
    CommentReview review =
        new WordingEngine(rules).review("We are sorry if the order was late.", CONTEXT);
    assertThat(review.flags().get(0).rewrite()).isEqualTo("I am sorry that the order was late.");
  }

  @Test
  public void shouldReportMistakesWithLineAndColumnAndGoOnWithTheOthers() {
    List<RuleSource> files = new ArrayList<>();
    String head = "category: blame\nmessage: m\nsuggestion: s\nweight: 50\nbecause: b\n";
    files.add(file("p/pack.yaml", "language: en"));
    files.add(file("p/blame/a.yaml", "id: a\n" + head + "patterns: |\n  fine\n  (your fault"));
    files.add(file("p/blame/b.yaml", "id: b\n" + head + "patterns: |\n  @nobody here"));
    files.add(file("p/blame/c.yaml", "id: c\n" + head + "patterns: [x"));
    files.add(file("p/blame/d.yaml", "id: d\n" + head + "pattern: x"));
    files.add(file("p/blame/e.yaml", "id: e\n" + head + "patterns: your fault"));
    RuleSet rules = RuleSet.of(files);
    assertThat(rules.rules()).extracting(Rule::key).containsExactly("p/e");
    assertThat(rules.problems())
        .extracting(problem -> problem.path() + ":" + problem.line() + ":" + problem.column())
        .containsExactlyInAnyOrder(
            "p/blame/a.yaml:9:3", "p/blame/b.yaml:8:3", "p/blame/c.yaml:8:1", "p/blame/d.yaml:7:1");
    assertThat(rules.problems().toString()).contains("unknown word class @nobody");
  }

  @Test
  public void shouldReportRulesThatReferToEachOtherInACircle() {
    String head = "category: blame\nmessage: m\nsuggestion: s\nweight: 50\nbecause: b\n";
    RuleSet rules =
        RuleSet.of(
            List.of(
                file("p/pack.yaml", "language: en"),
                file(
                    "p/blame/a.yaml",
                    "id: a\n" + head + "patterns: x y\nunless:\n  anywhere: rule:b"),
                file(
                    "p/blame/b.yaml",
                    "id: b\n" + head + "patterns: z\nunless:\n  anywhere: rule:a")));
    assertThat(rules.problems().toString()).contains("in a circle");
    assertThat(rules.rules()).hasSize(1);
  }

  @Test
  public void shouldLayTheChangesOfAProjectOverTheRules() {
    RuleSet rules = pattern("your fault");
    RuleSet weaker = rules.with(new RuleSource("project", "rules:\n  p/a: {weight: 10}\n"));
    RuleSet off = rules.with(new RuleSource("project", "rules:\n  p/a: {enabled: false}\n"));
    RuleSet except =
        rules.with(new RuleSource("project", "rules:\n  p/a:\n    unless:\n      after: sorry\n"));
    assertThat(new WordingEngine(weaker).review("your fault", CONTEXT).defensive()).isFalse();
    assertThat(off.rules()).isEmpty();
    assertThat(found(except, "your fault, sorry")).isNull();
    assertThat(found(except, "your fault")).isEqualTo("your fault");
    assertThat(weaker.version()).isNotEqualTo(rules.version());
    assertThat(rules.with(new RuleSource("project", "rules:\n  p/x: {weight: 1}\n")).problems())
        .hasSize(1);
  }

  @Test
  public void shouldHaveAScoreThatIsTheSumOfTheFlags() {
    RuleSet rules = pattern("your fault");
    CommentReview review =
        new WordingEngine(rules).review("Your fault. Again your fault.", CONTEXT);
    assertThat(review.flags()).extracting(Flag::weight).containsExactly(50.0, 25.0);
    assertThat(review.score()).isEqualTo(25);
    assertThat(review.defensive()).isTrue();
    assertThat(review.flags()).noneMatch(Flag::hint);
  }

  @Test
  public void shouldKeepTheVersionOfEqualFiles() {
    assertThat(pattern("a b").version()).isEqualTo(pattern("a b").version());
    assertThat(pattern("a b").version()).isNotEqualTo(pattern("a c").version());
  }

  @Test
  public void shouldTakeTheEndsOfTheStretchAsStartAndEnd() {
    RuleSet before = rules("patterns: your fault", "unless:", "  before: hardly $");
    assertThat(found(before, "It is hardly your fault.")).isNull();
    assertThat(found(before, "It hardly matters, it is your fault.")).isEqualTo("your fault");
    RuleSet after = rules("patterns: your fault", "unless:", "  after: ^ alone");
    assertThat(found(after, "It is your fault alone.")).isNull();
    assertThat(found(after, "It is your fault, you alone know.")).isEqualTo("your fault");
  }

  @Test
  public void shouldFindTheShorterMatchThatLiesBeforeTheWords() {
    RuleSet rules = rules("patterns: fault", "unless:", "  before: our [own fault]");
    assertThat(found(rules, "It is our own fault.")).isNull();
  }

  @Test
  public void shouldRefuseATildeAndSayWhatToWrite() {
    RuleSet rules = pattern("sorry [~@any] but");
    assertThat(rules.rules()).isEmpty();
    assertThat(rules.problems()).extracting(RuleProblem::line).containsExactly(8);
    assertThat(rules.problems()).extracting(RuleProblem::column).containsExactly(10);
    assertThat(rules.problems().toString()).contains("@mention");
  }

  @Test
  public void shouldKeepAClassOfSingleWordsBesideOneThatReadsAsTwo() {
    String rule = "id: a\ncategory: blame\nmessage: m\nsuggestion: s\nweight: 50\nbecause: b\n";
    RuleSet rules =
        RuleSet.of(
            List.of(
                file("p/pack.yaml", "language: en"),
                file("p/classes/negator.txt", "not"),
                file("p/classes/clause-border.txt", "but", "im"),
                file("p/blame/a.yaml", rule + "patterns: your fault")));
    assertThat(rules.problems().toString()).contains("clause-border").contains("i am");
    assertThat(rules.problems()).extracting(RuleProblem::line).containsExactly(2);
    CommentReview review =
        new WordingEngine(rules).review("It is not ours but your fault.", CONTEXT);
    assertThat(review.flags()).hasSize(1);
  }

  @Test
  public void shouldFlagAPlaceOnceAndNameTheOtherRules() {
    String head = "category: blame\nmessage: m\nsuggestion: s\nbecause: b\n";
    RuleSet rules =
        RuleSet.of(
            List.of(
                file("p/pack.yaml", "language: en"),
                file("p/blame/a.yaml", "id: a\n" + head + "weight: 20\npatterns: your fault"),
                file("p/blame/b.yaml", "id: b\n" + head + "weight: 30\npatterns: own fault"),
                file(
                    "p/blame/c.yaml",
                    "id: c\n" + head + "weight: 10\npatterns: your [own] fault")));
    CommentReview review = new WordingEngine(rules).review("It is your own fault.", CONTEXT);
    assertThat(review.flags()).extracting(Flag::rule).containsExactly("p/b");
    assertThat(review.flags().get(0).supporting()).containsExactly("p/c");
    assertThat(review.score()).isEqualTo(70);
  }
}
