package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** What admins should never write, and attackers might: each is refused with its place. */
public class BadRulesTest {
  private static final String HEAD =
      """
      id: x
      category: blame
      message: It points at the client.
      suggestion: Say what you will do.
      weight: 45
      because: Nobody says it kindly.
      """;

  @Test
  public void shouldRefuseFieldsAndListsThatAreNestedWithoutEnd() {
    assertThat(problem("a: " + "[".repeat(60_000))).contains("nested too deeply");
    assertThat(problem("a: " + "{a: ".repeat(40_000))).contains("nested too deeply");
    assertThat(problem("- ".repeat(90_000))).contains("nested too deeply");
  }

  @Test
  public void shouldRefuseAliasesThatGrow() {
    StringBuilder laughs = new StringBuilder("a: &a [ha, ha, ha, ha]\n");
    for (char c = 'b'; c < 'z'; c++) {
      String before = "*" + (char) (c - 1);
      laughs.append(c).append(": &").append(c).append(" [");
      laughs.append(String.join(",", List.of(before, before, before, before))).append("]\n");
    }
    assertThat(problem(laughs.toString())).isNotEmpty();
  }

  @Test
  public void shouldRefuseAMillionEntries() {
    assertThat(problem("x: 1\n".repeat(1_000_000))).contains("not YAML");
  }

  @Test
  public void shouldRefuseExpressionsThatRepeatWhatRepeats() {
    assertThat(problem(regex("((a{100}){100}){100}"))).contains("repetitions");
    assertThat(problem(regex("(a{1000}){1000}"))).contains("repetitions");
    assertThat(problem(regex("((x{9}[{]{99}){99}){99}"))).contains("repetitions");
    assertThat(problem(regex("[a-z]{3,40}(ing|ed){1,2}\\{9\\}"))).isEmpty();
  }

  @Test
  public void shouldRefuseWeightsThatAreNone() {
    for (String weight : List.of("-1", "0", "101", "1e9", "NaN", "heavy", "[1]")) {
      assertThat(problem(phrase("we told you").replace("weight: 45", "weight: " + weight)))
          .as(weight)
          .isNotEmpty();
    }
  }

  @Test
  public void shouldRefusePatternsWithoutEnd() {
    assertThat(problem(phrase("(".repeat(50_000)))).contains("nested");
    assertThat(problem(phrase("(a|b) …{0,12} ".repeat(8_000) + "x"))).contains("60 words");
  }

  @Test
  public void shouldRefuseARuleThatWelcomesEverything() {
    String welcoming =
        phrase("(the|a|you|we|it|i|to|and|is|of|in)")
            .replace("category: blame", "component: empathy")
            .replace("message", "# message")
            .replace("suggestion", "# suggestion")
            .replace("weight", "# weight");
    RuleBook book =
        RuleBook.EMPTY.withFile(
            new RuleSource("helpful-en/empathy/x.yaml", welcoming.replace("# because", "because")),
            null);

    RuleBookCheck check = RuleBookCheck.of(book, RuleSet.shipped());

    assertThat(check.problems()).isEmpty();
    assertThat(check.sweeping()).containsExactly("helpful-en/x");
  }

  private static String phrase(String pattern) {
    return HEAD + "patterns: |\n  " + pattern + "\n";
  }

  private static String regex(String expression) {
    return HEAD + "kind: regex\nneeds: |\n  a\nexpressions: |\n  " + expression + "\n";
  }

  /** The message of the one problem of a rule, or nothing where it is fine. */
  private static String problem(String yaml) {
    List<RuleProblem> problems =
        RuleSet.of(
                List.of(
                    new RuleSource("mine-en/pack.yaml", "language: en"),
                    new RuleSource("mine-en/blame/x.yaml", yaml)))
            .problems();
    return problems.isEmpty() ? "" : problems.get(0).message();
  }
}
