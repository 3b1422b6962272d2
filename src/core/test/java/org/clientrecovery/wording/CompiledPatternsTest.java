package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientrecovery.text.CommentContext;
import org.junit.BeforeClass;
import org.junit.Test;

/** Rules that were loaded by the help of others must judge as those loaded from nothing. */
public class CompiledPatternsTest {
  private static final int ONE_IN = 40;
  private static final CommentContext CONTEXT =
      CommentContext.publicReply(Instant.parse("2026-03-04T10:15:00Z"), ZoneOffset.UTC);
  private static final RuleSet SHIPPED = RuleSet.shipped();
  private static final String RULE =
      """
      id: %s
      category: blame
      message: It points at the client.
      suggestion: Say what you will do.
      weight: 45
      because: Nobody says it kindly.
      patterns: |
        (%s)
      examples:
        hits: |
          We told you.
        misses: |
          You told us.
      """;

  private static List<String> comments;

  @BeforeClass
  public static void readComments() throws IOException {
    comments = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("test/resources/training"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
        LabelledComments.read(file).forEach(comment -> comments.add(comment.text()));
      }
    }
  }

  @Test
  public void shouldJudgeTheSameWithANewRule() {
    assertSame(
        book(RULE.formatted("mine", "we told you|as @client should|@we grumbled at @client")));
  }

  @Test
  public void shouldJudgeTheSameWithAShippedRuleEdited() {
    Rule blame = shipped(Category.BLAME);
    String edited =
        blame.file().text().replaceFirst("(?m)^patterns: \\|\\n", "$0  you never asked us\n");

    assertThat(edited).isNotEqualTo(blame.file().text());
    assertSame(
        RuleBook.EMPTY.withFile(new RuleSource(blame.file().path(), edited), blame.file().text()));
  }

  @Test
  public void shouldJudgeTheSameWithARuleOffAndAnotherWeighedAndExcepted() {
    RuleBook book =
        RuleBook.EMPTY
            .withTweak(shipped(Category.BLAME).key(), RuleTweak.NONE.switchedOff())
            .withTweak(
                shipped(Category.EXCUSE).key(),
                RuleTweak.NONE.weighing(7).unless("anywhere", "sorry"));

    assertSame(book);
  }

  @Test
  public void shouldSeeTheNewMembersOfAWordClass() {
    RuleSource words = classFile();
    RuleBook book =
        book(RULE.formatted("mine", "we told you"))
            .withFile(
                new RuleSource(words.path(), words.text() + "\nfrobnicators\n"), words.text());

    RuleSet rules = assertSame(book);

    assertThat(rules.loaded().compiled().get("en").words().size())
        .as("compiled anew where the class counts")
        .isNotEqualTo(SHIPPED.loaded().compiled().get("en").words().size());
  }

  @Test
  public void shouldReportTheSameMistakes() {
    RuleBook book =
        book(RULE.formatted("mine", "we told you"))
            .withFile(
                new RuleSource("own-en/blame/bad.yaml", RULE.formatted("bad", "we (told you")),
                null)
            .withFile(new RuleSource("own-en/classes/odd.txt", "fine\n(open\n"), null)
            .withFile(
                new RuleSource("own-en/blame/odd.yaml", RULE.formatted("odd", "@odd luck")), null);

    RuleSet first = assertSame(book);

    assertThat(first.problems()).hasSize(2);
    assertThat(loaded(book, first).problems()).isEqualTo(first.problems());
  }

  @Test
  public void shouldJudgeTheSameAfterManyChangesOneAfterTheOther() {
    RuleSet like = SHIPPED;
    RuleBook book = RuleBook.EMPTY;
    for (String words : List.of("we told you", "as I said", "did you even read", "we told them")) {
      book = book(RULE.formatted("mine", words));
      like = loaded(book, like);
    }

    assertThat(told(like)).isEqualTo(told(fresh(book)));
  }

  @Test
  public void shouldTakeOverALanguageThatNobodyTouched() {
    RuleSet rules = loaded(book(RULE.formatted("mine", "we told you")), SHIPPED);

    assertThat(rules.languages().get(1)).isSameAs(SHIPPED.languages().get(1));
    assertThat(rules.languages().get(0)).isNotSameAs(SHIPPED.languages().get(0));
  }

  private static Rule shipped(Category category) {
    return SHIPPED.rules().stream()
        .filter(rule -> rule.category() == category && rule.pack().equals("defensive-en"))
        .filter(rule -> rule.file().text().contains("\npatterns: |\n"))
        .findFirst()
        .orElseThrow();
  }

  private static RuleSource classFile() {
    return SHIPPED.files().stream()
        .filter(file -> file.path().equals("common-en/classes/client-noun.txt"))
        .findFirst()
        .orElseThrow();
  }

  private static RuleBook book(String rule) {
    return RuleBook.EMPTY
        .withFile(
            new RuleSource("own-en/pack.yaml", "language: en\nbuilds_on: [common-en]\n"), null)
        .withFile(new RuleSource("own-en/blame/mine.yaml", rule), null);
  }

  private static RuleSet assertSame(RuleBook book) {
    RuleSet like = loaded(book, SHIPPED);
    RuleSet fresh = fresh(book);

    assertThat(like.problems()).isEqualTo(fresh.problems());
    assertThat(like.version()).isEqualTo(fresh.version());
    assertThat(keys(like.rules())).isEqualTo(keys(fresh.rules()));
    assertThat(keys(like.switchedOff())).isEqualTo(keys(fresh.switchedOff()));
    assertThat(told(like)).isEqualTo(told(fresh));
    return like;
  }

  private static RuleSet loaded(RuleBook book, RuleSet like) {
    return book.over(SHIPPED, like);
  }

  private static RuleSet fresh(RuleBook book) {
    Map<String, RuleSource> files = new LinkedHashMap<>();
    SHIPPED.files().forEach(file -> files.put(file.path(), file));
    book.files().forEach((path, text) -> files.put(path, new RuleSource(path, text)));
    RuleSource changes = new RuleSource(RuleBook.CHANGES, book.changes());
    return new RuleSetLoader(files.values(), List.of(changes), Optional.empty()).load();
  }

  private static List<String> keys(Collection<Rule> rules) {
    return rules.stream().map(Rule::key).toList();
  }

  private static List<String> told(RuleSet rules) {
    WordingEngine engine = new WordingEngine(rules);
    List<String> told = new ArrayList<>();
    for (int i = 0; i < comments.size(); i += ONE_IN) {
      told.add(engine.review(comments.get(i), CONTEXT).toString());
    }
    told.add(
        engine
            .review("We told you. As you should know, we grumbled at you. Odd luck.", CONTEXT)
            .toString());
    return told;
  }
}
