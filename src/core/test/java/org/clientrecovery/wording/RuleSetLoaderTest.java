package org.clientrecovery.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Languages are compiled side by side; nobody may see it. */
public class RuleSetLoaderTest {
  private static final String RULE =
      """
      id: mine
      component: plan
      patterns: |
        @odd luck
        (never closed
      """;

  private static RuleSource file(String path, String text) {
    return new RuleSource(path, text);
  }

  private static List<RuleSource> files(String pack) {
    return List.of(
        file(pack + "/classes/odd.txt", "fine\n(open\n"), file(pack + "/plan/mine.yaml", RULE));
  }

  private static RuleSet rules(String english, String german) {
    List<RuleSource> all = new java.util.ArrayList<>(files("a-de"));
    all.addAll(files("b-en"));
    all.add(file("a-de/pack.yaml", german));
    all.add(file("b-en/pack.yaml", english));
    return RuleSet.of(all);
  }

  private static List<String> places(RuleSet rules) {
    return rules.problems().stream().map(p -> p.path() + ":" + p.line()).toList();
  }

  @Test
  public void shouldReportTheMistakesOfEnglishBeforeThoseOfGerman() {
    for (int i = 0; i < 50; i++) {
      assertThat(places(rules("language: en\n", "language: de\n")))
          .containsExactly(
              "b-en/classes/odd.txt:2",
              "b-en/plan/mine.yaml:5",
              "a-de/classes/odd.txt:2",
              "a-de/plan/mine.yaml:5");
    }
  }

  @Test
  public void shouldReportTheMistakesOfAPackOfNoLanguage() {
    assertThat(places(rules("language: en\n", "builds_on: []\n")))
        .contains("b-en/plan/mine.yaml:5", "a-de/classes/odd.txt:2", "a-de/plan/mine.yaml:5");
  }
}
